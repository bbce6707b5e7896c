using System.Text;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Profiles.Reading;
using GrantEligibility.Tests.Profiles.Reading;

namespace GrantEligibility.Tests.Explanations.Changes;

public sealed class DocumentChangesTests
{
    [Test]
    public void Apply_NoChange_GivesTheQuestionAsItIs()
    {
        var question = Question();

        Assert.That(DocumentChanges.Apply(question, [], "--set").Value, Is.EqualTo(question));
    }

    [Test]
    public void Apply_EveryDocumentRewrittenInPlace_SaysWhatItSaid()
    {
        var result = Changed(("/schemaVersion", "\"1.0\""));

        Assert.That(Text(result), Is.EqualTo(Encoding.UTF8.GetString(CanonicalJson.Of(Question().Profile))));
    }

    [Test]
    public void Apply_MembersOfAnItem_StandThere()
    {
        var profile = Profile(("/policy/chokehold/0/stance", "\"banned\""), ("/policy/chokehold/0/exceptions", "null"));

        Assert.That(profile.Policy!.Chokehold![0].Stance, Is.EqualTo(ChokeholdStance.Banned));
    }

    [TestCase("/credentials/-", TestName = "{m}(dash)")]
    [TestCase("/credentials/2", TestName = "{m}(index after the last)")]
    public void Apply_ItemAfterTheLast_IsAppended(string pointer)
    {
        var credentials = Profile((pointer, """{ "bodyId": "cfa", "kind": "body-certification" }""")).Credentials!;

        Assert.That(credentials.Select(credential => credential.BodyId), Is.EqualTo((string[])["gacp", "a body that no registry lists", "cfa"]));
    }

    [Test]
    public void Apply_ListsAndObjectsOnTheWayMissing_AreMade()
    {
        var profile = Profile(("/policy", "null"), ("/policy/chokehold/-/stance", "\"banned\""), ("/policy/chokehold/0/from", "\"2021-01-01\""));

        Assert.That(profile.Policy!.Chokehold!.Single().From, Is.EqualTo(new DateOnly(2021, 1, 1)));
    }

    [Test]
    public void Apply_Null_MakesUnknown()
    {
        var profile = Profile(("/agency/kind", "null"), ("/credentials", "null"), ("/nothing/there", "null"));

        Assert.Multiple(() =>
        {
            Assert.That(profile.Agency.Kind, Is.Null);
            Assert.That(profile.Credentials, Is.Null);
        });
    }

    [Test]
    public void Apply_NullForAnItem_RemovesIt() =>
        Assert.That(Profile(("/credentials/0", "null")).Credentials!.Single().BodyId, Is.EqualTo("a body that no registry lists"));

    [Test]
    public void Apply_AwardOfAQuestionWithoutOne_IsAskedAbout()
    {
        var question = Question();
        var result = DocumentChanges.Apply(question, [new(new Place(Document.Award, "/fiscalYear"), "2021")], "--set");

        Assert.Multiple(() =>
        {
            Assert.That(result.Value!.Award, Is.EqualTo(Award.Unknown with { FiscalYear = 2021 }));
            Assert.That(result.Value!.Profile, Is.SameAs(question.Profile));
        });
    }

    [Test]
    public Task Apply_ManyFaults_AreAllToldAtOnce()
    {
        DocumentChange[] changes =
        [
            At("agency/name", "\"x\""), At("/agency/name/first", "1"), At("/credentials/7/note", "\"x\""), At("/credentials/x", "{}"),
            At("/credentials/0/note", "yes"), At("/credentials/0/note", "\"\\ud800\""), At("/credentials/0/note", "1e999"),
            At("/credentials/0/proof", "{ \"a\": 1, \"a\": 2 }"), At("/policy/chokehold/0/stance", "\"baned\""), At("/polcy/useOfForce", "[]"),
            At("/credentials/1/appliedOn", "\"2021-02-30\""),
            new(new Place(Document.Award, "/fiscalYear"), "\"2021\""), new(new Place(Document.Regime, "/parameters"), "{}"),
            new(default, null!),
        ];

        var faults = DocumentChanges.Apply(Question(), changes, "--set").Faults;

        return Verifier.Verify(string.Join('\n', faults.Select(fault => $"{fault.Code} {fault.Message}")));
    }

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("7")]
    public void Apply_WholeProfileReplacedByWhatIsNone_IsAFault(string json) => Assert.That(Changed(("", json)).Faults, Is.Not.Empty);

    private static AgencyProfile Profile(params (string Pointer, string Json)[] changes) => Changed(changes).Value!.Profile;

    private static string Text(ReadResult<EligibilityQuestion> result) => Encoding.UTF8.GetString(CanonicalJson.Of(result.Value!.Profile));

    private static ReadResult<EligibilityQuestion> Changed(params (string Pointer, string Json)[] changes) =>
        DocumentChanges.Apply(Question(), [.. changes.Select(change => At(change.Pointer, change.Json))], "--set");

    private static DocumentChange At(string pointer, string json) => new(new Place(Document.Profile, pointer), json);

    private static EligibilityQuestion Question() => new()
    {
        Profile = ProfileReader.Read(SampleProfile.Bytes, "sample.json").Value!,
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = "EO13929",
    };
}
