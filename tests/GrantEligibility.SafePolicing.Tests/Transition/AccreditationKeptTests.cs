using GrantEligibility.Decisions;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.Transition;

[TestFixture]
internal sealed class AccreditationKeptTests
{
    private const string AsOf = "2022-09-01";

    [Test]
    public void Certificate_InForce_IsMet()
    {
        Assert.That(Ask(Agencies.With(Asked.Certificate())), Is.EqualTo(RequirementStatus.Met));
    }

    [Test]
    public void Certificate_OnAttestation_IsMetWithAWarning()
    {
        var decision = Asked.Decide(Agencies.With(Asked.Certificate(bodyId: "gacp") with { Proof = ProofForm.Attestation }), AsOf, regime: "EO14074-TR");

        Assert.That(decision.Status("19(b)"), Is.EqualTo(RequirementStatus.Met));
        Assert.That(decision.Warnings.Select(warning => warning.Text), Has.Some.Contains("self-certification alone"));
    }

    [Test]
    public void Application_Pending_IsMetConditionally()
    {
        Assert.That(Ask(Agencies.With(Asked.Application())), Is.EqualTo(RequirementStatus.MetConditionally));
    }

    [Test]
    public void Denial_WithoutANewApplication_IsUndeterminedNeverNotMet()
    {
        Assert.That(Ask(Agencies.With(Asked.Application() with { DeniedOn = Asked.Day("2021-03-01") })), Is.EqualTo(RequirementStatus.Undetermined));
    }

    [Test]
    public void Credentials_Unknown_IsUndetermined()
    {
        Assert.That(Ask(Asked.Agency()), Is.EqualTo(RequirementStatus.Undetermined));
    }

    [TestCase(AgencyKind.Tribal, RequirementStatus.Undetermined)]
    [TestCase(AgencyKind.Territorial, RequirementStatus.Undetermined)]
    [TestCase(AgencyKind.NotLawEnforcement, RequirementStatus.NotApplicable)]
    [TestCase(null, RequirementStatus.Undetermined)]
    public void Agency_OfEachKind_IsInsideIfItIsLawEnforcement(AgencyKind? kind, RequirementStatus expected)
    {
        Assert.That(Ask(Asked.Agency(kind) with { Credentials = [], SubRecipients = [] }), Is.EqualTo(expected));
    }

    [Test]
    public void SubRecipients_OfAnotherRecipientUnknown_AreAskedFor()
    {
        Assert.That(Ask(Asked.Agency(AgencyKind.NotLawEnforcement)), Is.EqualTo(RequirementStatus.Undetermined));
    }

    [Test]
    public void Award_ByFormula_IsOutside()
    {
        var formula = Asked.Award() with { Kind = AwardKind.Formula };

        Assert.That(Asked.Decide(Agencies.NothingSought(), AsOf, formula, "EO14074-TR").Status("19(b)"), Is.EqualTo(RequirementStatus.NotApplicable));
    }

    [Test]
    public void Advisories_InForce_NeverDecide()
    {
        var decision = Asked.Decide(Agencies.NothingSought(), AsOf, regime: "EO14074-TR");

        Assert.That(decision.Advisories.Select(advisory => advisory.Id), Is.EqualTo(new[] { "19(a)", "20(a)" }));
        Assert.That(decision.Advisories.Select(advisory => advisory.Status), Is.All.Null);
        Assert.That(decision.Advisories.Select(advisory => advisory.Findings), Is.All.Not.Empty);
    }

    private static RequirementStatus? Ask(AgencyProfile profile) => Asked.Decide(profile, AsOf, regime: "EO14074-TR").Status("19(b)");
}
