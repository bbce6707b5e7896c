using GrantEligibility.Decisions;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.Certification;

/// <summary>Rows and boundaries of § 2(b); the scenarios show the rest.</summary>
[TestFixture]
internal sealed class CredentialHeldOrSoughtTests
{
    private static readonly string[] Standards = ["2020-10-27", "2020-10-28"];

    [Test]
    public void NothingSought_DayOfTheStandards_TurnsUndeterminedIntoNotMet()
    {
        Assert.That(
            Standards.Select(asOf => Asked.Decide(Agencies.NothingSought(), asOf).Status("2(b)")),
            Is.EqualTo(new RequirementStatus?[] { RequirementStatus.Undetermined, RequirementStatus.NotMet }));
    }

    [Test]
    public void NothingSought_StateWithABody_RemedyNamesIt()
    {
        var decision = Asked.Decide(Agencies.NothingSought(), "2021-02-01");

        Assert.That(decision.Remedies.Select(remedy => remedy.Text), Has.Some.StartsWith("Apply to the Georgia Association of Chiefs of Police (GACP); a letter"));
    }

    [Test]
    public void NothingSought_StateWithoutABody_RemedyNamesTheNationalOnes()
    {
        var decision = Asked.Decide(Asked.Agency(state: "HI") with { Credentials = [] }, "2021-02-01");

        Assert.That(decision.Remedies.Select(remedy => remedy.Text), Has.Some.Contains("a national body, since the registry has none of HI"));
    }

    [Test]
    public void SubRecipient_ReadAsNotTested_IsNotApplicable()
    {
        var profile = Asked.Agency(AgencyKind.NotLawEnforcement) with
        {
            SubRecipients = [new SubRecipient { Agency = new Agency { Name = "Sorrel Bend Police", Kind = AgencyKind.Local, State = "GA" }, Credentials = [] }],
        };

        var tested = Asked.Decide(profile, "2021-07-01");
        var untested = Asked.Decide(profile, "2021-07-01", options: ("IC-7", "applicant-only"));

        Assert.That(tested.Status("2(b)"), Is.EqualTo(RequirementStatus.NotMet));
        Assert.That(untested.Status("2(b)"), Is.EqualTo(RequirementStatus.NotApplicable));
        Assert.That(untested.Rows("2(b)"), Does.Contain("SubRecipientNotTested"));
    }

    [Test]
    public void SubRecipients_Unknown_AreAskedForUnlessTheAwardIsOutside()
    {
        var profile = Asked.Agency(AgencyKind.NotLawEnforcement);

        Assert.That(Asked.Decide(profile, "2021-07-01").Rows("2(b)"), Does.Contain("SubRecipientsUnknown"));
        Assert.That(
            Asked.Decide(profile, "2021-07-01", Asked.Award() with { Kind = AwardKind.Formula }).Status("2(b)"), Is.EqualTo(RequirementStatus.NotApplicable));
    }

    [Test]
    public void Certificate_RevokedWhileTheContinuedAwardRuns_IsUndetermined()
    {
        var award = Asked.Award() with { Stage = AwardStage.Continuation, MadeOn = Asked.Day("2021-03-01") };
        var profile = Agencies.With(Asked.Certificate() with { RevokedOn = Asked.Day("2021-06-01") });

        Assert.That(Asked.Decide(profile, "2021-05-31", award).Status("2(b)"), Is.EqualTo(RequirementStatus.Met));
        Assert.That(Asked.Decide(profile, "2021-06-01", award).Status("2(b)"), Is.EqualTo(RequirementStatus.Undetermined));
        Assert.That(Asked.Decide(profile, "2021-06-01").Status("2(b)"), Is.EqualTo(RequirementStatus.NotMet));
    }

    [Test]
    public void Certificate_DatedLaterThanTheQuestion_IsAnApplicationUnderHindsight()
    {
        var asked = Asked.Certificate("2021-06-01") with { AppliedOn = Asked.Day("2021-01-10") };
        var unasked = Asked.Certificate("2021-06-01");

        Assert.That(Hindsight(asked), Is.EqualTo(RequirementStatus.MetConditionally));
        Assert.That(Hindsight(unasked), Is.EqualTo(RequirementStatus.NotMet));
    }

    [TestCase("dated-request", RequirementStatus.NotMet)]
    [TestCase("intent-suffices", RequirementStatus.NotMet)]
    public void Intent_ToABodyNoLongerDesignated_IsNotMetUnderEitherReading(string reading, RequirementStatus expected)
    {
        var intent = new Credential { BodyId = "gacp", Kind = CredentialKind.BodyCertification, IntentDeclaredOn = Asked.Day("2021-01-10") };
        var decision = Asked.Decide(Agencies.With(intent), "2021-06-01", options: [("IC-9", reading), ("designation-ended", "gacp:2021-03-01")]);

        Assert.That(decision.Status("2(b)"), Is.EqualTo(expected));
    }

    [Test]
    public void Finding_WithoutARequest_IsNoCredential()
    {
        var finding = new Credential { BodyId = "gacp", Kind = CredentialKind.BodyCertification, DeterminedOn = Asked.Day("2021-01-10") };

        Assert.That(Asked.Decide(Agencies.With(finding), "2021-06-01").Status("2(b)"), Is.EqualTo(RequirementStatus.NotMet));
    }

    [Test]
    public void Certificate_BesideAnEarlierDenial_GovernsAndTheDenialIsReported()
    {
        var denied = Asked.Application("2020-11-10", "calea") with { DeniedOn = Asked.Day("2020-12-10") };
        var decision = Asked.Decide(Agencies.With(denied, Asked.Certificate()), "2021-06-01");

        Assert.That(decision.Status("2(b)"), Is.EqualTo(RequirementStatus.Met));
        Assert.That(decision.Warnings.Select(warning => warning.Text), Has.Some.Contains("denied the application of Marlow Ferry Police Department on 2020-12-10"));
    }

    [Test]
    public void Affirmation_AcceptedByNoDesignatedBody_IsUndetermined()
    {
        var listed = new Credential { BodyId = "gacp", Kind = CredentialKind.HeadOfAgencyAffirmation, AppliedOn = Asked.Day("2021-01-10"), Note = "n" };

        Assert.That(Asked.Decide(Agencies.With(listed), "2021-06-01").Status("2(b)"), Is.EqualTo(RequirementStatus.Undetermined));
        Assert.That(
            Asked.Decide(Agencies.With(listed with { BodyId = "nobody-knows" }), "2021-06-01").Status("2(b)"), Is.EqualTo(RequirementStatus.Undetermined));
    }

    [Test]
    public void Affirmation_AcceptedByADesignatedBody_IsMetAndItsNoteIsShown()
    {
        var accepted = Asked.Certificate() with { Kind = CredentialKind.HeadOfAgencyAffirmation, Note = "signed by the chief" };
        var decision = Asked.Decide(Agencies.With(accepted), "2021-06-01");

        Assert.That(decision.Status("2(b)"), Is.EqualTo(RequirementStatus.Met));
        Assert.That(decision.Warnings.Select(warning => warning.Text), Has.Some.Contains("signed by the chief"));
    }

    [Test]
    public void Loss_OfTheBodysStatusDisregarded_LeavesCertificateAndApplicationAsTheyWere()
    {
        (string, string)[] options = [("IC-4", "disregard"), ("designation-ended", "gacp:2021-03-01")];

        Assert.That(Asked.Decide(Agencies.With(Asked.Certificate()), "2021-06-01", options: options).Status("2(b)"), Is.EqualTo(RequirementStatus.Met));
        Assert.That(
            Asked.Decide(Agencies.With(Asked.Application()), "2021-06-01", options: options).Status("2(b)"), Is.EqualTo(RequirementStatus.MetConditionally));
    }

    private static RequirementStatus? Hindsight(Credential credential) =>
        Asked.Decide(Agencies.With(credential), "2021-02-01", options: ("IC-13", "hindsight")).Status("2(b)");
}
