namespace NRules.Extensibility;

/// <summary>Stands in until the host sets a resolver: a rule that asks for a service is told what to do.</summary>
internal sealed class MissingDependencyResolver : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType)
        => throw new InvalidOperationException(
            $"Rule '{context.Rule.Name}' asks for the service '{serviceType}', and no dependency resolver is set. " +
            "Set DependencyResolver on the session or its factory.");
}
