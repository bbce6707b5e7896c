using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour;

internal static class Actions
{
    /// <summary>The action of a rule that only has to fire.</summary>
    public static void Nothing(this IContext context) => ArgumentNullException.ThrowIfNull(context);
}
