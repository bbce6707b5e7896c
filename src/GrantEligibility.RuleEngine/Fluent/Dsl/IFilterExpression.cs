using System.Linq.Expressions;

namespace NRules.Fluent.Dsl;

/// <summary>Gates the matches of a rule on their way to the agenda.</summary>
public interface IFilterExpression
{
    /// <summary>Lets an updated match through only when one of the keys changed.</summary>
    /// <param name="keySelectors">The keys, over the rule's aliases.</param>
    /// <returns>This expression.</returns>
    IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors);

    /// <summary>Lets a match through only while all predicates hold.</summary>
    /// <param name="predicates">The predicates, over the rule's aliases.</param>
    /// <returns>This expression.</returns>
    IFilterExpression Where(params Expression<Func<bool>>[] predicates);
}
