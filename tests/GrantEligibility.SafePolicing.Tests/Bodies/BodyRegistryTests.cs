using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.SafePolicing.Tests.Bodies;

[TestFixture]
internal sealed class BodyRegistryTests
{
    private static readonly DateOnly Announced = new(2020, 10, 28);

    private static BodyRegistry Registry => ParameterDocuments.Bodies;

    [Test]
    public void Bodies_Each_HaveOneRowAndAPlace()
    {
        Assert.That(Registry.Bodies.Select(body => body.Id), Is.Unique);
        Assert.That(Registry.Bodies.Select(body => body.Place), Is.Unique);
        Assert.That(Registry.Bodies.Where(body => body.CertifiedTo <= body.CertifiedFrom), Is.Empty);
        Assert.That(Registry.Bodies.Where(body => body.National == (body.States.Count > 0)), Is.Empty);
    }

    [Test]
    public void Bodies_Each_AreWhatTheirRowsSay()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
        var document = DocumentTexts.All.Single(d => d.Name == "credentialing-bodies.json");
        var rows = JsonNode.Parse(document.Utf8Json.Span)!["bodies"]!.AsArray().Select(row => row.Deserialize<CredentialingBody>(options)!);

        Assert.That(
            Registry.Bodies.Select(body => JsonSerializer.Serialize(body, options)), Is.EqualTo(rows.Select(row => JsonSerializer.Serialize(row, options))));
    }

    [Test]
    public void Bodies_KnownFromRecollectionOnly_AreNotVerified()
    {
        Assert.That(Registry.Bodies.Where(body => body.Evidence == "general-knowledge" && body.Verified), Is.Empty);
        Assert.That(Registry.Bodies.Count(body => body.Evidence == "general-knowledge"), Is.EqualTo(30));
        Assert.That(Registry.Bodies, Has.Count.EqualTo(41));
    }

    [TestCase("2020-10-27", false)]
    [TestCase("2020-10-28", true)]
    [TestCase("2021-06-29", true)]
    [TestCase("2021-06-30", false)]
    public void IsDesignatedOn_EndsOfTheWindow_AreFirstDayInAndEndDayOut(string day, bool designated)
    {
        var registry = Registry.WithDesignationsEnded(new Dictionary<string, DateOnly> { ["wileag"] = new(2021, 6, 30) });

        Assert.That(registry.Find("wileag")!.IsDesignatedOn(Asked.Day(day)), Is.EqualTo(designated));
    }

    [Test]
    public void IsDesignatedOn_LicensingBoardOfOfficers_IsNever()
    {
        var board = Registry.Find("gacp")! with { Kind = BodyKind.OfficerLicensing };

        Assert.That(board.IsDesignatedOn(Announced), Is.False);
        Assert.That(board.IsDesignatedOn(null), Is.False);
    }

    [Test]
    public void Find_BodyThatIsNotListed_IsNull()
    {
        Assert.That(Registry.Find("keystone-sheriffs-league"), Is.Null);
    }

    [Test]
    public void ForAgencyOf_StateWithABody_GivesItAlone()
    {
        Assert.That(Registry.ForAgencyOf("GA", Announced).Select(body => body.Id), Is.EqualTo(new[] { "gacp" }));
    }

    [TestCase("HI")]
    [TestCase(null)]
    public void ForAgencyOf_StateWithoutABody_GivesTheNationalOnes(string? state)
    {
        Assert.That(Registry.ForAgencyOf(state, Announced).Select(body => body.Id), Is.EqualTo(new[] { "calea", "iadlest" }));
    }

    [Test]
    public void ForAgencyOf_BeforeAnyWasDesignated_IsEmpty()
    {
        Assert.That(Registry.ForAgencyOf("GA", Announced.AddDays(-1)), Is.Empty);
    }

    [Test]
    public void ForAgencyOf_TwoBodies_GivesThePrimaryOneFirst()
    {
        var second = Registry.Find("ct-postc")! with { Id = "second", PrimaryInState = null };
        var registry = new BodyRegistry([second, .. Registry.Bodies]);

        Assert.That(registry.ForAgencyOf("CT", Announced).Select(body => body.Id), Is.EqualTo(new[] { "ct-postc", "second" }));
    }

    [TestCase("GA", true, false)]
    [TestCase("AL", false, true)]
    [TestCase(null, false, false)]
    public void Serves_StateBody_KnowsItsOwnStateOnly(string? state, bool serves, bool servesOnlyOthers)
    {
        var body = Registry.Find("gacp")!;

        Assert.That(body.Serves(state), Is.EqualTo(serves));
        Assert.That(body.ServesOnlyOthersThan(state), Is.EqualTo(servesOnlyOthers));
    }

    [Test]
    public void Words_RecalledBody_SaysToCheckTheList()
    {
        var words = new BodiesToApplyTo { State = "TX", Bodies = Registry.ForAgencyOf("TX", Announced) }.Words;

        Assert.That(words, Is.EqualTo("the Texas Police Chiefs Association (recalled, not verified: check the COPS Office list)"));
    }
}
