namespace NRules.RuleModel;

/// <summary>Matches once while anything in working memory matches its source.</summary>
public class ExistsElement : RuleElement
{
    internal ExistsElement(RuleElement source)
        : base(source.Imports, exports: []) => Source = source;

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Exists;

    /// <summary>What must match: a pattern or a group.</summary>
    public RuleElement Source { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitExists(context, this);
}
