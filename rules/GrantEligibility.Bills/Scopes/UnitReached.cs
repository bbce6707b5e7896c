using GrantEligibility.Bills.Gates;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Bills.Scopes;

/// <summary>Whether a gate tests the government that receives the money.</summary>
/// <remarks>Exactly one row holds for each gate.</remarks>
public static class UnitReached
{
    /// <summary>It tests it.</summary>
    public sealed class Tested : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => unit)
                .Match(() => gate, g => g.Tests(unit.Kind));
            Then()
                .Yield(_ => Scope.Of(gate, ScopeSide.Unit, Reach.Inside, $"{unit.Because} {gate.Citation} tests it."));
        }
    }

    /// <summary>What was read of the bill does not say whether it tests it.</summary>
    public sealed class LeftOpen : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => unit)
                .Match(() => gate, g => g.LeavesOpen(unit.Kind));
            Then()
                .Yield(_ => Scope.Unclear(
                    gate,
                    ScopeSide.Unit,
                    $"{unit.Because} What was read of {gate.Citation} does not say whether it tests that kind of government.",
                    PlainText.Of($"Does the text of {gate.Citation} reach that kind of government?")));
        }
    }

    /// <summary>It tests other governments only.</summary>
    public sealed class NotTested : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => unit, u => u.Kind != null)
                .Match(() => gate, g => !g.Tests(unit.Kind), g => !g.LeavesOpen(unit.Kind));
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Unit,
                    Reach.Outside,
                    $"{unit.Because} {gate.Citation} does not test that kind of government."));
        }
    }

    /// <summary>No State, locality or Tribe receives the money.</summary>
    public sealed class None : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => unit, u => u.IsNone)
                .Match(() => gate);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Unit,
                    Reach.Outside,
                    $"{unit.Because} {gate.Citation} tests States, localities and Tribes only."));
        }
    }

    /// <summary>It is unknown which government receives the money.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => unit, u => u.IsUnknown)
                .Match(() => gate);
            Then()
                .Yield(_ => Scope.Unclear(
                    gate, ScopeSide.Unit, $"{unit.Because}", "Which government receives the money for the agency: a State, a locality or a Tribe?"));
        }
    }
}
