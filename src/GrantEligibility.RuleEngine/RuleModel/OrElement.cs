namespace NRules.RuleModel;

/// <summary>Matches once for each child that matches. What only another child declares reads as the default of its type afterwards: null for a fact.</summary>
public class OrElement : GroupElement
{
    internal OrElement(IReadOnlyList<RuleElement> childElements)
        : base(childElements, DeclarationScope.Imports(childElements), DeclarationScope.ExportsOfAlternatives(childElements))
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Or;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitOr(context, this);
}
