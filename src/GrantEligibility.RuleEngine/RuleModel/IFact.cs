namespace NRules.RuleModel;

/// <summary>A fact in working memory.</summary>
public interface IFact
{
    /// <summary>The runtime type of the fact's value.</summary>
    Type Type { get; }

    /// <summary>The object that is the fact; null only where a binding or a projection computed null.</summary>
    object? Value { get; }

    /// <summary>What produced the fact, or null for a fact the host inserted.</summary>
    IFactSource? Source { get; }
}
