namespace NRules.RuleModel;

/// <summary>Matches when all its children match. A child may use what those before it declare.</summary>
public class AndElement : GroupElement
{
    internal AndElement(IReadOnlyList<RuleElement> childElements)
        : base(childElements, DeclarationScope.ImportsInOrder(childElements), DeclarationScope.Exports(childElements))
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.And;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitAnd(context, this);
}
