using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.JusticeAct.Reductions;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.Reports;

/// <summary>
/// S. 3985 § 102: whoever receives Byrne money reports each year to the Attorney General on no-knock warrants issued and
/// executed.
/// </summary>
/// <remarks>Its place in the bill was read, the duty is secondary; that it starts and cuts as § 101 does is recalled.</remarks>
[Requirement("102", "No-knock warrants are reported to the Attorney General each year", asks: "Did a report on no-knock warrants issued and executed go to the Attorney General for the fiscal year?")]
[Citation("S. 3985 § 102")]
public static class NoKnockWarrantsReported
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.NoKnockReports);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.NoKnockReports);

    /// <summary>The fiscal year has not begun: there is nothing to report yet, and there will be.</summary>
    public sealed class YearAhead : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            TestDay day = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.NoKnockReports)
                .Match(() => day, d => !d.IsBefore(@case.AsOf));
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"Fiscal year {day.FiscalYear} has not begun on {@case.AsOf}, so nothing is to be reported for it yet ({reach.Money}).",
                    $"A report on no-knock warrants for fiscal year {day.FiscalYear} goes to the Attorney General; without it {reach.Money} is cut."));
        }
    }

    /// <summary>Nobody looked for reports.</summary>
    public sealed class NobodyLooked : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.NoKnockReports)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match(() => record, r => r.Section == SectionNames.NoKnockReports, r => r.IsUnknown);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether a report on no-knock warrants went to the Attorney General for fiscal year {record.FiscalYear} is unknown ({reach.Money}).",
                    $"For which fiscal years did a report on no-knock warrants go to the Attorney General?",
                    $"Supply the receipts of the reports, zero reports included."));
        }
    }

    /// <summary>Reported for the fiscal year of the money.</summary>
    public sealed class Reported : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.NoKnockReports)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match(() => record, r => r.Section == SectionNames.NoKnockReports, r => r.IsReported);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"A report on no-knock warrants for fiscal year {record.FiscalYear} went to the Attorney General ({reach.Money})."));
        }
    }

    /// <summary>Not reported: a cut.</summary>
    public sealed class NotReported : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReportRecord record = default!;
            FailureCount count = default!;
            ReductionTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.NoKnockReports, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match(() => record, r => r.Section == SectionNames.NoKnockReports, r => r.IsMissing)
                .Match(() => count, f => f.Section == SectionNames.NoKnockReports)
                .Match(() => terms, t => t.Section == SectionNames.NoKnockReports);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"As of {@case.AsOf} no report on no-knock warrants went to the Attorney General for fiscal year {record.FiscalYear}; {count.Because}.",
                    $"{reach.Money} of fiscal year {record.FiscalYear} is cut by {terms.After(count.Years)} per cent of the allocation. Send the report for that year, a zero report included, to the Attorney General."))
                .Yield(_ => Cut.Of(reach, terms.After(count.Years), terms.After(count.Years)));
        }
    }
}
