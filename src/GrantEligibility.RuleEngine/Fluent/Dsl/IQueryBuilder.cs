using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Fluent.Dsl;

/// <summary>Takes the steps of a query. Rules use the typed steps of <see cref="QueryExtensions"/>; an extension with a step of its own calls this.</summary>
public interface IQueryBuilder
{
    /// <summary>Starts from the facts of a type.</summary>
    /// <typeparam name="TSource">Type of the facts.</typeparam>
    /// <param name="conditions">What must hold of them.</param>
    void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions);

    /// <summary>Starts from the value of an expression.</summary>
    /// <typeparam name="TSource">Type of the value.</typeparam>
    /// <param name="source">The expression over earlier aliases.</param>
    void From<TSource>(Expression<Func<TSource>> source);

    /// <summary>Keeps what satisfies the predicates.</summary>
    /// <typeparam name="TSource">Type of what the query produces so far.</typeparam>
    /// <param name="predicates">The predicates.</param>
    void Where<TSource>(Expression<Func<TSource, bool>>[] predicates);

    /// <summary>Turns each item into a value.</summary>
    /// <typeparam name="TSource">Type of what the query produces so far.</typeparam>
    /// <typeparam name="TResult">Type of the value.</typeparam>
    /// <param name="selector">Computes the value.</param>
    void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector);

    /// <summary>Turns each item into any number of values.</summary>
    /// <typeparam name="TSource">Type of what the query produces so far.</typeparam>
    /// <typeparam name="TResult">Type of one value.</typeparam>
    /// <param name="selector">Computes the values.</param>
    void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector);

    /// <summary>Gathers the items of each key into a group.</summary>
    /// <typeparam name="TSource">Type of what the query produces so far.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <typeparam name="TElement">Type of the elements of a group.</typeparam>
    /// <param name="keySelector">Computes the key.</param>
    /// <param name="elementSelector">Computes the element.</param>
    void GroupBy<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Gathers all items into one collection.</summary>
    /// <typeparam name="TSource">Type of what the query produces so far.</typeparam>
    void Collect<TSource>();

    /// <summary>Makes the collection just gathered a lookup.</summary>
    /// <typeparam name="TSource">Type of the collected items.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <typeparam name="TElement">Type of what is found under a key.</typeparam>
    /// <param name="keySelector">Computes the key.</param>
    /// <param name="elementSelector">Computes what is found under it.</param>
    void ToLookup<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Sorts the collection just gathered, after earlier sort keys.</summary>
    /// <typeparam name="TSource">Type of the collected items.</typeparam>
    /// <typeparam name="TKey">Type of the sort key.</typeparam>
    /// <param name="keySelector">Computes the sort key.</param>
    /// <param name="sortDirection">The direction.</param>
    void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection);

    /// <summary>Combines the items by an aggregate of any name.</summary>
    /// <typeparam name="TSource">Type of what the query produces so far.</typeparam>
    /// <typeparam name="TResult">Type of what the aggregate produces.</typeparam>
    /// <param name="name">Which aggregate it is.</param>
    /// <param name="expressions">Its expressions by role; each takes one item.</param>
    void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions);

    /// <summary>Combines the items by a custom aggregate.</summary>
    /// <typeparam name="TSource">Type of what the query produces so far.</typeparam>
    /// <typeparam name="TResult">Type of what the aggregate produces.</typeparam>
    /// <param name="name">Which aggregate it is.</param>
    /// <param name="expressions">Its expressions by role; each takes one item.</param>
    /// <param name="customFactoryType">The factory of the aggregate; null for one known by its name.</param>
    void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType);
}
