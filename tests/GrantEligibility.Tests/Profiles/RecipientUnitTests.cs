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
