using System.Collections;

namespace NRules.RuleModel;

/// <summary>Expressions in order; several may share a name. Immutable.</summary>
public class ExpressionCollection : IReadOnlyList<NamedExpressionElement>
{
    private readonly NamedExpressionElement[] _expressions;

    internal ExpressionCollection(IEnumerable<NamedExpressionElement> expressions) => _expressions = [.. expressions];

    /// <summary>The number of expressions.</summary>
    public int Count => _expressions.Length;

    /// <summary>The expression at a place.</summary>
    /// <param name="index">From 0 up to <see cref="Count"/>, excluded.</param>
    public NamedExpressionElement this[int index] => _expressions[index];

    /// <summary>The one expression of a name.</summary>
    /// <param name="name">The name of the expression.</param>
    /// <exception cref="InvalidOperationException">There is none of that name, or more than one.</exception>
    public NamedExpressionElement this[string name] =>
        FindSingleOrDefault(name) ?? throw new InvalidOperationException($"There is no expression named '{name}'.");

    /// <summary>The expressions of a name.</summary>
    /// <param name="name">The name of the expressions.</param>
    /// <returns>The expressions in order; empty when there is none.</returns>
    public IEnumerable<NamedExpressionElement> Find(string name) => _expressions.Where(e => e.Name == name);

    /// <summary>The one expression of a name, if there is any.</summary>
    /// <param name="name">The name of the expression.</param>
    /// <returns>The expression, or null when there is none.</returns>
    /// <exception cref="InvalidOperationException">There is more than one of that name.</exception>
    public NamedExpressionElement? FindSingleOrDefault(string name)
    {
        var found = Find(name).Take(2).ToArray();
        return found.Length > 1
            ? throw new InvalidOperationException($"There is more than one expression named '{name}'.")
            : found.FirstOrDefault();
    }

    /// <summary>The collection with other expressions.</summary>
    /// <param name="expressions">The expressions the result holds.</param>
    /// <returns>This collection when it holds the very same expressions, otherwise a new one.</returns>
    public ExpressionCollection Update(IReadOnlyList<NamedExpressionElement> expressions) =>
        _expressions.SequenceEqual(expressions) ? this : new ExpressionCollection(expressions);

    /// <inheritdoc/>
    public IEnumerator<NamedExpressionElement> GetEnumerator() => ((IEnumerable<NamedExpressionElement>)_expressions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
