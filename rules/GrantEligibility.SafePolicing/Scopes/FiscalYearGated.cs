using GrantEligibility.Facts;
using GrantEligibility.SafePolicing.DatedValues;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Scopes;

/// <summary>Whether the award's fiscal year is one that the funding gate of § 2(b) reaches: 2021 and later (COPS Office letter of 2020-12-15).</summary>
/// <remarks>Exactly one row holds for each agency tested.</remarks>
public static class FiscalYearGated
{
    /// <summary>The first gated fiscal year, or a later one.</summary>
    public sealed class Gated : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => @case)
                .Match(() => parameters, p => @case.Award.FiscalYear >= p.FirstGatedFiscalYear)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Inside(
                    @case,
                    ScopeSide.FiscalYear,
                    $"The award is of fiscal year {@case.Award.FiscalYear}; the Justice Department applied § 2(b) to awards of fiscal year {parameters.FirstGatedFiscalYear} and later."));
        }
    }

    /// <summary>An earlier fiscal year.</summary>
    public sealed class TooEarly : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => @case)
                .Match(() => parameters, p => @case.Award.FiscalYear < p.FirstGatedFiscalYear)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Outside(
                    @case,
                    ScopeSide.FiscalYear,
                    $"The award is of fiscal year {@case.Award.FiscalYear}; the Justice Department applied § 2(b) only to awards of fiscal year {parameters.FirstGatedFiscalYear} and later."));
        }
    }

    /// <summary>The fiscal year is unknown.</summary>
    public sealed class YearUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => @case)
                .Match(() => parameters, p => @case.Award.FiscalYear == null || p.FirstGatedFiscalYear == null)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Unclear(
                    @case,
                    ScopeSide.FiscalYear,
                    $"It is unknown of which fiscal year the award is; the Justice Department applied § 2(b) to those of fiscal year {parameters.FirstGatedFiscalYear} and later.",
                    "Of which fiscal year is the award?"));
        }
    }
}
