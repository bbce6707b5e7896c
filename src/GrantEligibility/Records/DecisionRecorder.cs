using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Regimes;

namespace GrantEligibility.Records;

/// <summary>Makes records of decisions, and of what officials say about them. Thread-safe.</summary>
/// <param name="evaluator">Decides, and knows the regimes.</param>
/// <param name="time">The clock; it stamps when something was recorded, and nothing else.</param>
public sealed class DecisionRecorder(IEligibilityEvaluator evaluator, TimeProvider time)
{
    private readonly IEligibilityEvaluator _evaluator = evaluator ?? throw new ArgumentNullException(nameof(evaluator));
    private readonly TimeProvider _time = time ?? throw new ArgumentNullException(nameof(time));

    /// <summary>Decides a question and records it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="keeping">How much of the profile the record keeps.</param>
    /// <returns>The record, with the decision in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException">The question is not one that can be answered, as <see cref="IEligibilityEvaluator.Evaluate"/> says.</exception>
    /// <exception cref="EligibilityQuestionException">The question names a regime or an option that is not known.</exception>
    public DecisionRecord Record(EligibilityQuestion question, ProfileKeeping keeping = ProfileKeeping.Digest) =>
        Record(question, _evaluator.Evaluate(question), keeping);

    /// <summary>Records a decision that was made already.</summary>
    /// <param name="question">The question.</param>
    /// <param name="decision">What the evaluator decided on it.</param>
    /// <param name="keeping">How much of the profile the record keeps.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The decision answers another question: its day, regime, profile or award differs.</exception>
    /// <exception cref="EligibilityQuestionException">The regime is not registered with the evaluator.</exception>
    public DecisionRecord Record(EligibilityQuestion question, EligibilityDecision decision, ProfileKeeping keeping = ProfileKeeping.Digest)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(decision);
        if (!IsAnswer(question, decision))
        {
            throw new ArgumentException("The decision answers another question. Record it with the question it was made for.", nameof(decision));
        }

        var regime = _evaluator.Regimes.FirstOrDefault(r => r.Id == question.RegimeId)
            ?? throw EligibilityQuestionException.NoRegime(question.RegimeId, _evaluator.Regimes);
        return new DecisionRecord
        {
            SchemaVersion = DecisionRecord.CurrentSchemaVersion,
            Id = string.Empty,
            RecordedAt = _time.GetUtcNow(),
            Question = new RecordedQuestion
            {
                RegimeId = question.RegimeId,
                AsOf = question.AsOf,
                Options = OptionsOf(regime, question),
                Award = question.Award,
                Profile = keeping == ProfileKeeping.Whole ? question.Profile : null,
            },
            Parameters = DigestsOf(regime),
            Decision = decision,
        }.WithId();
    }

    /// <summary>Records what an official says about a record. The record itself and the engine's decision stay as they are.</summary>
    /// <param name="record">The record, or the last amendment of it.</param>
    /// <param name="kind">Whether another outcome is taken, or something is said to be wrong.</param>
    /// <param name="by">Who amends.</param>
    /// <param name="authority">On what authority.</param>
    /// <param name="reason">The reason, in one of the fixed words.</param>
    /// <param name="text">The reason in the official's own words.</param>
    /// <param name="outcome">The outcome taken in place of the engine's; null: the engine's is left to stand. An override has one.</param>
    /// <returns>A new record that names the one given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> or a text is null.</exception>
    /// <exception cref="ArgumentException">A text is empty; an override takes no outcome; or the record was changed after it was made.</exception>
    public DecisionRecord Amend(
        DecisionRecord record, AmendmentKind kind, string by, string authority, AmendmentReason reason, string text, Outcome? outcome = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(authority);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (kind == AmendmentKind.Override && outcome is null)
        {
            throw new ArgumentException("An override takes another outcome than the engine's. Say which.", nameof(outcome));
        }

        if (!record.IsIntact())
        {
            throw new ArgumentException("The record does not fit its identifier: it was changed after it was made. Amend the record as it was made.", nameof(record));
        }

        return (record with
        {
            RecordedAt = _time.GetUtcNow(),
            Amendment = new Amendment
            {
                RecordId = record.Id,
                Kind = kind,
                By = by,
                Authority = authority,
                Reason = reason,
                Text = text,
                Outcome = outcome,
            },
        }).WithId();
    }

    /// <summary>The digests of a regime's parameter documents, in its order.</summary>
    internal static IReadOnlyList<ParameterDigest> DigestsOf(Regime regime) =>
        [.. regime.Parameters.Select(static p => new ParameterDigest(p.Name, CanonicalJson.DigestOf(p.Utf8Json.Span)))];

    private static bool IsAnswer(EligibilityQuestion question, EligibilityDecision decision) =>
        decision.AsOf == question.AsOf
        && decision.Regime.Id == question.RegimeId
        && decision.Digests.Profile == CanonicalJson.DigestOf(question.Profile)
        && decision.Digests.Award == (question.Award is { } award ? CanonicalJson.DigestOf(award) : null);

    // What a host sets for every question was asked as well.
    private Dictionary<string, string> OptionsOf(Regime regime, EligibilityQuestion question)
    {
        var set = _evaluator is IHostSettings host ? host.OptionsOf(question) : question.Options;
        return regime.Options.ToDictionary(o => o.Name, o => set.GetValueOrDefault(o.Name, o.Default), StringComparer.Ordinal);
    }
}
