namespace NRules.RuleModel;

/// <summary>A service that the actions use under a name.</summary>
public class DependencyElement : RuleElement
{
    internal DependencyElement(Declaration declaration, Type serviceType)
        : base(imports: [], [declaration])
    {
        Declaration = declaration;
        ServiceType = serviceType;
        declaration.Target = this;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Dependency;

    /// <summary>The name under which the actions know the service.</summary>
    public Declaration Declaration { get; }

    /// <summary>The type asked of the dependency resolver.</summary>
    public Type ServiceType { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitDependency(context, this);
}
