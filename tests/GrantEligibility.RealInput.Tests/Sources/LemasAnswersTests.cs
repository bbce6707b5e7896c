using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

internal sealed class LemasAnswersTests
{
    private const string Columns =
        "AGENCYID,ORI9,AGENCYNAME,CITY,STATE,AGENCYSAMPTYPE,COMPLETE,INELIG,ISSU_ADDR_MNHLTH,PERS_TRN_ACAD,EQ_NECK_VASC,"
        + "EQ_NECK_RESP,POL_DEADFORC,POL_LESSLETHAL,POL_MENTILL,TECH_EIS";

    private static readonly DateOnly SurveyDay = new(2020, 12, 31);

    [TestCase("3", ChokeholdStance.Banned)]
    [TestCase("1", ChokeholdStance.Permitted)]
    [TestCase("2", null)]
    public void Read_RespiratoryRestraint_GivesTheStance(string code, ChokeholdStance? stance)
    {
        var chokehold = Read(("EQ_NECK_RESP", code)).Chokehold.Single();

        Assert.That((chokehold.Stance, chokehold.From, chokehold.ReadOn), Is.EqualTo((stance, SurveyDay, (DateOnly?)null)));
    }

    [TestCase("-8")]
    [TestCase("-9")]
    public void Read_NoAnswerOnRespiratoryRestraint_IsNoVersion(string code) =>
        Assert.That(Read(("EQ_NECK_RESP", code), ("EQ_NECK_VASC", "3")).Chokehold, Is.Empty);

    [TestCase("3", true)]
    [TestCase("1", false)]
    [TestCase("2", null)]
    [TestCase("-9", null)]
    public void Read_VascularRestraint_GivesBloodFlow(string code, bool? covers) =>
        Assert.That(Read(("EQ_NECK_RESP", "3"), ("EQ_NECK_VASC", code)).Chokehold.Single().CoversBloodFlow, Is.EqualTo(covers));

    [Test]
    public void Read_CodeThatIsNotListed_IsAnError() =>
        Assert.That(() => Read(("EQ_NECK_RESP", "7")), Throws.TypeOf<FormatException>().With.Message.Contains("EQ_NECK_RESP"));

    [TestCase("1", "2", true)]
    [TestCase("2", "1", true)]
    [TestCase("2", "2", false)]
    public void Read_WrittenPolicies_GiveWhetherOneExists(string deadly, string lessLethal, bool exists)
    {
        var policy = Read(("POL_DEADFORC", deadly), ("POL_LESSLETHAL", lessLethal)).UseOfForce.Single();

        Assert.That((policy.Exists, policy.From), Is.EqualTo(((bool?)exists, SurveyDay)));
    }

    [TestCase("2", "-9")]
    [TestCase("-9", "2")]
    [TestCase("-9", "-9")]
    public void Read_OneWrittenPolicyDeniedAndTheOtherUnanswered_SaysNothing(string deadly, string lessLethal) =>
        Assert.That(Read(("POL_DEADFORC", deadly), ("POL_LESSLETHAL", lessLethal)).UseOfForce, Is.Empty);

    [TestCase("1", true)]
    [TestCase("2", false)]
    public void Read_EarlyWarningSystem_IsAPractice(string code, bool inPlace)
    {
        var practice = Read(("TECH_EIS", code)).Practices.Single();

        Assert.That((practice.Name, practice.InPlace), Is.EqualTo((PracticeName.EarlyWarningSystem, (bool?)inPlace)));
    }

    [Test]
    public void Read_MentalHealthUnitAndTrainingHours_ProveNoPractice()
    {
        var evidence = Read(("ISSU_ADDR_MNHLTH", "1"), ("POL_MENTILL", "1"), ("PERS_TRN_ACAD", "900"));

        Assert.That(evidence.Practices, Is.Empty);
    }

    [Test]
    public void Read_IneligibleAgencyWithAnswers_KeepsItsIdentityAlone()
    {
        var evidence = Read(("INELIG", "1"), ("EQ_NECK_RESP", "1"), ("POL_DEADFORC", "1"), ("TECH_EIS", "1"));

        Assert.That((evidence.Name, evidence.Kind), Is.EqualTo(("QUILL HAVEN POLICE", (AgencyKind?)AgencyKind.Local)));
        Assert.That((evidence.Chokehold.Count, evidence.UseOfForce.Count, evidence.Practices.Count), Is.EqualTo((0, 0, 0)));
    }

    [TestCase("")]
    [TestCase("OH99900")]
    public void Read_NoOriOrAShortOne_HasTheKeyOfTheSurvey(string ori)
    {
        var evidence = Read(("ORI9", ori), ("AGENCYID", "42"));

        Assert.That((evidence.Ori, evidence.Key), Is.EqualTo(((string?)null, "lemas 42")));
    }

    [TestCase("1", AgencyKind.Local)]
    [TestCase("3", AgencyKind.Local)]
    [TestCase("4", AgencyKind.Local)]
    [TestCase("5", AgencyKind.State)]
    public void Read_SampleType_GivesTheKind(string type, AgencyKind kind) =>
        Assert.That(Read(("AGENCYSAMPTYPE", type)).Kind, Is.EqualTo(kind));

    private static AgencyEvidence Read(params (string, string)[] fields) => LemasAnswers.Read(Text.OfRow(Columns,
    [
        ("AGENCYID", "1"), ("ORI9", "OH9990000"), ("AGENCYNAME", "QUILL HAVEN POLICE"), ("STATE", "OH"), ("AGENCYSAMPTYPE", "3"),
        ("COMPLETE", "1"), ("INELIG", "0"), ("EQ_NECK_VASC", "-9"), ("EQ_NECK_RESP", "-9"), ("POL_DEADFORC", "-9"),
        ("POL_LESSLETHAL", "-9"), ("TECH_EIS", "-9"), .. fields,
    ])).Single();
}
