using System.Linq.Expressions;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace NRules.Network;

/// <summary>A node of the network: immutable once the rules are compiled, so sessions and threads share it.</summary>
internal abstract class Node(int id, int depth)
{
    private readonly List<IRuleDefinition> _rules = [];

    /// <summary>The index of what sessions keep for this node.</summary>
    public int Id { get; } = id;

    /// <summary>The length of the longest way from the root. INVARIANT: greater than that of every node before it.</summary>
    public int Depth { get; } = depth;

    public abstract NodeType NodeType { get; }

    public virtual Type? OutputType => null;

    /// <summary>The rules that share this node. The list grows while rules are compiled.</summary>
    public IReadOnlyCollection<IRuleDefinition> Rules => _rules;

    public virtual IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions => [];

    public virtual IEnumerable<KeyValuePair<string, object>> Properties => [];

    /// <summary>The nodes that facts reach next, nested networks included.</summary>
    public abstract IEnumerable<Node> Next { get; }

    /// <summary>A node that hands all facts it takes to this one, and counts them for it; null where this node counts them itself.</summary>
    public virtual Node? Feeder => null;

    /// <summary>Counts a rule among those that share this node and what is nested in it.</summary>
    public virtual void Include(IRuleDefinition rule)
    {
        if (!_rules.Contains(rule))
        {
            _rules.Add(rule);
        }
    }

    protected static KeyValuePair<string, LambdaExpression> Named(string name, SlotExpression expression) => new(name, expression.Lambda);
}
