using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Records;

namespace GrantEligibility.Tests.Records;

internal sealed class DecisionRecorderTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Test]
    public Task Record_Whole_HoldsWhatWasAsked()
    {
        // The decision has snapshots of its own; the identifier changes with it.
        var record = JsonNode.Parse(DecisionRecordJson.ToUtf8(Recorded.Whole))!.AsObject();
        record.Remove("decision");
        record.Remove("id");
        return Verifier.Verify(record.ToJsonString(Readable), "json");
    }

    [Test]
    public void Record_TheSameTwice_IsTheSameText()
    {
        Assert.That(
            DecisionRecordJson.ToText(Recorded.Recorder.Record(Recorded.Question, ProfileKeeping.Whole)),
            Is.EqualTo(DecisionRecordJson.ToText(Recorded.Whole)));
    }

    [Test]
    public void ToUtf8_OfARecord_IsCanonical()
    {
        var written = DecisionRecordJson.ToUtf8(Recorded.Whole);

        Assert.That(CanonicalJson.Of(written), Is.EqualTo(written));
    }

    [Test]
    public void Record_DigestOfTheProfile_KeepsNoProfile()
    {
        var record = Recorded.Recorder.Record(Recorded.Question);

        Assert.That(record.Question.Profile, Is.Null);
        Assert.That(record.Decision.Digests.Profile, Is.EqualTo(CanonicalJson.DigestOf(CanonicalJson.Of(Recorded.Question.Profile))));
        Assert.That(record.Id, Is.Not.EqualTo(Recorded.Whole.Id));
        Assert.That(record.IsIntact(), Is.True);
    }

    [Test]
    public void Record_Moment_IsInUtcToTheSecond() =>
        Assert.That(Recorded.Whole.RecordedAt, Is.EqualTo(new DateTimeOffset(2021, 6, 2, 4, 30, 0, TimeSpan.Zero)).And.Property("Offset").EqualTo(TimeSpan.Zero));

    [Test]
    public void Record_Options_AreAllOfThemWithTheirDefaults() =>
        Assert.That(Recorded.Whole.Question.Options, Is.EqualTo(new Dictionary<string, string> { ["PL-1"] = "counts", ["moon"] = "2021-05-26" }));

    [Test]
    public void Record_AnotherQuestionsDecision_IsRefused()
    {
        var other = Recorded.Question with { AsOf = new DateOnly(2021, 6, 2) };

        Assert.That(
            () => Recorded.Recorder.Record(other, Recorded.Whole.Decision),
            Throws.ArgumentException.With.Message.StartsWith("The decision answers another question."));
    }

    [Test]
    public void Record_RegimeNotRegistered_SaysWhichThereAre() => Assert.That(
        () => Recorded.Recorder.Record(Recorded.Question with { RegimeId = "POND" }),
        Throws.TypeOf<EligibilityQuestionException>().With.Message.EqualTo("'POND' is not a regime that is registered here. Use one of: PARK."));

    [Test]
    public void Amend_Override_NamesTheRecordAndLeavesTheDecisionVisible()
    {
        var amended = Recorded.Recorder.Amend(
            Recorded.Whole, AmendmentKind.Override, "Director", "Park Law § 8", AmendmentReason.WaiverGranted, "The gates are being repaired.", Outcome.Eligible);

        Assert.That(amended.Amendment!.RecordId, Is.EqualTo(Recorded.Whole.Id));
        Assert.That(amended.Amendment.Outcome, Is.EqualTo(Outcome.Eligible));
        Assert.That(amended.Id, Is.Not.EqualTo(Recorded.Whole.Id));
        Assert.That(amended.IsIntact(), Is.True);
        Assert.That(DecisionJson.ToText(amended.Decision), Is.EqualTo(DecisionJson.ToText(Recorded.Whole.Decision)));
        Assert.That(amended.Decision.Outcome, Is.EqualTo(Outcome.NotEligible));
    }

    [Test]
    public void Amend_AnAmendment_NamesTheAmendment()
    {
        var first = Correct(Recorded.Whole);
        var second = Correct(first);

        Assert.That(second.Amendment!.RecordId, Is.EqualTo(first.Id));
    }

    [Test]
    public void Amend_OverrideWithoutAnOutcome_IsRefused() => Assert.That(
        () => Recorded.Recorder.Amend(Recorded.Whole, AmendmentKind.Override, "Director", "§ 8", AmendmentReason.Other, "Because."),
        Throws.ArgumentException.With.Message.StartsWith("An override takes another outcome than the engine's. Say which."));

    [Test]
    public void Amend_ChangedRecord_IsRefused() => Assert.That(
        () => Correct(Recorded.Whole with { Decision = Recorded.Whole.Decision with { Outcome = Outcome.Eligible } }),
        Throws.ArgumentException.With.Message.StartsWith("The record does not fit its identifier"));

    private static DecisionRecord Correct(DecisionRecord record) =>
        Recorded.Recorder.Amend(record, AmendmentKind.Correction, "Clerk", "Manual § 1", AmendmentReason.ClericalError, "The programme's name is misspelt.");
}
