using GrantEligibility.Bills.Scopes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Bills.Gates;

/// <summary>Brings the sides of a gate's scope together, for each programme's money.</summary>
/// <remarks>The rows exclude one another; where a side is outside none holds.</remarks>
public static class GateReached
{
    /// <summary>Money, fiscal year and government are inside.</summary>
    public sealed class Applies : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Scope money = default!;
            When()
                .Match(() => money, s => s.Side == ScopeSide.Money, s => s.Reach == Reach.Inside)
                .Match<Scope>(
                    s => s.Section == money.Section,
                    s => s.Side == ScopeSide.FiscalYear,
                    s => s.Reach == Reach.Inside)
                .Match<Scope>(
                    s => s.Section == money.Section,
                    s => s.Side == ScopeSide.Unit,
                    s => s.Reach == Reach.Inside)
                .Not<Scope>(
                    s => s.Section == money.Section,
                    s => s.Side == ScopeSide.Day,
                    s => s.Reach == Reach.Outside);
            Then()
                .Yield(_ => GateReach.Of(money, true));
        }
    }

    /// <summary>The money is inside, and what is known does not say so of another side, none of which is outside.</summary>
    public sealed class InDoubt : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Scope money = default!;
            When()
                .Match(() => money, s => s.Side == ScopeSide.Money, s => s.Reach == Reach.Inside)
                .Exists<Scope>(
                    s => s.Section == money.Section,
                    s => s.Side != ScopeSide.Money,
                    s => s.Reach == Reach.Unclear)
                .Not<Scope>(
                    s => s.Section == money.Section,
                    s => s.Side != ScopeSide.Money,
                    s => s.Reach == Reach.Outside);
            Then()
                .Yield(_ => GateReach.Of(money, false));
        }
    }

    /// <summary>What is known does not say whether the money is inside, and no other side is outside.</summary>
    public sealed class MoneyInDoubt : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Scope money = default!;
            When()
                .Match(() => money, s => s.Side == ScopeSide.Money, s => s.Reach == Reach.Unclear)
                .Not<Scope>(
                    s => s.Section == money.Section,
                    s => s.Side != ScopeSide.Money,
                    s => s.Reach == Reach.Outside);
            Then()
                .Yield(_ => GateReach.Of(money, false));
        }
    }
}
