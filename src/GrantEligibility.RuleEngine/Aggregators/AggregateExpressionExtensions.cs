namespace NRules.Aggregators;

/// <summary>Finds expressions of an aggregate by what they are for.</summary>
public static class AggregateExpressionExtensions
{
    /// <summary>Finds the expressions of a name, in order.</summary>
    /// <param name="expressions">Where to look.</param>
    /// <param name="name">The name.</param>
    public static IEnumerable<IAggregateExpression> Find(this IEnumerable<IAggregateExpression> expressions, string name)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return expressions.Where(expression => expression.Name == name);
    }

    /// <summary>Finds the one expression of a name.</summary>
    /// <param name="expressions">Where to look.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="InvalidOperationException">There is none, or there are several.</exception>
    public static IAggregateExpression FindSingle(this IEnumerable<IAggregateExpression> expressions, string name)
    {
        var found = expressions.Find(name).ToArray();
        return found.Length == 1
            ? found[0]
            : throw new InvalidOperationException($"The aggregate has {found.Length} expressions named '{name}', where it needs one.");
    }
}
