namespace NRules.RuleModel;

/// <summary>Matches once for each child that matches. Only what every child declares is visible afterwards.</summary>
public class OrElement : GroupElement
{
    internal OrElement(IReadOnlyList<RuleElement> childElements)
        : base(childElements, DeclarationScope.Imports(childElements), DeclarationScope.CommonExports(childElements))
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Or;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitOr(context, this);
}
