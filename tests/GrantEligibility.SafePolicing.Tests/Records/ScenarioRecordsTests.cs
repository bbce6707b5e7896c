using GrantEligibility.Evaluation;
using GrantEligibility.Records;
using GrantEligibility.Records.Replay;
using GrantEligibility.Regimes;

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
    public void Replay_OfEachCase_IsIdenticalOrSaysWhatDiffers(string name)
    {
        var question = QuestionOf(name);
        var whole = WrittenAndRead(question, ProfileKeeping.Whole);
        Assert.That(SentencesOf(Replay.Replay(whole)), Is.Empty);

        if (IsScenario(name))
        {
            AssertAnotherProfileIsSaid(whole, question);
            AssertAnotherRegimeIsSaid(new RecordReplay(ChangedRegimes.Evaluator).Replay(whole));
        }
    }

    [Test]
    public void Replay_OfTheDigestAlone_TakesTheProfileSupplied()
    {
        foreach (var question in Names.Where(IsScenario).Select(QuestionOf))
        {
            var digest = WrittenAndRead(question, ProfileKeeping.Digest);

            Assert.That(SentencesOf(Replay.Replay(digest, question.Profile)), Is.Empty);
            Assert.That(Replay.Replay(digest).Differences.Single().Kind, Is.EqualTo(ReplayDifferenceKind.NotAsked));
        }
    }

    [Test]
    public void Replay_WithAnotherReadingOfEachChoice_SaysWhatItChanges()
    {
        var leaning = Names.Where(static name => ScenarioFiles.Read(name).Expect.Choices is { Count: > 0 }).ToList();
        var changed = leaning.Select(WithOtherReadings).ToList();

        Assert.That(leaning, Has.Count.GreaterThan(20));
        Assert.That(changed.Select(static c => c.Differences[0].Kind), Has.All.EqualTo(ReplayDifferenceKind.RecordChanged));
        Assert.That(changed.Select(static c => c.Differences.Count), Has.All.GreaterThan(1));
        Assert.That(changed.SelectMany(static c => c.Differences).Select(static d => d.Kind).Distinct(), Is.SupersetOf(new[]
        {
            ReplayDifferenceKind.Choice, ReplayDifferenceKind.Outcome, ReplayDifferenceKind.Requirement,
            ReplayDifferenceKind.Provision, ReplayDifferenceKind.Sentence, ReplayDifferenceKind.Trail,
        }));
    }

    // The scenarios of the law stand at the top, their neighbours in folders.
    private static bool IsScenario(string name) => !name.Contains('/', StringComparison.Ordinal);

    private static void AssertAnotherProfileIsSaid(DecisionRecord record, EligibilityQuestion question)
    {
        var replay = Replay.Replay(record, question.Profile with { Agency = question.Profile.Agency with { Name = "Another Agency" } });

        Assert.That(replay.Differences.Select(static d => d.Kind), Does.Contain(ReplayDifferenceKind.Profile).And.Contain(ReplayDifferenceKind.Trail));
        Assert.That(SentencesOf(replay), Has.Some.EqualTo($"The agency's name: recorded '{question.Profile.Agency.Name}', found 'Another Agency'."));
    }

    private static void AssertAnotherRegimeIsSaid(ReplayResult replay)
    {
        var regime = replay.Record.Question.RegimeId;
        Assert.That(SentencesOf(replay), Has.Some.EqualTo($"These dated values of {regime} are not the recorded ones: certificate-validity.json."));
        Assert.That(SentencesOf(replay), Has.Some.StartsWith("The version of the regime: recorded '"));
        Assert.That(SentencesOf(replay), Has.Some.StartsWith("The digest of the rules and dated values: recorded '"));
        Assert.That(replay.Differences.Select(static d => d.Kind), Has.All.EqualTo(ReplayDifferenceKind.Regime));
    }

    private static ReplayResult WithOtherReadings(string name)
    {
        var record = WrittenAndRead(QuestionOf(name), ProfileKeeping.Whole);
        var regime = Evaluator.Regimes.First(r => r.Id == record.Question.RegimeId);
        var options = new Dictionary<string, string>(record.Question.Options, StringComparer.Ordinal);
        foreach (var choice in record.Decision.Choices)
        {
            options[choice.Name] = regime.Options.First(o => o.Name == choice.Name).Values.First(v => v.Word != choice.Value).Word;
        }

        return Replay.Replay(record with { Question = record.Question with { Options = options } });
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
