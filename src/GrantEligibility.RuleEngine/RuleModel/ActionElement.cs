namespace NRules.RuleModel;

/// <summary>What a rule does. The expression's first parameter is the <see cref="IContext"/>, the others are facts and services by name.</summary>
public class ActionElement : ExpressionElement
{
    /// <summary>When an action runs unless told otherwise: when the match is new, and when it was updated.</summary>
    public const ActionTrigger DefaultTrigger = ActionTrigger.Activated | ActionTrigger.Reactivated;

    internal ActionElement(LambdaParts expression, ActionTrigger actionTrigger)
        : base(expression, DeclarationScope.Imports(expression)[1..]) => ActionTrigger = actionTrigger;

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Action;

    /// <summary>When the action runs.</summary>
    public ActionTrigger ActionTrigger { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitAction(context, this);
}
