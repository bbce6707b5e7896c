using System.Linq.Expressions;

namespace NRules.RuleModel.Builders;

public static partial class Element
{
    /// <summary>Creates a group of filters.</summary>
    /// <param name="filters">The filters; may be empty.</param>
    /// <returns>The group.</returns>
    public static FilterGroupElement FilterGroup(params FilterElement[] filters) => FilterGroup(filters.AsEnumerable());

    /// <summary>Creates a group of filters.</summary>
    /// <param name="filters">The filters; may be empty.</param>
    /// <returns>The group.</returns>
    public static FilterGroupElement FilterGroup(IEnumerable<FilterElement> filters) => new(All(filters));

    /// <summary>Creates a filter.</summary>
    /// <param name="filterType">How the value of the expression gates a match.</param>
    /// <param name="expression">The expression; for a predicate its value is a boolean.</param>
    /// <returns>The filter.</returns>
    public static FilterElement Filter(FilterType filterType, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Filter(filterType, new LambdaParts(expression));
    }

    /// <summary>Creates a group of actions.</summary>
    /// <param name="actions">The actions, at least one.</param>
    /// <returns>The group.</returns>
    public static ActionGroupElement ActionGroup(params ActionElement[] actions) => ActionGroup(actions.AsEnumerable());

    /// <summary>Creates a group of actions.</summary>
    /// <param name="actions">The actions, at least one.</param>
    /// <returns>The group.</returns>
    public static ActionGroupElement ActionGroup(IEnumerable<ActionElement> actions)
    {
        var all = All(actions);
        return all.Length == 0
            ? throw new ArgumentException("The rule has no action. Give it at least one.", nameof(actions))
            : new ActionGroupElement(all);
    }

    /// <summary>Creates an action that runs when a match is new and when it was updated.</summary>
    /// <param name="expression">What to do. The first parameter is the <see cref="IContext"/>, the others are facts and services by name.</param>
    /// <returns>The action.</returns>
    public static ActionElement Action(LambdaExpression expression) => Action(expression, ActionElement.DefaultTrigger);

    /// <summary>Creates an action.</summary>
    /// <param name="expression">What to do. The first parameter is the <see cref="IContext"/>, the others are facts and services by name.</param>
    /// <param name="actionTrigger">When to do it; not <see cref="ActionTrigger.None"/>.</param>
    /// <returns>The action.</returns>
    public static ActionElement Action(LambdaExpression expression, ActionTrigger actionTrigger)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Action(new LambdaParts(expression), actionTrigger);
    }

    internal static FilterElement Filter(FilterType filterType, LambdaParts expression) =>
        filterType == FilterType.Predicate && expression.ReturnType != typeof(bool)
            ? throw new ArgumentException($"The filter '{expression}' gives {expression.ReturnType}. A predicate gives a boolean.", nameof(expression))
            : new FilterElement(filterType, expression);

    internal static ActionElement Action(LambdaParts expression, ActionTrigger actionTrigger)
    {
        if (actionTrigger == ActionTrigger.None)
            throw new ArgumentException($"The action '{expression}' has no trigger and would never run.", nameof(actionTrigger));
        return expression.Parameters.Count == 0 || expression.Parameters[0].Type != typeof(IContext)
            ? throw new ArgumentException($"The first parameter of the action '{expression}' must be the IContext.", nameof(expression))
            : new ActionElement(expression, actionTrigger);
    }
}
