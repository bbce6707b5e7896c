namespace NRules.Sessions;

/// <summary>A fact that a rule yielded under a key.</summary>
internal sealed class LinkedFact(object key, Fact fact, object value)
{
    public object Key { get; } = key;

    public Fact Fact { get; } = fact;

    /// <summary>The value the rule gave last; ahead of the fact's own while a change waits to be propagated.</summary>
    public object Value { get; set; } = value;

    /// <summary>Whether the fact has been retracted, perhaps before its insertion was propagated.</summary>
    public bool IsGone { get; set; }
}
