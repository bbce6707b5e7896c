using System.Text;
using System.Text.Json.Nodes;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Records;
using GrantEligibility.Records.Replay;
using GrantEligibility.Regimes;
using GrantEligibility.Tests.Evaluation;

namespace GrantEligibility.Tests.Records;

internal sealed class RecordReplayTests
{
    private static readonly RecordReplay Replay = new(Recorded.Evaluator);

    [Test]
    public void Replay_Record_IsIdentical() => Assert.That(Replay.Replay(Recorded.Whole).Differences, Is.Empty);

    [Test]
    public void Replay_EveryValueOfTheDecisionChangedInTurn_SaysSo()
    {
        var decision = JsonNode.Parse(DecisionRecordJson.ToUtf8(Recorded.Whole))!["decision"]!;
        var places = Leaves(decision, "decision").ToList();
        Assert.That(places, Has.Count.GreaterThan(100));

        foreach (var place in places)
        {
            var document = JsonNode.Parse(DecisionRecordJson.ToUtf8(Recorded.Whole))!;
            if (!TryChange(document, place))
            {
                continue;
            }

            var read = DecisionRecordReader.Read(Encoding.UTF8.GetBytes(document.ToJsonString()), "record.json");
            Assert.That(read.Faults.Select(static f => f.Message), Is.Empty, place);
            var changed = read.Value!;
            Assert.That(changed.IsIntact(), Is.False, place);
            Assert.That(Replay.Replay(changed.WithId()).Differences, Is.Not.Empty, place);
        }
    }

    [Test]
    public void Replay_StepMovedInTheTrail_SaysSo()
    {
        var trail = Recorded.Whole.Decision.Trail;
        var moved = (Recorded.Whole with
        {
            Decision = Recorded.Whole.Decision with { Trail = trail with { Because = [.. trail.Because.Reverse()] } },
        }).WithId();

        Assert.That(
            Replay.Replay(moved).Differences.Single().Sentence,
            Is.EqualTo($"The derivation, below '{trail.Text}': the same, but in another order than recorded."));
    }

    [Test]
    public void Replay_ChangedRecord_SaysSoFirst()
    {
        var changed = Recorded.Whole with { Decision = Recorded.Whole.Decision with { Outcome = Outcome.Eligible } };

        Assert.That(Replay.Replay(changed).Differences.Select(static d => d.Sentence), Is.EqualTo(new[]
        {
            "The record was changed after it was made: its content does not fit its identifier.",
            "The outcome: recorded 'eligible', found 'not-eligible'.",
        }));
    }

    [Test]
    public void Replay_RegimeNotRegistered_SaysSoInASentence()
    {
        var other = new EligibilityEvaluator([new Regime
        {
            Id = "POND",
            Title = "the Pond Law",
            Version = "1",
            RequirementTypes = ParkLaw.Regime.RequirementTypes,
            SharedRuleTypes = ParkLaw.Regime.SharedRuleTypes,
            Facts = ParkLaw.Regime.Facts,
        }]);

        var replay = new RecordReplay(other).Replay(Recorded.Whole);

        Assert.That(replay.IsIdentical, Is.False);
        Assert.That(replay.Decision, Is.Null);
        Assert.That(
            replay.Differences.Single().Sentence,
            Is.EqualTo("The question cannot be asked here: 'PARK' is not a regime that is registered here. Use one of: POND."));
    }

    [Test]
    public void Replay_Amendment_IsOfTheEnginesDecision()
    {
        var amended = Recorded.Recorder.Amend(
            Recorded.Whole, AmendmentKind.Override, "Director", "Park Law § 8", AmendmentReason.WaiverGranted, "Repairs.", Outcome.Eligible);

        Assert.That(Replay.Replay(amended).IsIdentical, Is.True);
    }

    private static IEnumerable<string> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(m => Leaves(m.Value, $"{path}/{m.Key}")),
        JsonArray items => items.SelectMany((item, i) => Leaves(item, $"{path}/{i}")),
        _ => [path],
    };

    // To another value that the format has; false where it has only one.
    private static bool TryChange(JsonNode document, string path)
    {
        var steps = path.Split('/');
        var owner = steps[..^1].Aggregate(document, static (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);
        var name = steps[^1];
        var value = (owner is JsonArray items ? items[int.Parse(name)] : owner[name]) as JsonValue;
        JsonNode? other = (name, value?.ToString()) switch
        {
            ("schemaVersion", _) => null,
            ("outcome", _) => "eligible",
            ("status", "met") => "not-met",
            ("status", _) => "met",
            ("kind", "condition") => "absence",
            ("kind", _) => "condition",
            ("document", "profile") => "award",
            ("document", _) => "profile",
            ("asOf", _) => "2020-01-01",
            ("profile" or "award" or "regime", { Length: 64 } digest) => string.Concat(digest.Reverse()),
            ("isDefault" or "isDerivedAbove", var flag) => flag != "true",
            (_, var text) => $"{text}?",
        };
        if (other is null)
        {
            return false;
        }

        if (owner is JsonArray list)
        {
            list[int.Parse(name)] = other;
        }
        else
        {
            owner[name] = other;
        }

        return true;
    }
}
