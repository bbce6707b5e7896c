namespace NRules.Fluent.Dsl;

/// <summary>A query so far.</summary>
/// <typeparam name="TSource">Type of what the steps so far produce.</typeparam>
public interface IQuery<TSource>
{
    /// <summary>Takes the further steps of the query.</summary>
    IQueryBuilder Builder { get; }
}
