namespace GrantEligibility.Facts;

/// <summary>The question to ask where a member of a fact is unknown: <c>[Asks("Was the conviction for on-duty conduct?")]</c>.</summary>
/// <param name="question">The question. Its answers are those the member's type has: yes and no, or the words of an enumeration.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsksAttribute(string question) : Attribute
{
    /// <summary>The question.</summary>
    public string Question { get; } = question;
}
