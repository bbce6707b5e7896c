namespace GrantEligibility.Facts;

/// <summary>
/// What null means for a member of a fact, where it is not "unknown": <c>[WhenNull("not recorded")]</c> for the date of an
/// event that has not happened.
/// </summary>
/// <param name="text">The words, after "is".</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WhenNullAttribute(string text) : Attribute
{
    /// <summary>The words, after "is".</summary>
    public string Text { get; } = text;
}
