using NRules.RuleModel;

namespace NRules.Extensibility;

/// <summary>Stands between the session and the actions of a rule that fires, and decides whether and how each is invoked.</summary>
/// <remarks>An exception that an action throws reaches the interceptor, and its caller, as it was thrown.</remarks>
public interface IActionInterceptor
{
    /// <summary>Called once for each activation that fires.</summary>
    /// <param name="context">The context the actions are given.</param>
    /// <param name="actions">The actions to run, in the order of the rule. One that is not invoked does not run.</param>
    void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions);
}
