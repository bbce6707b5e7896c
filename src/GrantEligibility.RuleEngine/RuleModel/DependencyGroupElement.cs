namespace NRules.RuleModel;

/// <summary>The services that the actions of a rule use.</summary>
public class DependencyGroupElement : RuleElement
{
    internal DependencyGroupElement(IReadOnlyList<DependencyElement> dependencies)
        : base(imports: [], DeclarationScope.Exports(dependencies)) => Dependencies = dependencies;

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.DependencyGroup;

    /// <summary>The services, in order; may be empty.</summary>
    public IReadOnlyList<DependencyElement> Dependencies { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitDependencyGroup(context, this);
}
