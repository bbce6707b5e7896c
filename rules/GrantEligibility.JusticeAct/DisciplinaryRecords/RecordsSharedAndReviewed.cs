using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.JusticeAct.Reductions;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.DisciplinaryRecords;

/// <summary>
/// S. 3985 § 301: whoever receives Byrne money keeps a system for sharing officers' disciplinary records, retains each for 30
/// years, and agencies review them before hiring.
/// </summary>
/// <remarks>
/// A record is a document on an allegation that was substantiated and adjudicated and led to adverse action or criminal charges, and was not overturned
/// (parallel bills). 30 years is secondary; the size of the cut was not read.
/// </remarks>
[Requirement("301", "Disciplinary records are shared, retained and reviewed before hiring", asks: "How are the disciplinary records of officers kept and shared?")]
[Citation("S. 3985 § 301")]
public static class RecordsSharedAndReviewed
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.DisciplinaryRecords);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.DisciplinaryRecords);

    /// <summary>Shared, kept long enough, and reviewed before hiring, once that is asked.</summary>
    public sealed class KeptAndReviewed : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            RetentionTerms retention = default!;
            Profiles.DisciplinaryRecords records = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.DisciplinaryRecords)
                .Match(() => retention)
                .Match(
                    () => records,
                    r => r.AreShared == true,
                    r => r.RetentionInYears >= retention.Years,
                    r => r.ReviewedBeforeHiring == true || @case.AsOf < retention.ReviewedFrom);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"Disciplinary records are shared and kept for {records.RetentionInYears} years, and reviewed before hiring where that is asked from {retention.ReviewedFrom} on ({reach.Money}; since {records.From})."));
        }
    }

    /// <summary>There is no system: a cut.</summary>
    public sealed class NotKept : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReductionTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.DisciplinaryRecords, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<Search>(s => s.Subject == SearchSubject.DisciplinaryRecords, s => s.FoundNone)
                .Match(() => terms, t => t.Section == SectionNames.DisciplinaryRecords);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"No system for sharing the disciplinary records of officers is kept on {@case.AsOf}.",
                    $"{reach.Money} of fiscal year {@case.Award.FiscalYear} is cut, likely by {terms.WordsIn(@case.Award.FiscalYear)}; the size was not read. Keep the records in a system that shares them, each for as long as § 301 asks, and have them reviewed before hiring."))
                .Yield(_ => Cut.Of(reach, terms.FirstAsPercentage, terms.MostIn(@case.Award.FiscalYear)));
        }
    }

    /// <summary>There is no system, and the fiscal year has not begun.</summary>
    public sealed class NotKeptYet : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            TestDay day = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.DisciplinaryRecords, r => r.Applies)
                .Match(() => day, d => !d.IsBefore(@case.AsOf))
                .Match<Search>(s => s.Subject == SearchSubject.DisciplinaryRecords, s => s.FoundNone);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"No system for sharing the disciplinary records of officers is kept on {@case.AsOf}.",
                    $"There must be a system that shares, keeps and reviews disciplinary records as § 301 asks when fiscal year {day.FiscalYear} begins, the day after {day.Day}; otherwise {reach.Money} is cut. Keep the records in a system that shares them, each for as long as § 301 asks, and have them reviewed before hiring."));
        }
    }

    /// <summary>It is known to lack something: a cut.</summary>
    public sealed class FallsShort : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            RetentionTerms retention = default!;
            Profiles.DisciplinaryRecords records = default!;
            ReductionTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.DisciplinaryRecords, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match(() => retention)
                .Match(
                    () => records,
                    r => r.AreShared == false || r.RetentionInYears < retention.Years || (r.ReviewedBeforeHiring == false && @case.AsOf >= retention.ReviewedFrom))
                .Match(() => terms, t => t.Section == SectionNames.DisciplinaryRecords);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"§ 301 asks that disciplinary records be shared, each kept for {retention.Years} years, and reviewed before hiring from {retention.ReviewedFrom} on. Since {records.From}: shared: {records.AreShared}; kept for years: {records.RetentionInYears}; reviewed before hiring: {records.ReviewedBeforeHiring}.",
                    $"{reach.Money} of fiscal year {@case.Award.FiscalYear} is cut, likely by {terms.WordsIn(@case.Award.FiscalYear)}; the size was not read. Keep the records in a system that shares them, each for as long as § 301 asks, and have them reviewed before hiring."))
                .Yield(_ => Cut.Of(reach, terms.FirstAsPercentage, terms.MostIn(@case.Award.FiscalYear)));
        }
    }

    /// <summary>It is known to lack something, and the fiscal year has not begun.</summary>
    public sealed class FallsShortYet : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            RetentionTerms retention = default!;
            Profiles.DisciplinaryRecords records = default!;
            TestDay day = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.DisciplinaryRecords, r => r.Applies)
                .Match(() => day, d => !d.IsBefore(@case.AsOf))
                .Match(() => retention)
                .Match(
                    () => records,
                    r => r.AreShared == false || r.RetentionInYears < retention.Years || (r.ReviewedBeforeHiring == false && @case.AsOf >= retention.ReviewedFrom));
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"§ 301 asks that disciplinary records be shared, each kept for {retention.Years} years, and reviewed before hiring from {retention.ReviewedFrom} on. Since {records.From}: shared: {records.AreShared}; kept for years: {records.RetentionInYears}; reviewed before hiring: {records.ReviewedBeforeHiring}.",
                    $"The system must share, keep and review disciplinary records as § 301 asks when fiscal year {day.FiscalYear} begins, the day after {day.Day}; otherwise {reach.Money} is cut. Keep the records in a system that shares them, each for as long as § 301 asks, and have them reviewed before hiring."));
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
                .Match(() => reach, r => r.Section == SectionNames.DisciplinaryRecords)
                .Match<Search>(s => s.Subject == SearchSubject.DisciplinaryRecords, s => s.IsUnknown);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether a system for sharing the disciplinary records of officers is kept is unknown. {reach.Money} may be cut.",
                    $"How are the disciplinary records of officers kept and shared?",
                    $"Supply a description of the system and the retention schedule."));
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
            RetentionTerms retention = default!;
            Profiles.DisciplinaryRecords records = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.DisciplinaryRecords)
                .Match(() => retention)
                .Match(
                    () => records,
                    r => r.AreShared != false,
                    r => !(r.RetentionInYears < retention.Years),
                    r => r.ReviewedBeforeHiring != false || @case.AsOf < retention.ReviewedFrom,
                    r => r.AreShared == null || r.RetentionInYears == null || (r.ReviewedBeforeHiring == null && @case.AsOf >= retention.ReviewedFrom));
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"§ 301 asks that disciplinary records be shared, each kept for {retention.Years} years, and reviewed before hiring from {retention.ReviewedFrom} on. Since {records.From}: shared: {records.AreShared}; kept for years: {records.RetentionInYears}; reviewed before hiring: {records.ReviewedBeforeHiring}. {reach.Money} may be cut.",
                    $"Are the records shared, for how many years is each kept, and are they reviewed before hiring?",
                    $"Supply a description of the system and the retention schedule."));
        }
    }
}
