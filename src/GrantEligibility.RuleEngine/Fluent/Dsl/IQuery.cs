namespace NRules.Fluent.Dsl;

/// <summary>The start of a query, before its source is said.</summary>
public interface IQuery
{
    /// <summary>Takes the steps of the query.</summary>
    IQueryBuilder Builder { get; }
}
