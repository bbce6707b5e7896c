namespace GrantEligibility.Facts;

/// <summary>
/// How a member of a fact reads in a sentence, where the words of its name would not do:
/// <c>[Phrase("is still valid on")]</c>.
/// </summary>
/// <param name="text">The words, in the middle of a sentence.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Field)]
public sealed class PhraseAttribute(string text) : Attribute
{
    /// <summary>The words, in the middle of a sentence.</summary>
    public string Text { get; } = text;
}
