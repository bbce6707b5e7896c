namespace NRules.RuleModel;

/// <summary>Matches while nothing in working memory matches its source.</summary>
public class NotElement : RuleElement
{
    internal NotElement(RuleElement source)
        : base(source.Imports, exports: []) => Source = source;

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Not;

    /// <summary>What must not match: a pattern or a group.</summary>
    public RuleElement Source { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitNot(context, this);
}
