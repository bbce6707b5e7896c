using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Bills.Scopes;

/// <summary>Whether a gate conditions money of the award's fiscal year.</summary>
/// <remarks>Exactly one row holds for each gate.</remarks>
public static class FiscalYearReached
{
    /// <summary>The first fiscal year of the gate, or a later one.</summary>
    public sealed class Conditioned : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => applicant, c => c.IsApplicant)
                .Match(() => gate, g => g.ConditionsYear(applicant.Award.FiscalYear));
            Then()
                .Yield(_ => Scope.Of(
                    gate, ScopeSide.FiscalYear, Reach.Inside, $"The money is of fiscal year {applicant.Award.FiscalYear}, which {gate.Citation} conditions."));
        }
    }

    /// <summary>An earlier fiscal year.</summary>
    public sealed class TooEarly : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => applicant, c => c.IsApplicant)
                .Match(() => gate, g => g.BeginsAfter(applicant.Award.FiscalYear));
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.FiscalYear,
                    Reach.Outside,
                    $"The money is of fiscal year {applicant.Award.FiscalYear}; the first that {gate.Citation} conditions is fiscal year {gate.FirstFiscalYear}."));
        }
    }

    /// <summary>The fiscal year is unknown.</summary>
    public sealed class YearUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(c => c.IsApplicant, c => c.Award.FiscalYear == null)
                .Match(() => gate, g => g.FirstFiscalYear != null);
            Then()
                .Yield(_ => Scope.Unclear(
                    gate,
                    ScopeSide.FiscalYear,
                    $"The first fiscal year that {gate.Citation} conditions is {gate.FirstFiscalYear}; of which one the money is, is unknown.",
                    "Of which fiscal year is the award?"));
        }
    }

    /// <summary>From which fiscal year on the gate conditions money was not read.</summary>
    public sealed class NotRead : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => gate, g => g.IsFirstYearNotRead);
            Then()
                .Yield(_ => Scope.Unclear(
                    gate,
                    ScopeSide.FiscalYear,
                    $"From which fiscal year on {gate.Citation} conditions money does not stand in what was read of it.",
                    PlainText.Of($"From which fiscal year on does the text of {gate.Citation} condition money?")));
        }
    }
}
