using System.Linq.Expressions;

namespace NRules.RuleModel.Builders;

public static partial class Element
{
    /// <summary>Creates an aggregate.</summary>
    /// <param name="resultType">The type of the values it produces.</param>
    /// <param name="name">Which aggregate it is.</param>
    /// <param name="expressions">Its expressions by role.</param>
    /// <param name="source">The pattern whose matches are combined.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Aggregate(Type resultType, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, PatternElement source) =>
        Aggregate(resultType, name, Named(expressions), source, customFactoryType: null);

    /// <summary>Creates an aggregate.</summary>
    /// <param name="resultType">The type of the values it produces.</param>
    /// <param name="name">Which aggregate it is.</param>
    /// <param name="expressions">Its expressions by role.</param>
    /// <param name="source">The pattern whose matches are combined.</param>
    /// <param name="customFactoryType">The factory of a custom aggregate; null for one known by its name.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, PatternElement source, Type? customFactoryType) =>
        Aggregate(resultType, name, Named(expressions), source, customFactoryType);

    /// <summary>Creates an aggregate.</summary>
    /// <param name="resultType">The type of the values it produces.</param>
    /// <param name="name">Which aggregate it is.</param>
    /// <param name="expressions">Its expressions by role.</param>
    /// <param name="source">The pattern whose matches are combined.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Aggregate(Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source) =>
        Aggregate(resultType, name, expressions, source, customFactoryType: null);

    /// <summary>Creates an aggregate.</summary>
    /// <param name="resultType">The type of the values it produces.</param>
    /// <param name="name">Which aggregate it is.</param>
    /// <param name="expressions">Its expressions by role.</param>
    /// <param name="source">The pattern whose matches are combined.</param>
    /// <param name="customFactoryType">The factory of a custom aggregate; null for one known by its name.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source, Type? customFactoryType)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(source);
        var all = new ExpressionCollection(All(expressions));
        RequireRoles(name, all, source);
        RequireResult(resultType, name, all, source);
        return new AggregateElement(resultType, name, all, source, customFactoryType);
    }

    /// <summary>Creates an aggregate that gathers all matches into one collection.</summary>
    /// <param name="source">The pattern whose matches are combined.</param>
    /// <returns>The aggregate; its result is an <see cref="IEnumerable{T}"/> of the source's type.</returns>
    public static AggregateElement Collect(PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Collect(typeof(IEnumerable<>).MakeGenericType(source.ValueType), source);
    }

    /// <summary>Creates an aggregate that gathers all matches into one collection.</summary>
    /// <param name="resultType">The type of the collection.</param>
    /// <param name="source">The pattern whose matches are combined.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Collect(Type resultType, PatternElement source) =>
        Aggregate(resultType, AggregateElement.CollectName, Array.Empty<NamedExpressionElement>(), source);

    /// <summary>Creates an aggregate that gathers the matches of each key into a group.</summary>
    /// <param name="keySelector">Computes the key.</param>
    /// <param name="elementSelector">Computes the element.</param>
    /// <param name="source">The pattern whose matches are combined.</param>
    /// <returns>The aggregate; its results are <see cref="IGrouping{TKey, TElement}"/>.</returns>
    public static AggregateElement GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        return GroupBy(typeof(IGrouping<,>).MakeGenericType(keySelector.ReturnType, elementSelector.ReturnType), keySelector, elementSelector, source);
    }

    /// <summary>Creates an aggregate that gathers the matches of each key into a group.</summary>
    /// <param name="resultType">The type of the groups.</param>
    /// <param name="keySelector">Computes the key.</param>
    /// <param name="elementSelector">Computes the element.</param>
    /// <param name="source">The pattern whose matches are combined.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement GroupBy(Type resultType, LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source) =>
        Aggregate(
            resultType,
            AggregateElement.GroupByName,
            [Expression(AggregateElement.KeySelectorName, keySelector), Expression(AggregateElement.ElementSelectorName, elementSelector)],
            source);

    /// <summary>Creates an aggregate that turns each match into a value.</summary>
    /// <param name="selector">Computes the value.</param>
    /// <param name="source">The pattern whose matches are turned.</param>
    /// <returns>The aggregate; its results have the selector's type.</returns>
    public static AggregateElement Project(LambdaExpression selector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Project(selector.ReturnType, selector, source);
    }

    /// <summary>Creates an aggregate that turns each match into a value.</summary>
    /// <param name="resultType">The type of the values.</param>
    /// <param name="selector">Computes the value.</param>
    /// <param name="source">The pattern whose matches are turned.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Project(Type resultType, LambdaExpression selector, PatternElement source) =>
        Aggregate(resultType, AggregateElement.ProjectName, [Expression(AggregateElement.SelectorName, selector)], source);

    /// <summary>Creates an aggregate that turns each match into any number of values.</summary>
    /// <param name="resultType">The type of one value.</param>
    /// <param name="selector">Computes the values.</param>
    /// <param name="source">The pattern whose matches are turned.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Flatten(Type resultType, LambdaExpression selector, PatternElement source) =>
        Aggregate(resultType, AggregateElement.FlattenName, [Expression(AggregateElement.SelectorName, selector)], source);

    private static void RequireRoles(string name, ExpressionCollection expressions, PatternElement source)
    {
        string[] required = name switch
        {
            AggregateElement.GroupByName => [AggregateElement.KeySelectorName, AggregateElement.ElementSelectorName],
            AggregateElement.ProjectName or AggregateElement.FlattenName => [AggregateElement.SelectorName],
            AggregateElement.CollectName when expressions.Find(AggregateElement.KeySelectorName).Any() || expressions.Find(AggregateElement.ElementSelectorName).Any() =>
                [AggregateElement.KeySelectorName, AggregateElement.ElementSelectorName],
            _ => [],
        };
        foreach (var role in required)
        {
            if (expressions.Find(role).Count() != 1)
                throw new ArgumentException($"The aggregate {name} of '{source.Declaration}' needs exactly one expression named {role}.", nameof(expressions));
        }
    }

    private static void RequireResult(Type resultType, string name, ExpressionCollection expressions, PatternElement source)
    {
        Type Of(string role) => expressions[role].Parts.ReturnType;
        var produced = name switch
        {
            AggregateElement.GroupByName => typeof(IGrouping<,>).MakeGenericType(Of(AggregateElement.KeySelectorName), Of(AggregateElement.ElementSelectorName)),
            AggregateElement.ProjectName => Of(AggregateElement.SelectorName),
            AggregateElement.CollectName when expressions.Find(AggregateElement.KeySelectorName).Any() =>
                typeof(IKeyedLookup<,>).MakeGenericType(Of(AggregateElement.KeySelectorName), Of(AggregateElement.ElementSelectorName)),
            AggregateElement.CollectName => typeof(IEnumerable<>).MakeGenericType(source.ValueType),
            AggregateElement.FlattenName => null,
            _ => resultType,
        };

        // A flattened selector gives a sequence; the result is one of its elements.
        if (produced is null)
        {
            var sequence = typeof(IEnumerable<>).MakeGenericType(resultType);
            if (!sequence.IsAssignableFrom(Of(AggregateElement.SelectorName)))
                throw new ArgumentException($"The selector of the aggregate {name} gives {Of(AggregateElement.SelectorName)}, not a sequence of {resultType}.", nameof(resultType));
        }
        else if (!resultType.IsAssignableFrom(produced))
        {
            throw new ArgumentException($"The aggregate {name} of '{source.Declaration}' produces {produced}, not {resultType}.", nameof(resultType));
        }
    }
}
