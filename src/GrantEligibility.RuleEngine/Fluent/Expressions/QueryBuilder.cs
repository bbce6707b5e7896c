using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NRules.Fluent.Expressions;

/// <summary>Collects the steps of a query and nests them: each step is a pattern whose source combines the matches of the pattern before it.</summary>
internal sealed class QueryBuilder : IQuery, IQueryBuilder
{
    private readonly List<QueryStep> _steps = [];

    public IQueryBuilder Builder => this;

    private QueryStep Last => _steps.Count > 0 ? _steps[^1] : throw new InvalidOperationException("The query has no source. Start it with Match or From.");

    public void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions)
    {
        Start(new QueryStep(typeof(TSource)));
        Where(conditions);
    }

    public void From<TSource>(Expression<Func<TSource>> source) => Start(new QueryStep(typeof(TSource)) { Binding = source });

    public void Where<TSource>(Expression<Func<TSource, bool>>[] predicates) => Last.Conditions.AddRange(predicates);

    public void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector) =>
        Combine(typeof(TResult), AggregateElement.ProjectName, new RoleExpression(AggregateElement.SelectorName, selector));

    public void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector) =>
        Combine(typeof(TResult), AggregateElement.FlattenName, new RoleExpression(AggregateElement.SelectorName, selector));

    public void GroupBy<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector) => Combine(
        typeof(IGrouping<TKey, TElement>),
        AggregateElement.GroupByName,
        new RoleExpression(AggregateElement.KeySelectorName, keySelector),
        new RoleExpression(AggregateElement.ElementSelectorName, elementSelector));

    public void Collect<TSource>() => Combine(typeof(IEnumerable<TSource>), AggregateElement.CollectName);

    public void ToLookup<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        ModifyCollection(new RoleExpression(AggregateElement.KeySelectorName, keySelector), new RoleExpression(AggregateElement.ElementSelectorName, elementSelector));
        Last.ResultType = typeof(IKeyedLookup<TKey, TElement>);
    }

    public void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection) => ModifyCollection(
        new RoleExpression(
            sortDirection == SortDirection.Ascending ? AggregateElement.KeySelectorAscendingName : AggregateElement.KeySelectorDescendingName, keySelector));

    public void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Aggregate<TSource, TResult>(name, expressions, customFactoryType: null);

    public void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType)
    {
        Combine(typeof(TResult), name, [.. expressions.Select(e => new RoleExpression(e.Key, e.Value))]);
        Last.CustomFactoryType = customFactoryType;
    }

    /// <param name="scope">The aliases that the steps may use.</param>
    /// <param name="declareResult">Declares the alias of the result. Called only when all its sources are made, so that none of them can refer to it.</param>
    public PatternElement Build(AliasScope scope, Func<Declaration> declareResult)
    {
        var last = Last;
        PatternElement? pattern = null;
        foreach (var step in _steps)
        {
            var produced = step.BuildSource(scope, pattern);
            var declaration = step == last ? declareResult() : scope.NewUnnamed(step.ResultType);
            pattern = Element.Pattern(declaration, step.BuildConditions(scope, declaration), produced);
        }
        return pattern!;
    }

    private void Start(QueryStep step)
    {
        if (_steps.Count > 0)
            throw new InvalidOperationException("The query has two sources. Match and From start a query and cannot follow other steps.");
        _steps.Add(step);
    }

    private void Combine(Type resultType, string name, params RoleExpression[] expressions)
    {
        // A step has a step before it; asking for that one says so when there is none.
        _ = Last;
        var step = new QueryStep(resultType) { AggregateName = name };
        step.Expressions.AddRange(expressions);
        _steps.Add(step);
    }

    private void ModifyCollection(params RoleExpression[] expressions)
    {
        if (Last is not { AggregateName: AggregateElement.CollectName, Conditions.Count: 0 })
            throw new InvalidOperationException("Only a collection just gathered can be sorted or made a lookup. Do so right after Collect.");
        Last.Expressions.AddRange(expressions);
    }
}
