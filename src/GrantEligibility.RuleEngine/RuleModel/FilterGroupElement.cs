namespace NRules.RuleModel;

/// <summary>What gates the matches of a rule on their way to the agenda.</summary>
public class FilterGroupElement : RuleElement
{
    internal FilterGroupElement(IReadOnlyList<FilterElement> filters)
        : base(DeclarationScope.Imports(filters), exports: []) => Filters = filters;

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.FilterGroup;

    /// <summary>The filters, in order; may be empty.</summary>
    public IReadOnlyList<FilterElement> Filters { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitFilterGroup(context, this);
}
