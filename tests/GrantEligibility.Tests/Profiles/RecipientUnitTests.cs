using System.Text.Json;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Tests.Profiles.Reading;

namespace GrantEligibility.Tests.Profiles;

/// <summary>The government that receives the money: read, written and cut back to a day.</summary>
[TestFixture]
internal sealed class RecipientUnitTests
{
    private static readonly DateOnly Day = new(2021, 3, 1);

    private static readonly AgencyProfile Profile = new()
    {
        SchemaVersion = AgencyProfile.CurrentSchemaVersion,
        Agency = new Agency { Name = "Springfield Police" },
        RecipientUnit = new RecipientUnit
        {
            Kind = UnitKind.Tribal,
            UseOfForceReports = [Report(Day), Report(Day.AddDays(1))],
            NoKnockReports = [Report(Day.AddDays(1))],
            LocalitiesNotReporting = [Localities(Day), Localities(Day.AddDays(1))],
            BodyCameraPolicies = [Cameras(Day.AddDays(-1), true), Cameras(Day, false), Cameras(Day.AddDays(1), true)],
            DisciplinaryRecords = [Records(Day), Records(Day.AddDays(1))],
            Laws = new Laws
            {
                Chokeholds =
                [
                    new ChokeholdLaw { Unit = UnitKind.State, Form = LawForm.Statute, BindsLocalOfficers = true, From = Day, Until = Day.AddDays(1), Citation = "§ 1", BarsChokeholds = true, HasDeadlyForceException = false },
                    new ChokeholdLaw { Unit = UnitKind.Local, From = Day.AddDays(9), EnactedOn = Day, BarsCarotidHolds = true },
                    new ChokeholdLaw { Unit = UnitKind.Local, From = Day.AddDays(9), EnactedOn = Day.AddDays(1) },
                    new ChokeholdLaw { Unit = UnitKind.Local, From = Day.AddDays(1) },
                ],
                NoKnockWarrants = [new NoKnockLaw { Unit = UnitKind.State, From = Day, BarsInDrugCases = true, BarsExigentEntry = false }],
                DeadlyForce = [new DeadlyForceLaw { Unit = UnitKind.State, From = Day, MatchesFederalRule = true, LimitsJustificationDefence = false }],
                SexualActs = [new SexualActsLaw { Unit = UnitKind.State, From = Day, IsCrime = true, DeniesConsentDefence = false }],
                Training = [new TrainingLaw { Unit = UnitKind.Tribal, From = Day, CoversProfiling = true, CoversDutyToIntervene = false }],
                Accreditation = [new AccreditationLaw { Unit = UnitKind.State, Form = LawForm.Order, From = Day, RequiresAccreditation = true }],
            },
            OfficerCertification = [new OfficerCertification { From = Day, HasProgram = true, EveryOfficerMetIt = false }],
            StopReporting = [new StopReporting { From = Day, StateReports = true, EachLocalAgencyReports = false, RetentionInYears = 4 }],
            ProfilingCertifications =
            [
                new ProfilingCertification
                {
                    From = Day.AddDays(-9),
                    Certifies = [ProfilingPoint.Ban, ProfilingPoint.ComplaintsOrAudit],
                    CoversFundedAgencies = true,
                    NonComplianceFoundOn = Day,
                    CuredOn = Day.AddDays(1),
                },
            ],
            ForceReporting = [new ForceReporting { From = Day, InPlace = [ForceReportingPart.YearlyAudit] }],
            SexualActsReports = [Report(Day.AddDays(1))],
            SetAsides = [new SetAside { Purpose = SetAsidePurpose.AntiProfiling, ShareAsPercentage = 10, On = Day }],
        },
    };

    [Test]
    public void Unit_WrittenAndRead_IsTheSame()
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(Profile, GrantEligibilityJson.Default.AgencyProfile);
        var read = ProfileReader.Read(written, "written.json");

        Assert.That(Faults.TextOf(read), Is.Empty);
        Assert.That(CanonicalJson.Of(read.Value!), Is.EqualTo(CanonicalJson.Of(written)));
    }

    [Test]
    public void Of_ADay_LeavesWhatHadHappenedAndTheVersionsInForce()
    {
        var then = AsOfProjection.Of(Profile, Day).RecipientUnit!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(then.UseOfForceReports!.Select(report => report.Place.Pointer), Is.EqualTo(new[] { "/recipientUnit/useOfForceReports/0" }));
            Assert.That(then.NoKnockReports, Is.Empty, "The list is known to be empty as of that day.");
            Assert.That(then.LocalitiesNotReporting, Has.Count.EqualTo(1));
            Assert.That(then.BodyCameraPolicies!.Single().Place.Pointer, Is.EqualTo("/recipientUnit/bodyCameraPolicies/1"));
            Assert.That(then.DisciplinaryRecords!.Single().From, Is.EqualTo(Day));
        }
    }

    [Test]
    public void Of_ADay_LeavesTheLawsThatWereKnownAndWhatWasFoundByThen()
    {
        var then = AsOfProjection.Of(Profile, Day).RecipientUnit!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                then.Laws!.Chokeholds!.Select(law => law.Place.Pointer),
                Is.EqualTo(new[] { "/recipientUnit/laws/chokeholds/0", "/recipientUnit/laws/chokeholds/1" }),
                "In effect, or enacted.");
            Assert.That(then.Laws.Chokeholds![0].Until, Is.Null, "The end had not come.");
            Assert.That(AsOfProjection.Of(Profile, Day.AddDays(1)).RecipientUnit!.Laws!.Chokeholds![0].Until, Is.EqualTo(Day.AddDays(1)));
            Assert.That(then.ProfilingCertifications!.Single().IsNotCompliedWith, Is.True, "The cure had not come.");
            Assert.That(then.SexualActsReports, Is.Empty);
            Assert.That(then.SetAsides, Has.Count.EqualTo(1));
        }
    }

    [TestCase(UnitKind.State, null, UnitKind.State, true, true)]
    [TestCase(UnitKind.State, true, UnitKind.Local, true, true)]
    [TestCase(UnitKind.State, false, UnitKind.Local, false, false)]
    [TestCase(UnitKind.State, null, UnitKind.Local, false, true)]
    [TestCase(UnitKind.State, true, UnitKind.Tribal, false, false)]
    [TestCase(UnitKind.Local, true, UnitKind.State, false, false)]
    [TestCase(UnitKind.Local, null, null, false, true)]
    public void CountsFor_LawOfAGovernment_ReachesThatOneAndAStatesItsLocalities(UnitKind of, bool? bindsLocalOfficers, UnitKind? unit, bool counts, bool may)
    {
        var law = new NoKnockLaw { Unit = of, BindsLocalOfficers = bindsLocalOfficers, From = Day };

        Assert.That((law.CountsFor(unit), law.MayCountFor(unit)), Is.EqualTo((counts, may)));
    }

    [Test]
    public void Of_ProfileWithoutAUnit_LeavesItUnknown() =>
        Assert.That(AsOfProjection.Of(Profile with { RecipientUnit = null }, Day).RecipientUnit, Is.Null);

    [TestCase(BodyCameraTopic.Privacy, false)]
    [TestCase(null, true)]
    public void CoversEveryTopic_OneLeftOut_IsFalse(BodyCameraTopic? leftOut, bool expected)
    {
        var policy = Cameras(Day, true) with { Covers = [.. Enum.GetValues<BodyCameraTopic>().Where(topic => topic != leftOut)] };

        Assert.That(policy.CoversEveryTopic, Is.EqualTo(expected));
        Assert.That((policy with { Covers = null }).CoversEveryTopic, Is.False);
    }

    private static YearlyReport Report(DateOnly on) => new() { FiscalYear = 2021, SubmittedOn = on };

    private static LocalitiesNotReporting Localities(DateOnly on) => new() { FiscalYear = 2021, PopulationShareAsPercentage = 7, On = on };

    private static BodyCameraPolicy Cameras(DateOnly from, bool disciplines) => new()
    {
        From = from,
        DisciplinesIntentionalFailure = disciplines,
        SubGranteesHaveOne = null,
        Covers = [BodyCameraTopic.Use, BodyCameraTopic.Discipline],
    };

    private static DisciplinaryRecords Records(DateOnly from) => new() { From = from, AreShared = true, RetentionInYears = 30, ReviewedBeforeHiring = false };
}
