using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Fluent.Dsl;

/// <summary>The steps of a query. Conditions and selectors may use the rule's earlier aliases.</summary>
public static class QueryExtensions
{
    /// <summary>Starts from the facts of a type.</summary>
    /// <typeparam name="TFact">Type of the facts.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="conditions">What must hold of the facts.</param>
    /// <returns>The query with the step.</returns>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Builder.FactQuery(conditions);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Starts from the value of an expression.</summary>
    /// <typeparam name="TFact">Type of the facts.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="source">The expression over earlier aliases.</param>
    /// <returns>The query with the step.</returns>
    public static IQuery<TFact> From<TFact>(this IQuery query, Expression<Func<TFact>> source)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Builder.From(source);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Keeps what satisfies the predicates.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="predicates">What must hold of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Where(predicates);
        return new QueryExpression<TSource>(source.Builder);
    }

    /// <summary>Turns each item into a value.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <typeparam name="TResult">Type of the values.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="selector">Computes the value, or the values, of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Select(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Turns each item into any number of values.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <typeparam name="TResult">Type of the values.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="selector">Computes the value, or the values, of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IQuery<TResult> SelectMany<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.SelectMany(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Gathers the items of each key into a group.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="keySelector">Computes the key of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.GroupBy(keySelector, (TSource item) => item);
        return new QueryExpression<IGrouping<TKey, TSource>>(source.Builder);
    }

    /// <summary>Gathers the elements of each key into a group.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <typeparam name="TElement">Type of the elements.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="keySelector">Computes the key of an item.</param>
    /// <param name="elementSelector">Computes the element of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.GroupBy(keySelector, elementSelector);
        return new QueryExpression<IGrouping<TKey, TElement>>(source.Builder);
    }

    /// <summary>Gathers all items into one collection, empty when there is none.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <returns>The query with the step.</returns>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Collect<TSource>();
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Makes the collection a lookup of the items by themselves.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <returns>The query with the step.</returns>
    public static IQuery<IKeyedLookup<TSource, TSource>> ToLookup<TSource>(this ICollectQuery<IEnumerable<TSource>> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.ToLookup((TSource item) => item, (TSource item) => item);
        return new QueryExpression<IKeyedLookup<TSource, TSource>>(source.Builder);
    }

    /// <summary>Makes the collection a lookup of the items by key.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="keySelector">Computes the key of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IQuery<IKeyedLookup<TKey, TSource>> ToLookup<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.ToLookup(keySelector, (TSource item) => item);
        return new QueryExpression<IKeyedLookup<TKey, TSource>>(source.Builder);
    }

    /// <summary>Makes the collection a lookup of the elements by key.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <typeparam name="TElement">Type of the elements.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="keySelector">Computes the key of an item.</param>
    /// <param name="elementSelector">Computes the element of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IQuery<IKeyedLookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.ToLookup(keySelector, elementSelector);
        return new QueryExpression<IKeyedLookup<TKey, TElement>>(source.Builder);
    }

    /// <summary>Sorts the collection, smallest key first.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="keySelector">Computes the key of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> OrderBy<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.OrderBy(keySelector, SortDirection.Ascending);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Sorts the collection, largest key first.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="keySelector">Computes the key of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> OrderByDescending<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.OrderBy(keySelector, SortDirection.Descending);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Sorts what the earlier keys leave equal, smallest key first.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="keySelector">Computes the key of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> ThenBy<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.OrderBy(keySelector, SortDirection.Ascending);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Sorts what the earlier keys leave equal, largest key first.</summary>
    /// <typeparam name="TSource">Type of the items.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="keySelector">Computes the key of an item.</param>
    /// <returns>The query with the step.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.OrderBy(keySelector, SortDirection.Descending);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }
}
