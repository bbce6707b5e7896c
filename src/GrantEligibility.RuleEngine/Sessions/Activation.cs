using NRules.Network;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules;

/// <summary>A rule matched by facts of one session. Belongs to that session and its thread.</summary>
public class Activation : IMatch
{
    private FactMatch[]? _facts;
    private LinkedFactList _linked;

    internal Activation(RuleNode node, ReadOnlySpan<Fact> row)
    {
        Node = node;
        Row = [.. row];
    }

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Node.Rule.Definition;

    /// <summary>The facts that match the rule, in the order of its patterns.</summary>
    public IEnumerable<IFactMatch> Facts => _facts ??= FactMatch.All(Node.Declarations, Row);

    /// <summary>What last happened to the match, and so what makes the rule fire.</summary>
    public MatchTrigger Trigger { get; internal set; }

    internal RuleNode Node { get; }

    /// <summary>The facts by slot. They stay when the tuple they came in is gone.</summary>
    internal Fact[] Row { get; }

    /// <summary>Whether the facts still match.</summary>
    internal bool IsMatched { get; set; } = true;

    /// <summary>Whether the rule has fired for this match.</summary>
    internal bool HasFired { get; set; }

    internal bool IsQueued { get; set; }

    /// <summary>The neighbours in the queue of the agenda.</summary>
    internal Activation? Previous { get; set; }

    internal Activation? Next { get; set; }

    /// <summary>The keys of the rule's change filters when it last fired, and as they are now; null before.</summary>
    internal object?[]? FiredKeys { get; set; }

    internal object?[]? CurrentKeys { get; set; }

    /// <summary>What the rule has yielded for this match.</summary>
    internal ref LinkedFactList Linked => ref _linked;
}
