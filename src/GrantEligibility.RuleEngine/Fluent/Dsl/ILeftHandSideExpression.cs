using System.Linq.Expressions;

namespace NRules.Fluent.Dsl;

/// <summary>
/// The conditions of a rule, all of which must hold. An alias is a local variable of <c>Define</c>, or a field or property of the rule class, that stands for a matched fact;
/// expressions after its declaration may use it. Other variables are read once, when the rule is defined.
/// </summary>
public interface ILeftHandSideExpression
{
    /// <summary>Matches each fact that satisfies the conditions, under a name.</summary>
    /// <typeparam name="TFact">Type of the fact.</typeparam>
    /// <param name="alias">The variable that stands for the fact.</param>
    /// <param name="conditions">What must hold of the fact.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Matches each fact that satisfies the conditions.</summary>
    /// <typeparam name="TFact">Type of the fact.</typeparam>
    /// <param name="conditions">What must hold of the fact.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds while at least one fact satisfies the conditions.</summary>
    /// <typeparam name="TFact">Type of the fact.</typeparam>
    /// <param name="conditions">What must hold of the fact.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds while no fact satisfies the conditions.</summary>
    /// <typeparam name="TFact">Type of the fact.</typeparam>
    /// <param name="conditions">What must not hold of any fact.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds while all facts that satisfy the base condition satisfy the others; so also when no fact satisfies it.</summary>
    /// <typeparam name="TFact">Type of the facts.</typeparam>
    /// <param name="baseCondition">Which facts are asked.</param>
    /// <param name="conditions">What must hold of each; at least one.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds while all facts of the type satisfy the condition; so also when there is none.</summary>
    /// <typeparam name="TFact">Type of the facts.</typeparam>
    /// <param name="condition">What must hold of each.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition);

    /// <summary>Matches each result of a query, under a name.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="alias">The variable that stands for the result.</param>
    /// <param name="queryExpression">The query, in steps.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression);

    /// <summary>Groups conditions of which all must hold.</summary>
    /// <param name="builder">Adds the conditions; at least one.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>Groups alternatives; the rule matches once for each that holds. An alias that only another alternative declares is afterwards the default of its type: null for a fact.</summary>
    /// <param name="builder">Adds the alternatives; at least one.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);

    /// <summary>Gives the value of an expression a name.</summary>
    /// <typeparam name="TResult">Type of the value.</typeparam>
    /// <param name="alias">The variable that stands for the value.</param>
    /// <param name="expression">The expression over earlier aliases.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Holds while the conditions over earlier aliases do.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
