namespace NRules.Extensibility;

/// <summary>Gives the services that rules declare as dependencies. The host supplies one, usually over its container.</summary>
public interface IDependencyResolver
{
    /// <summary>Finds a service.</summary>
    /// <param name="context">The session and the rule that ask.</param>
    /// <param name="serviceType">The type of the service.</param>
    /// <returns>The service.</returns>
    object Resolve(IResolutionContext context, Type serviceType);
}
