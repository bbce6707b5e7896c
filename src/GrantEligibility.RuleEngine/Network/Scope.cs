using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Network;

/// <summary>The declarations that a place in a left-hand side can see, each with its slot in the row. Immutable.</summary>
internal sealed class Scope
{
    public static readonly Scope Empty = new([]);

    private readonly Declaration[] _declarations;

    private Scope(Declaration[] declarations)
    {
        _declarations = declarations;
    }

    /// <summary>The number of facts in a row.</summary>
    public int Width => _declarations.Length;

    public IReadOnlyList<Declaration> Declarations => _declarations;

    public Scope With(Declaration declaration) => new([.. _declarations, declaration]);

    public bool Declares(string? name) => Array.Exists(_declarations, d => d.Name == name);

    public int SlotOf(ParameterExpression parameter, LambdaParts lambda)
    {
        // The nearest declaration wins where a nested group uses a name again.
        var slot = Array.FindLastIndex(_declarations, d => d.Name == parameter.Name);
        return slot >= 0
            ? slot
            : throw new InvalidOperationException(
                $"'{lambda}' reads '{parameter.Name}', which no earlier pattern declares" +
                (_declarations.Length == 0 ? "." : $". Declared are {string.Join(", ", _declarations.Select(d => d.Name))}."));
    }
}
