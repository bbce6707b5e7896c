using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NRules.Fluent.Expressions;

/// <summary>Collects filters as written: they see the aliases of the whole left-hand side, which may be described after them.</summary>
internal sealed class FilterExpression : IFilterExpression
{
    private readonly List<Written> _filters = [];

    public IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors) => Add(FilterType.KeyChange, keySelectors);

    public IFilterExpression Where(params Expression<Func<bool>>[] predicates) => Add(FilterType.Predicate, predicates);

    public FilterGroupElement Build(AliasScope aliases) => Element.FilterGroup(_filters.ConvertAll(f => Element.Filter(f.Type, AliasRewriter.Rewrite(aliases, f.Expression))));

    private FilterExpression Add(FilterType type, LambdaExpression[] expressions)
    {
        _filters.AddRange(expressions.Select(e => new Written(type, e)));
        return this;
    }

    private sealed record Written(FilterType Type, LambdaExpression Expression);
}
