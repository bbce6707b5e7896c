namespace NRules.Fluent.Dsl;

/// <summary>A query so far, as the steps of <see cref="QueryExtensions"/> return it.</summary>
/// <typeparam name="TSource">Type of what the steps so far produce.</typeparam>
public class QueryExpression<TSource> : ICollectQuery<TSource>, IOrderedQuery<TSource>
{
    /// <summary>Wraps a builder.</summary>
    /// <param name="builder">Takes the further steps of the query.</param>
    public QueryExpression(IQueryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Builder = builder;
    }

    /// <inheritdoc/>
    public IQueryBuilder Builder { get; }
}
