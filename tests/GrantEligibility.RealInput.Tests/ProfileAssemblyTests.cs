using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests;

internal sealed class ProfileAssemblyTests
{
    private static readonly AgencyEvidence Registry = new()
    {
        Key = "OH9990000", Ori = "OH9990000", Name = "Quill Haven Police", Kind = AgencyKind.Local, State = "OH",
    };

    [Test]
    public void Assemble_IdentityAlone_LeavesEverythingElseUnknown()
    {
        var profile = ProfileAssembly.Assemble([Registry]).Single();

        Assert.That(profile, Is.EqualTo(new AgencyProfile
        {
            SchemaVersion = AgencyProfile.CurrentSchemaVersion,
            Agency = new Agency { Name = "Quill Haven Police", Kind = AgencyKind.Local, State = "OH", Ori = "OH9990000" },
        }));
    }

    [Test]
    public void Assemble_SeveralVintages_AreVersionsInTheOrderOfTheirDays()
    {
        var later = Registry with { Chokehold = [Stance(ChokeholdStance.Banned, 2020)] };
        var earlier = Registry with { Chokehold = [Stance(null, 2016)] };

        var versions = ProfileAssembly.Assemble([Registry, later, earlier]).Single().Policy?.Chokehold;

        Assert.That(versions, Is.EqualTo(new[] { Stance(null, 2016), Stance(ChokeholdStance.Banned, 2020) }));
    }

    [Test]
    public void Assemble_KindUnknownToTheFirst_IsTakenFromTheNext()
    {
        var profile = ProfileAssembly.Assemble([Registry with { Kind = null }, Registry with { Kind = AgencyKind.State }]).Single();

        Assert.That(profile.Agency.Kind, Is.EqualTo(AgencyKind.State));
    }

    [Test]
    public void Assemble_TwoKeys_AreTwoAgenciesThoughTheirNamesAreOne()
    {
        var profiles = ProfileAssembly.Assemble([Registry, Registry with { Key = "lemas 42", Ori = null }]);

        Assert.That(profiles.Select(profile => profile.Agency.Ori), Is.EqualTo(new[] { "OH9990000", null }));
    }

    private static ChokeholdPolicy Stance(ChokeholdStance? stance, int year) => new() { Stance = stance, From = new DateOnly(year, 12, 31) };
}
