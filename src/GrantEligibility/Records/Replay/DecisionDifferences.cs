using GrantEligibility.Decisions;
using GrantEligibility.Explanations;

namespace GrantEligibility.Records.Replay;

/// <summary>Says in sentences where a decision is not the recorded one. Whatever differs in JSON is said.</summary>
internal static class DecisionDifferences
{
    /// <summary>The differences, in the order in which a reader needs them; none where the decisions are equal.</summary>
    internal static IReadOnlyList<ReplayDifference> Between(EligibilityDecision recorded, EligibilityDecision now)
    {
        var found = new Differences();
        OfQuestion(found, recorded, now);
        OfRegime(found, recorded, now);
        found.Value(ReplayDifferenceKind.Outcome, "The outcome", recorded.Outcome, now.Outcome);
        found.List(ReplayDifferenceKind.Provision, "The deciding provisions", recorded.DecidedBy, now.DecidedBy);
        RequirementDifferences.AddTo(found, recorded.Requirements, now.Requirements);
        RequirementDifferences.AddTo(found, recorded.Advisories, now.Advisories);
        found.List(ReplayDifferenceKind.Choice, "The choices", recorded.Choices, now.Choices, static item => item, ReaderWords.Of);
        found.List(ReplayDifferenceKind.Choice, "The suppositions", recorded.Suppositions, now.Suppositions, static item => item, ReaderWords.Of);
        found.List(ReplayDifferenceKind.Sentence, "The conditions", recorded.Conditions, now.Conditions, static item => item, Words);
        found.List(ReplayDifferenceKind.Sentence, "The remedies", recorded.Remedies, now.Remedies, static item => item, Words);
        found.List(ReplayDifferenceKind.Sentence, "The open questions", recorded.Unknowns, now.Unknowns, static item => item, Words);
        found.List(ReplayDifferenceKind.Sentence, "The warnings", recorded.Warnings, now.Warnings, static item => item, Words);
        found.List(ReplayDifferenceKind.Sentence, "The caveats", recorded.Caveats, now.Caveats);
        found.Value(ReplayDifferenceKind.Sentence, "The summary", recorded.Summary, now.Summary);
        TrailDifferences.AddTo(found, recorded.Trail, now.Trail);
        return found.All;
    }

    private static void OfQuestion(Differences found, EligibilityDecision recorded, EligibilityDecision now)
    {
        found.Value(ReplayDifferenceKind.Question, "The format of the decision", recorded.SchemaVersion, now.SchemaVersion);
        found.Value(ReplayDifferenceKind.Question, "The as-of date", recorded.AsOf, now.AsOf);
        found.Value(ReplayDifferenceKind.Question, "The agency's name", recorded.Agency.Name, now.Agency.Name);
        found.Value(ReplayDifferenceKind.Question, "The agency's State", recorded.Agency.State, now.Agency.State);
        found.Value(ReplayDifferenceKind.Question, "The agency's ORI", recorded.Agency.Ori, now.Agency.Ori);
        found.Value(ReplayDifferenceKind.Question, "The award", recorded.Award, now.Award);
        found.Value(ReplayDifferenceKind.Question, "The digest of the award", recorded.Digests.Award, now.Digests.Award);
    }

    // The digest of the profile was compared before anything was asked.
    private static void OfRegime(Differences found, EligibilityDecision recorded, EligibilityDecision now)
    {
        found.Value(ReplayDifferenceKind.Regime, "The regime", recorded.Regime.Id, now.Regime.Id);
        found.Value(ReplayDifferenceKind.Regime, "The title of the regime", recorded.Regime.Title, now.Regime.Title);
        found.Value(ReplayDifferenceKind.Regime, "The version of the regime", recorded.Regime.Version, now.Regime.Version);
        found.Value(ReplayDifferenceKind.Regime, "The digest of the rules and dated values", recorded.Digests.Regime, now.Digests.Regime);
    }

    private static string Words(DecisionNote note) => $"{note.Citation} ({note.RequirementId}), {note.Agency}: {note.Text}";
}
