namespace NRules.RuleModel;

/// <summary>Matches while every fact that matches the base pattern also matches each of the patterns; so also when nothing matches the base pattern.</summary>
public class ForAllElement : RuleElement
{
    internal ForAllElement(PatternElement basePattern, IReadOnlyList<PatternElement> patterns)
        : base(DeclarationScope.ImportsInOrder([basePattern, .. patterns]), exports: [])
    {
        BasePattern = basePattern;
        Patterns = patterns;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ForAll;

    /// <summary>Which facts are asked.</summary>
    public PatternElement BasePattern { get; }

    /// <summary>What is asked of each: patterns over the same fact, each with a declaration of its own; at least one.</summary>
    public IReadOnlyList<PatternElement> Patterns { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitForAll(context, this);
}
