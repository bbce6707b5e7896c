using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <content>The rows for events that are missing, and for those of which too little is known.</content>
public static partial class InformationSubmitted
{
    /// <summary>An event is missing, none of the category is submitted, and nothing says that it went elsewhere.</summary>
    public sealed class NoneSubmitted : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            EventStanding standing = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.IsCertain)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw)
                .Match(
                    () => standing,
                    s => s.CaseNumber == @case.Number,
                    s => s.Category == category.Name,
                    s => s.Force == EventForce.Missing)
                .Not<EventStanding>(
                    e => e.CaseNumber == @case.Number,
                    e => e.Category == category.Name,
                    e => e.Force == EventForce.Submitted)
                .Not<FbiCollection>(f => f.CaseNumber == @case.Number);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{@case.Agency.Name}: {standing.Because}. § 3(d) asks for all that § 3(b) names.",
                    $"Submit the {category.Name}; where fair process is not complete, say so."));
        }
    }

    /// <summary>An event is missing, none of the category is submitted, and the agency reports to the FBI collection: incidents, not what became of officers.</summary>
    public sealed class GivenToFbiOnly : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            EventStanding standing = default!;
            FbiCollection collection = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.IsCertain)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw)
                .Match(
                    () => standing,
                    s => s.CaseNumber == @case.Number,
                    s => s.Category == category.Name,
                    s => s.Force == EventForce.Missing)
                .Match(() => collection, f => f.CaseNumber == @case.Number)
                .Not<EventStanding>(
                    e => e.CaseNumber == @case.Number,
                    e => e.Category == category.Name,
                    e => e.Force == EventForce.Submitted);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{@case.Agency.Name}: {standing.Because}. The agency reports to the FBI use-of-force collection since {collection.Since}, but that holds incidents, not what became of officers, and is no submission under § 3.",
                    $"Submit the {category.Name} under § 3 as well; where fair process is not complete, say so."));
        }
    }

    /// <summary>An event is missing, and others of the category are submitted (IC-D3).</summary>
    public sealed class PartlySubmitted : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            EventStanding standing = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.IsCertain)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw)
                .Match(
                    () => standing,
                    s => s.CaseNumber == @case.Number,
                    s => s.Category == category.Name,
                    s => s.Force == EventForce.Missing)
                .Exists<EventStanding>(
                    e => e.CaseNumber == @case.Number,
                    e => e.Category == category.Name,
                    e => e.Force == EventForce.Submitted)
                .Match<Choice>(c => c.Name == "IC-D3", c => c.Reading == "partial-is-not-met");
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{@case.Agency.Name}: {standing.Because}. Others of the category were, but a part does not do.",
                    $"Submit the {category.Name} that are missing."));
        }
    }

    /// <summary>The same, read as leaving the category open (IC-D3).</summary>
    public sealed class PartlySubmittedLeftOpen : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            EventStanding standing = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.IsCertain)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw)
                .Match(
                    () => standing,
                    s => s.CaseNumber == @case.Number,
                    s => s.Category == category.Name,
                    s => s.Force == EventForce.Missing)
                .Exists<EventStanding>(
                    e => e.CaseNumber == @case.Number,
                    e => e.Category == category.Name,
                    e => e.Force == EventForce.Submitted)
                .Match<Choice>(c => c.Name == "IC-D3", c => c.Reading == "partial-is-undetermined");
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{@case.Agency.Name}: {standing.Because}. Others of the category were.",
                    $"Why was it not submitted with the others?",
                    $"Submit the {category.Name} that are missing."));
        }
    }

    /// <summary>What is known of an event does not say whether it was, or ought to have been, submitted.</summary>
    public sealed class NotKnown : Rule
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
                    s => s.Force == EventForce.Unclear);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{@case.Agency.Name}: {standing.Because}.",
                    $"{standing.Question}",
                    $"Answer the question, or submit the event."));
        }
    }
}
