namespace GrantEligibility.Facts;

/// <summary>
/// Names the members a computed property or method of a fact reads, so that an explanation of a condition that uses it
/// points to the values themselves.
/// </summary>
/// <param name="members">The names of the members read, of the same fact.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ReadsAttribute(params string[] members) : Attribute
{
    /// <summary>The names of the members read.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
