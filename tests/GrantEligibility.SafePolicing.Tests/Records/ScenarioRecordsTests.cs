using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Records;
using GrantEligibility.Records.Replay;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Tests.Scenarios;

namespace GrantEligibility.SafePolicing.Tests.Records;

/// <summary>Every case file is recorded, written, read and replayed; then with something changed.</summary>
[TestFixture]
internal sealed class ScenarioRecordsTests
{
    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);
    private static readonly DecisionRecorder Recorder = new(Evaluator, TimeProvider.System);
    private static readonly RecordReplay Replay = new(Evaluator);

    private static IEnumerable<string> Names => ScenarioFiles.Names;

    [TestCaseSource(nameof(Names))]
    public void Replay_RecordWrittenAndRead_IsIdentical(string name)
    {
        var question = QuestionOf(name);
        var (whole, digest) = (WrittenAndRead(question, ProfileKeeping.Whole), WrittenAndRead(question, ProfileKeeping.Digest));

        Assert.That(SentencesOf(Replay.Replay(whole)), Is.Empty);
        Assert.That(SentencesOf(Replay.Replay(digest, question.Profile)), Is.Empty);
        Assert.That(Replay.Replay(digest).Differences.Single().Kind, Is.EqualTo(ReplayDifferenceKind.NotAsked));
    }

    [TestCaseSource(nameof(Names))]
    public void Replay_OfAnotherProfile_SaysSoAndWhatBecameOfIt(string name)
    {
        var question = QuestionOf(name);
        var other = question.Profile with { Agency = question.Profile.Agency with { Name = "Another Agency" } };

        var replay = Replay.Replay(WrittenAndRead(question, ProfileKeeping.Digest), other);

        Assert.That(replay.Differences.Select(static d => d.Kind), Does.Contain(ReplayDifferenceKind.Profile).And.Contain(ReplayDifferenceKind.Trail));
        Assert.That(SentencesOf(replay), Has.Some.EqualTo($"The agency's name: recorded '{question.Profile.Agency.Name}', found 'Another Agency'."));
    }

    [TestCaseSource(nameof(Names))]
    public void Replay_UnderAChangedRegime_SaysWhichDatedValuesAndThatTheRulesDiffer(string name)
    {
        var replay = new RecordReplay(ChangedRegimes.Evaluator).Replay(WrittenAndRead(QuestionOf(name), ProfileKeeping.Whole));

        Assert.That(SentencesOf(replay), Has.Some.EqualTo($"These dated values of {replay.Record.Question.RegimeId} are not the recorded ones: certificate-validity.json."));
        Assert.That(SentencesOf(replay), Has.Some.StartsWith("The version of the regime: recorded '"));
        Assert.That(SentencesOf(replay), Has.Some.StartsWith("The digest of the rules and dated values: recorded '"));
        Assert.That(replay.Differences.Select(static d => d.Kind), Has.All.EqualTo(ReplayDifferenceKind.Regime));
    }

    [Test]
    public void Replay_WithAnotherOption_SaysWhatItChanges()
    {
        // S14 leans on IC-5: a silent policy beside a credential that recites the point.
        var changed = Names.Select(name => (Name: name, Replay: WithOtherChoices(name))).Where(static c => c.Replay.Decision is not null).ToList();
        var kinds = changed.SelectMany(static c => c.Replay.Differences).Select(static d => d.Kind).ToHashSet();

        Assert.That(changed, Has.Count.GreaterThan(50));
        Assert.That(changed.Where(static c => c.Replay.IsIdentical).Select(static c => c.Name), Is.Empty);
        Assert.That(kinds, Is.SupersetOf(new[]
        {
            ReplayDifferenceKind.RecordChanged, ReplayDifferenceKind.Choice, ReplayDifferenceKind.Outcome,
            ReplayDifferenceKind.Requirement, ReplayDifferenceKind.Provision, ReplayDifferenceKind.Sentence, ReplayDifferenceKind.Trail,
        }));
    }

    // Each choice that the decision leaned on is set to another of its readings.
    private static ReplayResult WithOtherChoices(string name)
    {
        var record = WrittenAndRead(QuestionOf(name), ProfileKeeping.Whole);
        var regime = Evaluator.Regimes.First(r => r.Id == record.Question.RegimeId);
        var other = new Dictionary<string, string>(record.Question.Options, StringComparer.Ordinal);
        foreach (var choice in record.Decision.Choices)
        {
            other[choice.Name] = regime.Options.First(o => o.Name == choice.Name).Values.First(v => v.Word != choice.Value).Word;
        }

        return record.Decision.Choices.Count == 0
            ? new RecordReplay(Evaluator).Replay(record with { Question = record.Question with { Profile = null } })
            : Replay.Replay(record with { Question = record.Question with { Options = other } });
    }

    private static EligibilityQuestion QuestionOf(string name)
    {
        var scenario = ScenarioFiles.Read(name);
        var question = new EligibilityQuestion
        {
            Profile = scenario.Agency,
            Award = scenario.Award,
            AsOf = scenario.AsOf,
            RegimeId = scenario.Regime,
        };
        return scenario.Options is { } options ? question with { Options = options } : question;
    }

    private static DecisionRecord WrittenAndRead(EligibilityQuestion question, ProfileKeeping keeping)
    {
        var written = DecisionRecordJson.ToUtf8(Recorder.Record(question, keeping));
        var read = DecisionRecordReader.Read(written, "record.json");
        Assert.That(read.Faults.Select(static f => f.Message), Is.Empty);
        Assert.That(DecisionRecordJson.ToUtf8(read.Value!), Is.EqualTo(written));
        return read.Value!;
    }

    private static IEnumerable<string> SentencesOf(ReplayResult replay) => replay.Differences.Select(static d => d.Sentence);

    /// <summary>The regimes as they might be after an update: another version, and another document of dated values by content alone.</summary>
    private static class ChangedRegimes
    {
        internal static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All.Select(static regime => new Regime
        {
            Id = regime.Id,
            Title = regime.Title,
            Version = regime.Version + "-next",
            RequirementTypes = regime.RequirementTypes,
            SharedRuleTypes = regime.SharedRuleTypes,
            Options = regime.Options,
            Parameters = [.. regime.Parameters.Select(static p => p.Name == "certificate-validity.json" ? new RegimeParameter(p.Name, "{}"u8.ToArray()) : p)],
            SharedFacts = regime.SharedFacts,
            Facts = regime.Facts,
            Caveats = regime.Caveats,
        }));
    }
}
