using NRules.Extensibility;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Acting;

/// <summary>Gives rules the log of a test.</summary>
internal sealed class LogResolver(ICollection<string> log) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) =>
        serviceType == typeof(ICollection<string>) ? log : throw new InvalidOperationException($"No {serviceType} here.");
}
