using GrantEligibility.Decisions;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.Certification;

/// <summary>§ 2(c)(i) and (ii): what a policy weighs beside a credential.</summary>
[TestFixture]
internal sealed class MandatoryPointsTests
{
    private const string AsOf = "2021-06-01";

    private static readonly LawConformityFinding Conflict = new()
    {
        Finding = LawConformity.Conflict,
        By = LawConformitySource.Other,
        On = new DateOnly(2021, 3, 1),
        Provision = "Ga. Code (fictional)",
    };

    [TestCase(ChokeholdStance.Banned, RequirementStatus.Met, RequirementStatus.Met, RequirementStatus.Met, RequirementStatus.Met)]
    [TestCase(ChokeholdStance.Permitted, RequirementStatus.NotMet, RequirementStatus.MetConditionally, RequirementStatus.NotMet, RequirementStatus.Undetermined)]
    [TestCase(ChokeholdStance.Silent, RequirementStatus.NotMet, RequirementStatus.MetConditionally, RequirementStatus.NotMet, RequirementStatus.Undetermined)]
    [TestCase(ChokeholdStance.Unknown, RequirementStatus.Met, RequirementStatus.MetConditionally, RequirementStatus.Undetermined, RequirementStatus.Undetermined)]
    public void Chokeholds_StanceBesideCredential_IsWeighed(
        ChokeholdStance stance, RequirementStatus certified, RequirementStatus pending, RequirementStatus nothing, RequirementStatus unknown)
    {
        Assert.That(Chokeholds(Agencies.WithPolicy(stance, Asked.Certificate())), Is.EqualTo(certified));
        Assert.That(Chokeholds(Agencies.WithPolicy(stance, Asked.Application())), Is.EqualTo(pending));
        Assert.That(Chokeholds(Agencies.WithPolicy(stance)), Is.EqualTo(nothing));
        Assert.That(Chokeholds(Agencies.WithPolicy(stance) with { Credentials = null }), Is.EqualTo(unknown));
    }

    [TestCase(RequirementStatus.NotMet, "known-fact-prevails")]
    [TestCase(RequirementStatus.Met, "credential-prevails")]
    public void KnownFact_AgainstTheCertificate_CountsByTheReading(RequirementStatus expected, string reading)
    {
        var chokeholds = Asked.Decide(Agencies.WithPolicy(ChokeholdStance.Permitted, Asked.Certificate()), AsOf, options: ("IC-11", reading));
        var law = Asked.Decide(Agencies.WithFinding(Conflict, Asked.Certificate()), AsOf, options: ("IC-11", reading));

        Assert.That(chokeholds.Status("2(c)(ii)"), Is.EqualTo(expected));
        Assert.That(law.Status("2(c)(i)"), Is.EqualTo(expected));
        Assert.That(chokeholds.Choices.Select(choice => choice.Name), Does.Contain("IC-11"));
    }

    [TestCase("forecast", RequirementStatus.MetConditionally)]
    [TestCase("decisive", RequirementStatus.NotMet)]
    public void Conflict_WhileAnApplicationIsPending_IsAForecastByTheReading(string reading, RequirementStatus expected)
    {
        var decision = Asked.Decide(Agencies.WithFinding(Conflict, Asked.Application()), AsOf, options: ("IC-10", reading));

        Assert.That(decision.Status("2(c)(i)"), Is.EqualTo(expected));
    }

    [Test]
    public void PolicyThatFallsShort_CredentialsUnknownAndPendingReadAsChangingNothing_IsNotMet()
    {
        var profile = Agencies.WithPolicy(ChokeholdStance.Permitted) with { Credentials = null };

        Assert.That(Asked.Decide(profile, AsOf, options: ("IC-10", "decisive")).Status("2(c)(ii)"), Is.EqualTo(RequirementStatus.NotMet));
    }

    /// <summary>A certificate would prevail, a pending application would change nothing: only what may be a certificate leaves it open.</summary>
    [Test]
    public void KnownFact_CertificatePrevailsAndPendingChangesNothing_IsOpenWhereACertificateMayBeHeld()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Statuses(null), Is.All.EqualTo(RequirementStatus.Undetermined), "Nobody looked.");
            Assert.That(Statuses([]), Is.All.EqualTo(RequirementStatus.NotMet), "None.");
            Assert.That(Statuses([Asked.Certificate()]), Is.All.EqualTo(RequirementStatus.Met), "Held.");
            Assert.That(Statuses([Asked.Application()]), Is.All.EqualTo(RequirementStatus.NotMet), "Pending.");
            Assert.That(Statuses([Asked.Application() with { AppliedOn = null, AcknowledgedOn = null }]), Is.All.EqualTo(RequirementStatus.NotMet), "Perhaps sought.");
        }

        static RequirementStatus?[] Statuses(Credential[]? credentials)
        {
            var chokeholds = Decide(Agencies.WithPolicy(ChokeholdStance.Permitted) with { Credentials = credentials });
            var law = Decide(Agencies.WithFinding(Conflict) with { Credentials = credentials });
            return [chokeholds.Status("2(c)(ii)"), law.Status("2(c)(i)")];
        }

        static EligibilityDecision Decide(AgencyProfile profile) =>
            Asked.Decide(profile, AsOf, options: [("IC-10", "decisive"), ("IC-11", "credential-prevails")]);
    }

    [Test]
    public void Conflict_CredentialsUnknown_IsUndeterminedSinceItMayBeAForecast()
    {
        Assert.That(
            Asked.Decide(Agencies.WithFinding(Conflict) with { Credentials = null }, AsOf).Status("2(c)(i)"), Is.EqualTo(RequirementStatus.Undetermined));
    }

    [Test]
    public void PolicyThatFallsShort_ReachInDoubt_IsUndetermined()
    {
        var profile = Agencies.WithPolicy(ChokeholdStance.Permitted);

        Assert.That(Asked.Decide(profile with { Agency = profile.Agency with { Kind = null } }, AsOf).Status("2(c)(ii)"), Is.EqualTo(RequirementStatus.Undetermined));
        Assert.That(Asked.Decide(profile, AsOf, Asked.Award(null)).Status("2(c)(ii)"), Is.EqualTo(RequirementStatus.Undetermined));
        Assert.That(
            Asked.Decide(Agencies.WithFinding(Conflict), AsOf, Asked.Award(null)).Status("2(c)(i)"), Is.EqualTo(RequirementStatus.Undetermined));
    }

    [Test]
    public void WrittenPolicy_KnownNotToExist_ProhibitsNothingAndCanConformToNothing()
    {
        var profile = Agencies.NothingSought() with
        {
            Policy = new UseOfForcePolicy { UseOfForce = [new WrittenPolicy { Exists = false, From = new DateOnly(2021, 1, 1) }] },
        };
        var decision = Asked.Decide(profile, AsOf);

        Assert.That(decision.Status("2(c)(ii)"), Is.EqualTo(RequirementStatus.NotMet));
        Assert.That(decision.Status("2(c)(i)"), Is.EqualTo(RequirementStatus.Undetermined));
        Assert.That(decision.Remedies.Select(remedy => remedy.Text), Has.Some.StartsWith("Adopt a written use-of-force policy"));
    }

    [TestCase("gacp", LawConformitySource.Body, "2018-06-01", RequirementStatus.Met)]
    [TestCase("gacp", LawConformitySource.Body, "2018-05-31", RequirementStatus.Undetermined)]
    [TestCase("pcpa", LawConformitySource.Body, "2021-01-01", RequirementStatus.Undetermined)]
    [TestCase("nobody-knows", LawConformitySource.Body, "2021-01-01", RequirementStatus.Undetermined)]
    [TestCase(null, LawConformitySource.Body, "2021-01-01", RequirementStatus.Undetermined)]
    [TestCase("gacp", LawConformitySource.HeadOfAgency, "2021-01-01", RequirementStatus.Undetermined)]
    [TestCase("gacp", LawConformitySource.Other, "2021-01-01", RequirementStatus.Undetermined)]
    public void Conformity_FoundByEach_CountsFromADesignatedBodyOfTheStateInsideTheLookBack(
        string? bodyId, LawConformitySource by, string on, RequirementStatus expected)
    {
        var finding = new LawConformityFinding { Finding = LawConformity.Conforms, By = by, BodyId = bodyId, On = Asked.Day(on) };

        Assert.That(Asked.Decide(Agencies.WithFinding(finding), AsOf).Status("2(c)(i)"), Is.EqualTo(expected));
    }

    [TestCase("pcpa", "PA", RequirementStatus.Met)]
    [TestCase("ilacp", "IL", RequirementStatus.Undetermined)]
    public void Attestation_ToABody_CountsWhereTheBodyIsKnownToAcceptAttestations(string bodyId, string state, RequirementStatus expected)
    {
        var finding = new LawConformityFinding { Finding = LawConformity.Conforms, By = LawConformitySource.HeadOfAgency, BodyId = bodyId, On = Asked.Day("2021-01-01") };
        var profile = Agencies.WithFinding(finding);

        Assert.That(Asked.Decide(profile with { Agency = profile.Agency with { State = state } }, AsOf).Status("2(c)(i)"), Is.EqualTo(expected));
    }

    private static RequirementStatus? Chokeholds(AgencyProfile profile) => Asked.Decide(profile, AsOf).Status("2(c)(ii)");
}
