using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>A fact that a rule yielded under a key. It is its own source: it knows the match it was yielded for.</summary>
internal sealed class LinkedFact : Fact, ILinkedFactSource
{
    public LinkedFact(Activation activation, object key, object value)
        : base(value, typeof(object))
    {
        Activation = activation;
        Key = key;
        Pending = value;
        Source = this;
    }

    /// <summary>The match it was yielded for.</summary>
    public Activation Activation { get; }

    public object Key { get; }

    /// <summary>The value the rule gave last; ahead of the fact's own while a change waits to be propagated.</summary>
    public object Pending { get; set; }

    /// <summary>Whether the fact has been retracted, perhaps before its insertion was propagated.</summary>
    public bool IsGone { get; set; }

    /// <summary>The next fact yielded for the same match.</summary>
    public LinkedFact? NextLinked { get; set; }

    FactSourceType IFactSource.SourceType => FactSourceType.Linked;

    IRuleDefinition ILinkedFactSource.Rule => Activation.Rule;

    IEnumerable<IFact> IFactSource.Facts => Activation.Facts;
}
