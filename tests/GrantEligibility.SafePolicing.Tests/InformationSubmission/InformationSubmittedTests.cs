using GrantEligibility.Decisions;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.InformationSubmission;

/// <summary>Rows of § 3(d); the scenarios show the rest of the table.</summary>
[TestFixture]
internal sealed class InformationSubmittedTests
{
    private const string AsOf = "2021-10-01";

    private static readonly InformationCategory ZeroReport = new() { ZeroReportsFiledOn = [new DateOnly(2021, 3, 31)] };

    private static readonly OfficerEvent Missing = new() { On = new DateOnly(2021, 5, 1), Submitted = false };

    [TestCase("2020-12-31", RequirementStatus.NotApplicable)]
    [TestCase("2021-01-01", RequirementStatus.NotMet)]
    public void Intake_FirstDay_IsTheFirstOfTheCondition(string asOf, RequirementStatus expected)
    {
        var earlier = Missing with { On = new DateOnly(2020, 9, 1) };

        Assert.That(Ask(With(terminations: Of(earlier)), asOf), Is.EqualTo(expected));
    }

    [Test]
    public void MissingEvent_ReachInDoubt_IsUndetermined()
    {
        var profile = With(terminations: Of(Missing));
        var kindUnknown = profile with { Agency = profile.Agency with { Kind = null } };
        var awardUnknown = Asked.Award() with { Kind = null };

        Assert.That(Ask(kindUnknown), Is.EqualTo(RequirementStatus.Undetermined));
        Assert.That(Asked.Decide(profile, AsOf, awardUnknown, options: ("intake-open-from", "2021-01-01")).Status("3(d)"), Is.EqualTo(RequirementStatus.Undetermined));
    }

    [TestCase("zero-report-needed", RequirementStatus.Undetermined)]
    [TestCase("silence-suffices", RequirementStatus.Met)]
    public void NoEvents_AndNoZeroReport_CountByTheReading(string reading, RequirementStatus expected)
    {
        var none = new InformationCategory { Events = [], ZeroReportsFiledOn = [] };

        Assert.That(Ask(With(terminations: none), options: ("IC-D1", reading)), Is.EqualTo(expected));
    }

    [TestCase("zero-report-needed")]
    [TestCase("silence-suffices")]
    public void Events_Unknown_AreUndeterminedUnderEitherReading(string reading)
    {
        Assert.That(Ask(With(terminations: new InformationCategory()), options: ("IC-D1", reading)), Is.EqualTo(RequirementStatus.Undetermined));
    }

    [TestCase(true, null, RequirementStatus.NotMet)]
    [TestCase(false, null, RequirementStatus.Met)]
    [TestCase(null, null, RequirementStatus.Undetermined)]
    [TestCase(null, true, RequirementStatus.Met)]
    public void Conviction_OnDutyOrNot_DecidesWhetherItIsNamed(bool? onDuty, bool? submitted, RequirementStatus expected)
    {
        var conviction = Missing with { OnDuty = onDuty, Submitted = submitted ?? false };

        Assert.That(Ask(With(convictions: Of(conviction) with { ZeroReportsFiledOn = ZeroReport.ZeroReportsFiledOn })), Is.EqualTo(expected));
    }

    [Test]
    public void Event_WhetherSubmittedUnknown_IsUndetermined()
    {
        Assert.That(Ask(With(terminations: Of(Missing with { Submitted = null }))), Is.EqualTo(RequirementStatus.Undetermined));
    }

    [Test]
    public void Event_Withheld_WarnsToLookAgain()
    {
        var withheld = Missing with { WithheldFor = WithholdingReason.FairProcessIncomplete };
        var decision = Asked.Decide(With(terminations: Of(withheld)), AsOf, options: ("intake-open-from", "2021-01-01"));

        Assert.That(decision.Status("3(d)"), Is.EqualTo(RequirementStatus.Met));
        Assert.That(decision.Warnings.Select(warning => warning.Text), Has.Some.StartsWith("Look again when fair process is complete"));
    }

    private static InformationCategory Of(params OfficerEvent[] events) => new() { Events = events };

    private static AgencyProfile With(InformationCategory? terminations = null, InformationCategory? convictions = null) =>
        Agencies.With(Asked.Certificate("2020-11-01")) with
        {
            InformationSharing = new InformationSharing
            {
                Terminations = terminations ?? ZeroReport,
                Decertifications = ZeroReport,
                Convictions = convictions ?? ZeroReport,
                Judgments = ZeroReport,
                Resignations = ZeroReport,
            },
        };

    private static RequirementStatus? Ask(AgencyProfile profile, string asOf = AsOf, params (string Name, string Value)[] options) =>
        Asked.Decide(profile, asOf, options: [("intake-open-from", "2021-01-01"), .. options]).Status("3(d)");
}
