using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Fluent.Dsl;

/// <summary>What a rule does, in order. Expressions use the rule's aliases and services; other variables are read when the action runs.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Does something on the given events.</summary>
    /// <param name="action">What to do.</param>
    /// <param name="actionTrigger">When to do it.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger);

    /// <summary>Does something when a match is new, and when it was updated.</summary>
    /// <param name="action">What to do.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Does something when a match for which the rule fired is gone.</summary>
    /// <param name="action">What to do.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Undo(Expression<Action<IContext>> action);

    /// <summary>Yields a fact that lives as long as the match. When the match is updated the fact is computed anew and replaced.</summary>
    /// <typeparam name="TFact">Type of the fact.</typeparam>
    /// <param name="yield">Computes the fact; never null.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield);

    /// <summary>Yields a fact that lives as long as the match.</summary>
    /// <typeparam name="TFact">Type of the fact.</typeparam>
    /// <param name="yieldInsert">Computes the fact of a new match; never null.</param>
    /// <param name="yieldUpdate">Computes the fact of an updated match from the previous one; never null.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate);
}
