namespace NRules.RuleModel;

/// <summary>An expression over a complete match that gates it on its way to the agenda.</summary>
public class FilterElement : ExpressionElement
{
    internal FilterElement(FilterType filterType, LambdaParts expression)
        : base(expression, DeclarationScope.Imports(expression)) => FilterType = filterType;

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Filter;

    /// <summary>How the value of the expression gates the match.</summary>
    public FilterType FilterType { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitFilter(context, this);
}
