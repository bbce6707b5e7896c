using System.Globalization;
using System.Text.Json;
using CsCheck;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Records;

namespace GrantEligibility.SafePolicing.Tests.Records;

/// <summary>A masked record tells nothing that identifies, and all the rest.</summary>
[TestFixture]
internal sealed class MaskedRecordTests
{
    private static readonly DecisionRecorder Recorder = new(new EligibilityEvaluator(SafePolicingRegimes.All), TimeProvider.System);

    // Sixteen random letters and digits: no fixed text of a regime holds them by chance.
    private static readonly Gen<string> Text = Gen.String[Gen.Char.AlphaNumeric, 16, 16].Select(static s => $"Q{s}");

    private static readonly Gen<string> Ori = Gen.String[Gen.Char["ABCDEFGHIJKLMNOPQRSTUVWXYZ"], 9, 9];

    [Test]
    public void Masked_OfAScenarioWithEveryTextReplaced_HoldsNoneOfThem() =>
        Gen.Select(Gen.Int[0, ScenarioFiles.Names.Count - 1].Select(static i => ScenarioFiles.Names[i]), Text, Ori, Gen.Bool).Sample(
            static (name, text, ori, isWhole) =>
            {
                var scenario = ScenarioFiles.Read(name);
                var profile = Identified(scenario.Agency, text, ori);
                var question = new EligibilityQuestion
                {
                    Profile = profile,
                    Award = scenario.Award is { } award ? award with { Program = $"{text}-program" } : null,
                    AsOf = scenario.AsOf,
                    RegimeId = scenario.Regime,
                    Options = scenario.Options ?? new Dictionary<string, string>(),
                };
                var record = Recorder.Amend(
                    Recorder.Record(question, isWhole ? ProfileKeeping.Whole : ProfileKeeping.Digest),
                    AmendmentKind.Override, $"{text}-by", $"{text}-authority", AmendmentReason.Other, $"{text}-reason", Outcome.Eligible);

                var masked = DecisionRecordJson.ToText(record.Masked());

                // What is searched for is there before it is masked.
                Assert.That(DecisionRecordJson.ToText(record), Does.Contain($"{text}-applicant"));
                foreach (var identifying in TextsOf(profile).Append(text).Append(ori).Append(record.Id).Append(record.Amendment!.RecordId))
                {
                    Assert.That(masked, Does.Not.Contain(identifying).IgnoreCase, identifying);
                }

                Assert.That(masked, Does.Not.Contain(record.Decision.Digests.Profile));
                Assert.That(masked, Does.Not.Contain(record.Decision.Digests.Award ?? "(no award)"));
                AssertKept(record.Decision, record.Masked());
            },
            iter: 100);

    [Test]
    public Task Masked_OfAScenarioWithSubRecipients_IsWhatMayBeShared()
    {
        var scenario = ScenarioFiles.Read("Tables/3d/sub-recipient-not-submitted");
        var record = Recorder.Record(new EligibilityQuestion { Profile = scenario.Agency, Award = scenario.Award, AsOf = scenario.AsOf, RegimeId = scenario.Regime });
        var masked = record.Masked() with { RecordedOn = new DateOnly(2022, 1, 1), RegimeDigest = "(digest)", Parameters = [] };
        return Verifier.Verify(Readable(DecisionRecordJson.ToUtf8(masked)), "json");
    }

    private static void AssertKept(EligibilityDecision decision, GrantEligibility.Records.Masking.MaskedRecord masked)
    {
        Assert.That(masked.Outcome, Is.EqualTo(decision.Outcome));
        Assert.That(masked.DecidedBy, Is.EqualTo(decision.DecidedBy));
        Assert.That(masked.Choices, Is.EqualTo(decision.Choices));
        Assert.That(masked.Requirements.Select(static r => (r.Id, r.Status)), Is.EqualTo(decision.Requirements.Select(static r => (r.Id, r.Status))));
        Assert.That(
            masked.Requirements.SelectMany(static r => r.Findings).Select(static f => (f.Rule, f.Status)),
            Is.EqualTo(decision.Requirements.SelectMany(static r => r.Findings).Select(static f => (f.Rule, f.Status))));
    }

    /// <summary>The profile with a name, an ORI, and every free text of its own.</summary>
    private static AgencyProfile Identified(AgencyProfile profile, string text, string ori) => profile with
    {
        Schema = $"https://{text}.example/schema",
        Agency = profile.Agency with { Name = $"{text}-applicant", Ori = ori },
        Credentials = Numbered(profile.Credentials, (credential, i) => credential with { Note = $"{text}-note-{i}" }),
        Policy = Identified(profile.Policy, text),
        InformationSharing = Identified(profile.InformationSharing, text),
        SubRecipients = Numbered(profile.SubRecipients, (sub, i) => sub with
        {
            Agency = sub.Agency with { Name = $"{text}-sub-{i}", Ori = ori },
            Credentials = Numbered(sub.Credentials, (credential, j) => credential with { BodyId = $"{text}-body-{j}", Note = $"{text}-sub-note-{j}" }),
            Policy = Identified(sub.Policy, text),
            InformationSharing = Identified(sub.InformationSharing, text),
        }),
    };

    private static UseOfForcePolicy? Identified(UseOfForcePolicy? policy, string text) => policy is null ? null : policy with
    {
        LawConformity = Numbered(policy.LawConformity, (finding, i) => finding with { Provision = $"{text}-provision-{i}" }),
        Chokehold = Numbered(policy.Chokehold, (version, i) => version with { Exceptions = version.Exceptions is null ? null : [$"{text}-exception-{i}"] }),
    };

    private static InformationSharing? Identified(InformationSharing? sharing, string text) => sharing is null ? null : sharing with
    {
        Terminations = Identified(sharing.Terminations, text),
        Decertifications = Identified(sharing.Decertifications, text),
        Convictions = Identified(sharing.Convictions, text),
        Judgments = Identified(sharing.Judgments, text),
        Resignations = Identified(sharing.Resignations, text),
    };

    private static InformationCategory? Identified(InformationCategory? category, string text) =>
        category?.LegalBar is null ? category : category with { LegalBar = category.LegalBar with { Citation = $"{text}-statute" } };

    private static List<T>? Numbered<T>(IReadOnlyList<T>? items, Func<T, string, T> change) =>
        items?.Select((item, i) => change(item, i.ToString(CultureInfo.InvariantCulture))).ToList();

    /// <summary>Every text of a profile but the words of the format and dates, which are no identifiers, and the State, of which see the masked record.</summary>
    private static IEnumerable<string> TextsOf(AgencyProfile profile)
    {
        using var document = JsonDocument.Parse(CanonicalJson.Of(profile));
        return [.. Texts(document.RootElement, string.Empty)];
    }

    private static IEnumerable<string> Texts(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static m => Texts(m.Value, m.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(item, name)),
        JsonValueKind.String when name is "$schema" or "name" or "ori" or "note" or "provision" or "exceptions" or "citation" or "bodyId"
            && IsFree(element.GetString()!) => [element.GetString()!],
        _ => [],
    };

    // The names of practices are words of the format, and stand in titles.
    private static bool IsFree(string text) => !Enum.GetNames<PracticeName>().Contains(text.Replace("-", string.Empty, StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    private static string Readable(byte[] json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString(
        new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
