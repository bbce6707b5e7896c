using System.Linq.Expressions;

namespace NRules.RuleModel.Builders;

/// <summary>Builds an aggregate: what it does (<see cref="Collect"/>, <see cref="GroupBy"/>, …) and the pattern it does it to.</summary>
public class AggregateBuilder : RuleElementBuilder, IBuilder<AggregateElement>
{
    private readonly List<NamedExpressionElement> _expressions = [];
    private Type? _resultType;
    private string? _name;
    private Type? _customFactoryType;
    private IBuilder<PatternElement>? _source;

    /// <summary>Sets the type of the values the aggregate produces.</summary>
    /// <param name="resultType">The type.</param>
    public void ResultType(Type resultType) => _resultType = NotNull(resultType);

    /// <summary>Makes it an aggregate of any name.</summary>
    /// <param name="name">Which aggregate it is.</param>
    /// <param name="expressions">Its expressions by role.</param>
    /// <param name="customFactoryType">The factory of a custom aggregate; null for one known by its name.</param>
    public void Aggregator(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType = null)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        Become(name, [.. expressions.Select(e => Element.Expression(e.Key, e.Value))]);
        _customFactoryType = customFactoryType;
    }

    /// <summary>Gathers all matches into one collection.</summary>
    public void Collect() => Become(AggregateElement.CollectName);

    /// <summary>Sorts the collection, after any earlier sort keys.</summary>
    /// <param name="keySelector">Computes the sort key of an element.</param>
    /// <param name="sortDirection">The direction.</param>
    /// <exception cref="InvalidOperationException">The aggregate is no collection.</exception>
    public void OrderBy(LambdaExpression keySelector, SortDirection sortDirection) => Modify(
        Element.Expression(
            sortDirection == SortDirection.Ascending ? AggregateElement.KeySelectorAscendingName : AggregateElement.KeySelectorDescendingName, keySelector));

    /// <summary>Makes the collection a lookup.</summary>
    /// <param name="keySelector">Computes the key of an element.</param>
    /// <param name="elementSelector">Computes what is found under the key.</param>
    /// <exception cref="InvalidOperationException">The aggregate is no collection.</exception>
    public void ToLookup(LambdaExpression keySelector, LambdaExpression elementSelector) => Modify(
        Element.Expression(AggregateElement.KeySelectorName, keySelector), Element.Expression(AggregateElement.ElementSelectorName, elementSelector));

    /// <summary>Gathers the matches of each key into a group.</summary>
    /// <param name="keySelector">Computes the key.</param>
    /// <param name="elementSelector">Computes the element.</param>
    public void GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector) => Become(
        AggregateElement.GroupByName,
        Element.Expression(AggregateElement.KeySelectorName, keySelector),
        Element.Expression(AggregateElement.ElementSelectorName, elementSelector));

    /// <summary>Turns each match into a value.</summary>
    /// <param name="selector">Computes the value.</param>
    public void Project(LambdaExpression selector) => Become(AggregateElement.ProjectName, Element.Expression(AggregateElement.SelectorName, selector));

    /// <summary>Turns each match into any number of values.</summary>
    /// <param name="selector">Computes the values.</param>
    public void Flatten(LambdaExpression selector) => Become(AggregateElement.FlattenName, Element.Expression(AggregateElement.SelectorName, selector));

    /// <summary>Sets the pattern whose matches are combined.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => SetSource(Built(element));

    /// <summary>Sets the pattern whose matches are combined.</summary>
    /// <param name="builder">The builder of the pattern.</param>
    public void Pattern(PatternBuilder builder) => SetSource(NotNull(builder));

    /// <summary>Starts the pattern whose matches are combined.</summary>
    /// <param name="type">The type of what it matches.</param>
    /// <param name="name">The name of the declaration; null for any.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Type type, string? name = null) => Start(new PatternBuilder(type, name));

    /// <summary>Starts the pattern whose matches are combined.</summary>
    /// <param name="declaration">The name and type of what it matches.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Declaration declaration) => Start(new PatternBuilder(declaration));

    AggregateElement IBuilder<AggregateElement>.Build()
    {
        if (_name is null)
            throw new InvalidOperationException("The aggregate does nothing. Call Collect, GroupBy, Project, Flatten or Aggregator.");
        if (_source is null)
            throw new InvalidOperationException($"The aggregate {_name} has no source. Call Pattern.");
        var source = _source.Build();
        return Element.Aggregate(_resultType ?? DefaultResultType(source), _name, _expressions, source, _customFactoryType);
    }

    private Type DefaultResultType(PatternElement source)
    {
        Type? Of(string role) => _expressions.Find(e => e.Name == role)?.Parts.ReturnType;
        return _name switch
        {
            AggregateElement.CollectName when Of(AggregateElement.KeySelectorName) is { } key =>
                typeof(IKeyedLookup<,>).MakeGenericType(key, Of(AggregateElement.ElementSelectorName)!),
            AggregateElement.CollectName => typeof(IEnumerable<>).MakeGenericType(source.ValueType),
            AggregateElement.GroupByName =>
                typeof(IGrouping<,>).MakeGenericType(Of(AggregateElement.KeySelectorName)!, Of(AggregateElement.ElementSelectorName)!),
            AggregateElement.ProjectName => Of(AggregateElement.SelectorName)!,
            _ => throw new InvalidOperationException($"The aggregate {_name} does not say what it produces. Call ResultType."),
        };
    }

    private void Become(string name, params NamedExpressionElement[] expressions)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (_name is not null)
            throw new InvalidOperationException($"The aggregate is already {_name} and cannot be {name} too. Use one aggregate as the source of another.");
        _name = name;
        _expressions.AddRange(expressions);
    }

    private void Modify(params NamedExpressionElement[] expressions)
    {
        if (_name != AggregateElement.CollectName)
            throw new InvalidOperationException("Only a collection can be sorted or made a lookup. Call Collect first.");
        _expressions.AddRange(expressions);
    }

    private PatternBuilder Start(PatternBuilder builder)
    {
        SetSource(builder);
        return builder;
    }

    private void SetSource(IBuilder<PatternElement> source) => _source = _source is null
        ? source
        : throw new InvalidOperationException("The aggregate already has a source pattern.");
}
