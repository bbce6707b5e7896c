using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Aggregating;

/// <summary>A word of a host's own in the query language.</summary>
internal static class TotalQuery
{
    public static TotalStep<TSource> Total<TSource>(this IQuery<TSource> source, Expression<Func<TSource, int>> selector, Type? factoryType) =>
        new(source.Builder, selector, factoryType);
}

/// <summary>The step before its result type is named.</summary>
internal sealed class TotalStep<TSource>(IQueryBuilder builder, Expression<Func<TSource, int>> selector, Type? factoryType)
{
    public IQuery<TResult> Of<TResult>()
    {
        KeyValuePair<string, LambdaExpression>[] expressions = [KeyValuePair.Create(AggregateElement.SelectorName, (LambdaExpression)selector)];
        if (factoryType is null)
        {
            builder.Aggregate<TSource, TResult>("Total", expressions);
        }
        else
        {
            builder.Aggregate<TSource, TResult>("AnyName", expressions, factoryType);
        }

        return new QueryExpression<TResult>(builder);
    }
}
