using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <content>The rows for categories without events, and for those of which nobody has said whether there were any.</content>
public static partial class InformationSubmitted
{
    /// <summary>No event that § 3(b) names, and a zero report.</summary>
    public sealed class ZeroReported : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(s => s.CaseNumber == @case.Number)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw,
                    k => !k.AreEventsUnknown,
                    k => k.HasZeroReport)
                .Not<EventStanding>(
                    e => e.CaseNumber == @case.Number,
                    e => e.Category == category.Name,
                    e => e.IsNamed);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} had no {category.Name} that § 3(b) names, and filed a zero report."));
        }
    }

    /// <summary>A zero report, and nothing else known.</summary>
    public sealed class ZeroReportedOnly : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(s => s.CaseNumber == @case.Number)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw,
                    k => k.AreEventsUnknown,
                    k => k.HasZeroReport);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} filed a zero report on {category.Name}."));
        }
    }

    /// <summary>No event that § 3(b) names, and no zero report: silence is not one (IC-D1).</summary>
    public sealed class SilenceIsNoReport : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(s => s.CaseNumber == @case.Number)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw,
                    k => !k.AreEventsUnknown,
                    k => !k.HasZeroReport)
                .Not<EventStanding>(
                    e => e.CaseNumber == @case.Number,
                    e => e.Category == category.Name,
                    e => e.IsNamed)
                .Match<Choice>(c => c.Name == "IC-D1", c => c.Reading == "zero-report-needed");
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} had no {category.Name} that § 3(b) names, but no zero report on them is known, and silence is not a zero report.",
                    $"Was a zero report on {category.Name} filed?",
                    $"File a zero report on {category.Name}."));
        }
    }

    /// <summary>The same, where silence suffices (IC-D1).</summary>
    public sealed class SilenceSuffices : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(s => s.CaseNumber == @case.Number)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw,
                    k => !k.AreEventsUnknown,
                    k => !k.HasZeroReport)
                .Not<EventStanding>(
                    e => e.CaseNumber == @case.Number,
                    e => e.Category == category.Name,
                    e => e.IsNamed)
                .Match<Choice>(c => c.Name == "IC-D1", c => c.Reading == "silence-suffices");
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} had no {category.Name} that § 3(b) names, and that is read as needing no report."));
        }
    }

    /// <summary>Nothing submitted, and whether there were events is unknown: silence is not a zero report (IC-D1).</summary>
    public sealed class NothingSubmitted : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(s => s.CaseNumber == @case.Number)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw,
                    k => k.AreEventsUnknown,
                    k => !k.HasZeroReport)
                .Match<Choice>(c => c.Name == "IC-D1", c => c.Reading == "zero-report-needed");
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether {@case.Agency.Name} had {category.Name} is unknown, and so is any zero report on them; silence is not a zero report.",
                    $"Did the agency have {category.Name}, and what did it submit?",
                    $"Submit the {category.Name}, or file a zero report on them."));
        }
    }

    /// <summary>The same, where an agency without events needs no report (IC-D1): it is unknown whether this is one.</summary>
    public sealed class EventsUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(s => s.CaseNumber == @case.Number)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw,
                    k => k.AreEventsUnknown,
                    k => !k.HasZeroReport)
                .Match<Choice>(c => c.Name == "IC-D1", c => c.Reading == "silence-suffices");
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether {@case.Agency.Name} had {category.Name} is unknown.",
                    $"Did the agency have {category.Name}, and what did it submit?",
                    $"Submit the {category.Name}, or say that there were none."));
        }
    }
}
