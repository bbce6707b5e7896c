using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Records.Replay;

/// <summary>Asks the question of a record again and says whether the answer is the recorded one. Thread-safe.</summary>
/// <param name="evaluator">Decides the question.</param>
public sealed class RecordReplay(IEligibilityEvaluator evaluator)
{
    private readonly IEligibilityEvaluator _evaluator = evaluator ?? throw new ArgumentNullException(nameof(evaluator));

    /// <summary>Replays one record.</summary>
    /// <param name="record">The record. Of an amendment the engine's decision is replayed, not what the official says of it.</param>
    /// <param name="profile">The profile, where the record does not keep it, or to try another; null: the record's own.</param>
    /// <returns>
    /// What differs. A record that was changed, a profile that is not the recorded one, and a regime or an option that is not known
    /// here are differences, said in a sentence.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The profile was made in code and holds what <see cref="IEligibilityEvaluator.Evaluate"/> refuses.</exception>
    public ReplayResult Replay(DecisionRecord record, AgencyProfile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var differences = new List<ReplayDifference>();
        if (!record.IsIntact())
        {
            Add(ReplayDifferenceKind.RecordChanged, "The record was changed after it was made: its content does not fit its identifier.");
        }

        if ((profile ?? record.Question.Profile) is not { } asked)
        {
            Add(ReplayDifferenceKind.NotAsked, "The record keeps the digest of the profile alone. Supply the profile to replay it; the command takes it as --profile.");
            return new ReplayResult(record, null, differences);
        }

        if (CanonicalJson.DigestOf(asked) is var digest && digest != record.Decision.Digests.Profile)
        {
            var which = profile is null ? "that the record keeps" : "supplied";
            Add(ReplayDifferenceKind.Profile, $"The profile {which} is not the one that was decided: its digest is {digest}, the recorded one {record.Decision.Digests.Profile}.");
        }

        try
        {
            var decision = _evaluator.Evaluate(record.Question.Of(asked));
            differences.AddRange(OfParameters(record));
            differences.AddRange(DecisionDifferences.Between(record.Decision, decision));
            return new ReplayResult(record, decision, differences);
        }
        catch (EligibilityQuestionException exception)
        {
            Add(ReplayDifferenceKind.NotAsked, $"The question cannot be asked here: {exception.Message}");
            return new ReplayResult(record, null, differences);
        }

        void Add(ReplayDifferenceKind kind, string sentence) => differences.Add(new ReplayDifference(kind, null, sentence));
    }

    private IEnumerable<ReplayDifference> OfParameters(DecisionRecord record)
    {
        var now = DecisionRecorder.DigestsOf(_evaluator.Regimes.First(r => r.Id == record.Question.RegimeId));
        var changed = now.Except(record.Parameters).Concat(record.Parameters.Except(now)).Select(static p => p.Name).Distinct(StringComparer.Ordinal).ToList();
        if (changed.Count > 0)
        {
            yield return new ReplayDifference(
                ReplayDifferenceKind.Regime, null, $"These dated values of {record.Question.RegimeId} are not the recorded ones: {string.Join(", ", changed)}.");
        }
    }
}
