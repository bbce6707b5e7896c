using GrantEligibility.Facts;
using GrantEligibility.SafePolicing.DatedValues;
using GrantEligibility.SafePolicing.Scopes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Brings the sides of § 2(b)'s scope together: agency, award, fiscal year, and whether there are Standards to meet.</summary>
/// <remarks>The rows exclude one another; where a side is outside none holds.</remarks>
public static class GateReached
{
    /// <summary>Every side is inside, and the DOJ Standards are announced.</summary>
    public sealed class Applies : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Agency,
                    s => s.Reach == Reach.Inside)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach == Reach.Inside)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.FiscalYear,
                    s => s.Reach == Reach.Inside)
                .Match<OrderParameters>(p => p.AreStandardsAnnounced);
            Then()
                .Yield(_ => GateScope.Of(@case, Gate.Applies));
        }
    }

    /// <summary>Every side is inside, but there are no Standards yet.</summary>
    public sealed class AwaitsStandards : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Agency,
                    s => s.Reach == Reach.Inside)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach == Reach.Inside)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.FiscalYear,
                    s => s.Reach == Reach.Inside)
                .Match<OrderParameters>(p => !p.AreStandardsAnnounced);
            Then()
                .Yield(_ => GateScope.Of(@case, Gate.AwaitsStandards));
        }
    }

    /// <summary>No side is outside, and what is known does not say of one whether it is inside.</summary>
    public sealed class InDoubt : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case)
                .Exists<Scope>(s => s.CaseNumber == @case.Number, s => s.Reach == Reach.Unclear)
                .Not<Scope>(s => s.CaseNumber == @case.Number, s => s.Reach == Reach.Outside);
            Then()
                .Yield(_ => GateScope.Of(@case, Gate.InDoubt));
        }
    }
}
