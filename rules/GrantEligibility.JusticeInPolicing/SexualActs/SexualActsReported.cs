using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.SexualActs;

/// <summary>H.R. 7120 § 403: beside the law, a yearly report; else no COPS money.</summary>
/// <remarks>
/// Recalled. Which year's report counts was not read: one for the fiscal year of the money or the year before is taken to do, by
/// the day before the fiscal year or later.
/// </remarks>
[Requirement("403(report)", "Sexual acts under colour of law are reported each year", asks: "Was the yearly report on sexual acts under colour of law made?")]
[Citation("H.R. 7120 § 403")]
public static class SexualActsReported
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.SexualActsReports);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.SexualActsReports);

    /// <summary>Reported.</summary>
    public sealed class Reported : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ActsReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.SexualActsReports)
                .Match(() => record, a => a.IsReported == true);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"There is a yearly report on sexual acts under colour of law for fiscal year {record.FiscalYear} or the year before ({reach.Money})."));
        }
    }

    /// <summary>Not reported, and the test day has come.</summary>
    public sealed class NotReported : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ActsReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.SexualActsReports, r => r.Applies)
                .Match(() => record, a => a.IsReported == false, a => a.HasComeBy(@case.AsOf));
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"There is no yearly report on sexual acts under colour of law for fiscal year {record.FiscalYear} or the year before, and so no {reach.Money}.",
                    $"Make the yearly report."));
        }
    }

    /// <summary>Not reported, and the test day is still to come.</summary>
    public sealed class NotReportedSoFar : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ActsReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.SexualActsReports, r => r.Applies)
                .Match(() => record, a => a.IsReported == false, a => !a.HasComeBy(@case.AsOf));
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"So far there is no yearly report on sexual acts under colour of law; {record.TestDay} has not come ({reach.Money}).",
                    $"Will the yearly report be made by {record.TestDay}?",
                    $"Make the yearly report."));
        }
    }

    /// <summary>Nobody looked.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ActsReportRecord record = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.SexualActsReports)
                .Match(() => record, a => a.IsReported == null);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether there is a yearly report on sexual acts under colour of law is unknown ({reach.Money}).",
                    $"For which fiscal years was the yearly report on sexual acts under colour of law made?",
                    $"Supply the reports."));
        }
    }
}
