using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.JusticeInPolicing.Terms;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Stops;

/// <summary>
/// H.R. 7120 § 118(e): the State assures the Attorney General that it and each local agency substantially report stops,
/// pedestrian stops, frisks and body searches and deadly-force incidents, broken down by race, ethnicity, age and gender, and
/// that records are kept at least 4 years; else it gets no Byrne share and no other law-enforcement assistance of the department.
/// </summary>
/// <remarks>Read in part in the reported version, and secondary. The penalty names States only.</remarks>
[Requirement("118(e)", "The State assures that stops, searches and deadly force are reported, by it and each local agency", asks: "Does the State assure that it and each local agency report stops, searches and deadly force?")]
[Citation("H.R. 7120 § 118(e)")]
public static class StopsReported
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.StopReports);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.StopReports);

    /// <summary>Assured, with records kept long enough.</summary>
    public sealed class Assured : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BillTerms terms = default!;
            StopReporting stops = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.StopReports)
                .Match(() => terms)
                .Match(
                    () => stops,
                    s => s.StateReports == true,
                    s => s.EachLocalAgencyReports == true,
                    s => s.RetentionInYears >= terms.StopRecordRetentionInYears);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"The State assures that it and each local agency report stops, searches and deadly force, with records kept for {stops.RetentionInYears} years ({reach.Money}; since {stops.From})."));
        }
    }

    /// <summary>No assurance.</summary>
    public sealed class NotAssured : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.StopReports, r => r.Applies)
                .Match<Search>(s => s.Subject == SearchSubject.StopReporting, s => s.FoundNone);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"The State gives no assurance that stops, searches and deadly force are reported, and so gets no {reach.Money}.",
                    $"Give the assurance to the Attorney General, with the list of the agencies that report."));
        }
    }

    /// <summary>The assurance is known to lack something.</summary>
    public sealed class FallsShort : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BillTerms terms = default!;
            StopReporting stops = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.StopReports, r => r.Applies)
                .Match(() => terms)
                .Match(
                    () => stops,
                    s => s.StateReports == false || s.EachLocalAgencyReports == false || s.RetentionInYears < terms.StopRecordRetentionInYears);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"§ 118(e) asks that the State and each local agency report, and that records are kept for {terms.StopRecordRetentionInYears} years; without that the State gets no {reach.Money}. Since {stops.From}: the State reports: {stops.StateReports}; each local agency reports: {stops.EachLocalAgencyReports}; records are kept for years: {stops.RetentionInYears}.",
                    $"Give the whole assurance to the Attorney General."));
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
                .Match(() => reach, r => r.Section == SectionNames.StopReports)
                .Match<Search>(s => s.Subject == SearchSubject.StopReporting, s => s.IsUnknown);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether the State assures that stops, searches and deadly force are reported is unknown ({reach.Money}).",
                    $"Does the State assure the Attorney General that it and each local agency report stops, searches and deadly force?",
                    $"Supply the State's assurance and the list of agencies."));
        }
    }

    /// <summary>Nothing is known to lack, and something is unknown.</summary>
    public sealed class PartlyUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BillTerms terms = default!;
            StopReporting stops = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.StopReports)
                .Match(() => terms)
                .Match(
                    () => stops,
                    s => s.StateReports != false,
                    s => s.EachLocalAgencyReports != false,
                    s => !(s.RetentionInYears < terms.StopRecordRetentionInYears),
                    s => s.StateReports == null || s.EachLocalAgencyReports == null || s.RetentionInYears == null);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"§ 118(e) asks that the State and each local agency report, and that records are kept for {terms.StopRecordRetentionInYears} years ({reach.Money}). Since {stops.From}: the State reports: {stops.StateReports}; each local agency reports: {stops.EachLocalAgencyReports}; records are kept for years: {stops.RetentionInYears}.",
                    $"Do the State and each local agency report, and for how many years are records kept?",
                    $"Supply the State's assurance and the list of agencies."));
        }
    }
}
