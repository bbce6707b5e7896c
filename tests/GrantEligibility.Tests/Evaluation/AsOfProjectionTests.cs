using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Evaluation;

[TestFixture]
public sealed class AsOfProjectionTests
{
    private static readonly DateOnly Day = new(2021, 3, 1);

    [Test]
    public void Of_CredentialWithLaterEvents_KeepsWhatHadHappened()
    {
        var then = Project(new Credential
        {
            BodyId = "gacp",
            Kind = CredentialKind.BodyCertification,
            AppliedOn = Day,
            CertifiedOn = Day.AddDays(1),
            Recites = [MandatoryPoint.Chokeholds],
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(then!.AppliedOn, Is.EqualTo(Day), "the day itself has come");
            Assert.That(then.CertifiedOn, Is.Null, "the next day has not");
            Assert.That(then.Recites, Is.Null, "a certificate not yet issued recites nothing");
            Assert.That(then.IsPending, Is.True);
            Assert.That(then.Place.ToString(), Is.EqualTo("profile /credentials/0"));
        }
    }

    [Test]
    public void Of_CredentialWithoutACertificate_RecitesNothingAndRestsOnNoFinding()
    {
        var then = Project(new Credential
        {
            BodyId = "gacp",
            Kind = CredentialKind.BodyCertification,
            AppliedOn = Day,
            DeterminedOn = Day,
            Recites = [MandatoryPoint.Chokeholds],
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(then!.DeterminedOn, Is.Null);
            Assert.That(then.Recites, Is.Null);
        }
    }

    [Test]
    public void Of_CredentialAllInTheFuture_IsGoneAndTheListIsKnownToBeEmpty()
    {
        var profile = Profile() with
        {
            Credentials = [new Credential { BodyId = "gacp", Kind = CredentialKind.BodyCertification, AppliedOn = Day.AddDays(1) }],
        };

        Assert.That(AsOfProjection.Of(profile, Day).Credentials, Is.Empty);
    }

    [Test]
    public void Of_CredentialWithNoDateAtAll_Stays()
    {
        Assert.That(Project(new Credential { BodyId = "gacp", Kind = CredentialKind.BodyCertification }), Is.Not.Null);
    }

    [Test]
    public void Of_ListsNobodyLookedFor_StayUnknown()
    {
        var then = AsOfProjection.Of(Profile(), Day);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(then.Credentials, Is.Null);
            Assert.That(then.Policy!.Chokehold, Is.Null);
            Assert.That(then.InformationSharing!.Convictions!.Events, Is.Null);
            Assert.That(then.SubRecipients, Is.Null);
        }
    }

    [Test]
    public void Of_PolicyVersions_LeavesTheOneInForceWithItsOwnPlace()
    {
        var profile = Profile() with
        {
            Policy = new UseOfForcePolicy
            {
                Chokehold =
                [
                    new ChokeholdPolicy { Stance = ChokeholdStance.Banned, From = Day.AddDays(1) },
                    new ChokeholdPolicy { Stance = ChokeholdStance.Silent, From = Day },
                    new ChokeholdPolicy { Stance = ChokeholdStance.Permitted, From = Day.AddYears(-1) },
                ],
            },
        };

        var inForce = AsOfProjection.Of(profile, Day).Policy!.Chokehold!.Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(inForce.Stance, Is.EqualTo(ChokeholdStance.Silent));
            Assert.That(inForce.Place.ToString(), Is.EqualTo("profile /policy/chokehold/1"));
        }
    }

    [Test]
    public void Of_SubmissionOfTomorrow_IsNoSubmissionYet()
    {
        var profile = Profile() with
        {
            InformationSharing = new InformationSharing
            {
                Convictions = new InformationCategory { Events = [new OfficerEvent { On = Day, SubmittedOn = Day.AddDays(1) }], ZeroReportsFiledOn = [Day.AddDays(1)] },
            },
        };

        var convictions = AsOfProjection.Of(profile, Day).InformationSharing!.Convictions!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(convictions.Events!.Single().Submitted, Is.False);
            Assert.That(convictions.Events!.Single().Category, Is.EqualTo(CategoryName.Convictions));
            Assert.That(convictions.HasZeroReport, Is.False);
            Assert.That(convictions.ZeroReportsFiledOn, Is.Empty, "known: none was filed by then");
        }
    }

    [Test]
    public void Of_LegalBarOutsideItsDates_IsGone()
    {
        var bar = new LegalBar { Citation = "a statute", From = Day, Until = Day.AddDays(1) };
        var profile = Profile() with { InformationSharing = new InformationSharing { Judgments = new InformationCategory { LegalBar = bar } } };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(BarOn(Day.AddDays(-1)), Is.Null);
            Assert.That(BarOn(Day), Is.EqualTo(bar));
            Assert.That(BarOn(Day.AddDays(1)), Is.Null);
        }

        LegalBar? BarOn(DateOnly day) => AsOfProjection.Of(profile, day).InformationSharing!.Judgments!.LegalBar;
    }

    [Test]
    public void Of_SubRecipient_HasItsOwnCaseNumberAndPlaces()
    {
        var profile = Profile() with
        {
            SubRecipients =
            [
                new SubRecipient
                {
                    Agency = new Agency { Name = "Fernhill Police" },
                    Credentials = [new Credential { BodyId = "gacp", Kind = CredentialKind.BodyCertification, AppliedOn = Day }],
                },
            ],
        };

        var credential = AsOfProjection.Of(profile, Day).SubRecipients!.Single().Credentials!.Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(credential.CaseNumber, Is.EqualTo(1));
            Assert.That(credential.Place.ToString(), Is.EqualTo("profile /subRecipients/0/credentials/0"));
        }
    }

    private static AgencyProfile Profile() => new() { SchemaVersion = AgencyProfile.CurrentSchemaVersion, Agency = new Agency { Name = "Willow Creek Rangers" } };

    private static Credential? Project(Credential credential) =>
        AsOfProjection.Of(Profile() with { Credentials = [credential] }, Day).Credentials!.SingleOrDefault();
}
