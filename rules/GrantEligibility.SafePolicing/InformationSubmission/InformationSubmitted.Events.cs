using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <content>The rows for categories with events.</content>
public static partial class InformationSubmitted
{
    /// <summary>Every event that § 3(b) names and that is ripe is submitted.</summary>
    public sealed class AllSubmitted : Rule
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
                    k => !k.IsBarredByLaw)
                .Exists<EventStanding>(
                    e => e.CaseNumber == @case.Number,
                    e => e.Category == category.Name,
                    e => e.Force == EventForce.Submitted)
                .Not<EventStanding>(
                    e => e.CaseNumber == @case.Number,
                    e => e.Category == category.Name,
                    e => e.Force == EventForce.Missing || e.Force == EventForce.Unclear);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} submitted its {category.Name}."));
        }
    }

    /// <summary>An event that § 3(b) does not name: not reporting it is no failure.</summary>
    public sealed class NotNamed : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            EventStanding standing = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(s => s.CaseNumber == @case.Number)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw)
                .Match(
                    () => standing,
                    s => s.CaseNumber == @case.Number,
                    s => s.Category == category.Name,
                    s => s.Force == EventForce.NotNamed);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{@case.Agency.Name}: {standing.Because}, and not reporting it is no failure."));
        }
    }

    /// <summary>An event withheld until fair process is complete, as § 3(b), last sentence, wants.</summary>
    public sealed class WithheldForFairProcess : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            EventStanding standing = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(s => s.CaseNumber == @case.Number)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw)
                .Match(
                    () => standing,
                    s => s.CaseNumber == @case.Number,
                    s => s.Category == category.Name,
                    s => s.Force == EventForce.Withheld);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{@case.Agency.Name}: {standing.Because}, and § 3(b) keeps it out until then.")
                    .WithWarning($"Look again when fair process is complete: {standing.Because}."));
        }
    }
}
