namespace NRules.RuleModel;

/// <summary>The actions of a rule.</summary>
public class ActionGroupElement : RuleElement
{
    internal ActionGroupElement(IReadOnlyList<ActionElement> actions)
        : base(DeclarationScope.Imports(actions), exports: []) => Actions = actions;

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ActionGroup;

    /// <summary>The actions, in the order they run; at least one.</summary>
    public IReadOnlyList<ActionElement> Actions { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitActionGroup(context, this);
}
