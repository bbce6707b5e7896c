using NRules.RuleModel;

namespace NRules.Extensibility;

/// <summary>Who asks an <see cref="IDependencyResolver"/> for a service.</summary>
public interface IResolutionContext
{
    /// <summary>The session in which the rule fires.</summary>
    ISession Session { get; }

    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }
}
