using System.Linq.Expressions;

namespace NRules.RuleModel.Builders;

/// <summary>Builds the actions of a rule.</summary>
public class ActionGroupBuilder : RuleElementBuilder, IBuilder<ActionGroupElement>
{
    private readonly List<ActionElement> _actions = [];

    /// <summary>Adds an action that runs when a match is new and when it was updated.</summary>
    /// <param name="expression">What to do. The first parameter is the <see cref="IContext"/>, the others are facts and services by name.</param>
    public void Action(LambdaExpression expression) => _actions.Add(Element.Action(expression));

    /// <summary>Adds an action.</summary>
    /// <param name="expression">What to do. The first parameter is the <see cref="IContext"/>, the others are facts and services by name.</param>
    /// <param name="actionTrigger">When to do it.</param>
    public void Action(LambdaExpression expression, ActionTrigger actionTrigger) => _actions.Add(Element.Action(expression, actionTrigger));

    ActionGroupElement IBuilder<ActionGroupElement>.Build() => Element.ActionGroup(_actions);
}
