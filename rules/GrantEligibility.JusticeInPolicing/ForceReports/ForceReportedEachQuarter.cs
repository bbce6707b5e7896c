using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.JusticeInPolicing.Terms;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.ForceReports;

/// <summary>
/// H.R. 7120 § 223, the PRIDE Act: a State or Tribe reports each quarter shootings by and of officers and other force incidents
/// with a fixed data set, has a reporting system and policies, a collection plan and a yearly audit, and compares with open
/// sources before filing; else up to 10 per cent of Byrne money is cut.
/// </summary>
/// <remarks>
/// Read in H.R. 7089 § 3; that it starts a year later is recalled. Leaving out the comparison with open sources is
/// non-compliance. Incidents reported under the Death in Custody Reporting Act need not be repeated.
/// </remarks>
[Requirement("223", "The use of force is reported each quarter", asks: "How is the use of force reported each quarter?")]
[Citation("H.R. 7120 § 223")]
public static class ForceReportedEachQuarter
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.ForceReports);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.ForceReports);

    /// <summary>Every part is in place.</summary>
    public sealed class Reported : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ForceReporting reporting = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.ForceReports)
                .Match(() => reporting, f => f.IsWhole);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"The use of force is reported each quarter with every part that § 223 asks for ({reach.Money}; since {reporting.From})."));
        }
    }

    /// <summary>Nothing is in place: a cut.</summary>
    public sealed class NotReported : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BillTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.ForceReports, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match(() => terms)
                .Match<Search>(s => s.Subject == SearchSubject.ForceReporting, s => s.FoundNone);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"The use of force is not reported each quarter on {@case.AsOf}.",
                    $"{reach.Money} of fiscal year {@case.Award.FiscalYear} may be cut by up to {terms.ForceReportReductionAsPercentage} per cent, at the discretion of the Attorney General. Put every part of § 223 in place: quarterly reports, a system and policies, a collection plan, a yearly audit, and a comparison with open sources."));
        }
    }

    /// <summary>Nothing is in place, and the fiscal year has not begun.</summary>
    public sealed class NotReportedYet : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            TestDay day = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.ForceReports, r => r.Applies)
                .Match(() => day, d => !d.IsBefore(@case.AsOf))
                .Match<Search>(s => s.Subject == SearchSubject.ForceReporting, s => s.FoundNone);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"The use of force is not reported each quarter on {@case.AsOf}.",
                    $"Every part of the reporting must be in place when fiscal year {day.FiscalYear} begins, the day after {day.Day}; otherwise {reach.Money} may be cut. Put every part of § 223 in place: quarterly reports, a system and policies, a collection plan, a yearly audit, and a comparison with open sources."));
        }
    }

    /// <summary>A part is lacking: a cut.</summary>
    public sealed class PartLacking : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BillTerms terms = default!;
            ForceReporting reporting = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.ForceReports, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match(() => terms)
                .Match(() => reporting, f => f.InPlace != null, f => !f.IsWhole);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"Of the reporting of force since {reporting.From} only this is in place: {reporting.InPlace}. § 223 asks for quarterly reports, a system and policies, a collection plan, a yearly audit, and a comparison with open sources.",
                    $"{reach.Money} of fiscal year {@case.Award.FiscalYear} may be cut by up to {terms.ForceReportReductionAsPercentage} per cent, at the discretion of the Attorney General. Put every part of § 223 in place: quarterly reports, a system and policies, a collection plan, a yearly audit, and a comparison with open sources."));
        }
    }

    /// <summary>A part is lacking, and the fiscal year has not begun.</summary>
    public sealed class PartLackingYet : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ForceReporting reporting = default!;
            TestDay day = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.ForceReports, r => r.Applies)
                .Match(() => day, d => !d.IsBefore(@case.AsOf))
                .Match(() => reporting, f => f.InPlace != null, f => !f.IsWhole);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"Of the reporting of force since {reporting.From} only this is in place: {reporting.InPlace}. § 223 asks for quarterly reports, a system and policies, a collection plan, a yearly audit, and a comparison with open sources.",
                    $"Every part of the reporting must be in place when fiscal year {day.FiscalYear} begins, the day after {day.Day}; otherwise {reach.Money} may be cut. Put every part of § 223 in place: quarterly reports, a system and policies, a collection plan, a yearly audit, and a comparison with open sources."));
        }
    }

    /// <summary>Nobody looked.</summary>
    public sealed class NobodyLooked : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.ForceReports)
                .Match<Search>(s => s.Subject == SearchSubject.ForceReporting, s => s.IsUnknown);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether the use of force is reported each quarter is unknown. {reach.Money} may be cut.",
                    $"How is the use of force reported each quarter?",
                    $"Supply the reports, the plan and the audit."));
        }
    }

    /// <summary>Which parts are in place is unknown.</summary>
    public sealed class PartsUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ForceReporting reporting = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.ForceReports)
                .Match(() => reporting, f => f.InPlace == null);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Which parts of the reporting of force are in place since {reporting.From} is unknown. {reach.Money} may be cut.",
                    $"Which parts of quarterly reporting are in place?",
                    $"Supply the reports, the plan and the audit."));
        }
    }
}
