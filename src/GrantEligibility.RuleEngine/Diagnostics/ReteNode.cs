using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Diagnostics;

/// <summary>One node of a network. Immutable.</summary>
public class ReteNode
{
    internal ReteNode(
        int id,
        NodeType nodeType,
        Type? outputType,
        IReadOnlyCollection<KeyValuePair<string, object>> properties,
        IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> expressions,
        IReadOnlyCollection<IRuleDefinition> rules)
    {
        Id = id;
        NodeType = nodeType;
        OutputType = outputType;
        Properties = properties;
        Expressions = expressions;
        Rules = rules;
    }

    /// <summary>The number of the node, by which metrics know it too.</summary>
    public int Id { get; }

    /// <summary>The kind of the node.</summary>
    public NodeType NodeType { get; }

    /// <summary>The type of the fact the node passes on or adds; null for a node that adds none.</summary>
    public Type? OutputType { get; }

    /// <summary>What else is to be known of the node, by name.</summary>
    public IReadOnlyCollection<KeyValuePair<string, object>> Properties { get; }

    /// <summary>The expressions the node evaluates, by what they are for.</summary>
    public IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> Expressions { get; }

    /// <summary>The rules that share the node.</summary>
    public IReadOnlyCollection<IRuleDefinition> Rules { get; }
}
