using GrantEligibility.Bills.Enactments;
using GrantEligibility.Bills.Gates;
using GrantEligibility.Bills.Scopes;
using GrantEligibility.Regimes;

namespace GrantEligibility.Bills;

/// <summary>The rules that every bill shares: whether it counts as law, and which of its gates reach the case.</summary>
public static class BillRules
{
    /// <summary>The rule classes.</summary>
    public static IReadOnlyList<Type> All { get; } = RuleClasses.In(
        typeof(BillStanding),
        typeof(UnitDerived),
        typeof(MoneyReached),
        typeof(FiscalYearReached),
        typeof(DayReached),
        typeof(UnitReached),
        typeof(GateReached));
}
