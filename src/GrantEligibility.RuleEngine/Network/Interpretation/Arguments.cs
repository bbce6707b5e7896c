using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network.Interpretation;

/// <summary>What an expression is evaluated for. Immutable.</summary>
/// <param name="row">The facts of the tuple.</param>
/// <param name="fact">The fact that is being matched; null where there is none.</param>
/// <param name="context">The context of an action; null in a condition.</param>
/// <param name="services">The services of an action.</param>
internal readonly struct Arguments(Fact[] row, Fact? fact, IContext? context = null, object[]? services = null)
{
    public Fact[] Row => row;

    public Fact? Fact => fact;

    public IContext? Context => context;

    public object[] Services => services ?? [];
}
