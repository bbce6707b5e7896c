namespace GrantEligibility.Regimes;

/// <summary>The provisions a requirement rests on, in the order that matters, as they are printed.</summary>
/// <param name="provisions">The provisions: <c>EO 13929 § 2(c)(ii)</c>, <c>85 FR 37326</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CitationAttribute(params string[] provisions) : Attribute
{
    /// <summary>The provisions, the deciding one first.</summary>
    public IReadOnlyList<string> Provisions { get; } = provisions;
}
