using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

internal sealed class CaleaClientsTests
{
    private const string Columns = "ori,agency_name,city,state,zip5,agency_type,program,status,award_date,sworn,non_sworn";

    [TestCase("Law Enforcement Accreditation")]
    [TestCase("Campus Security")]
    public void Read_AwardForPolicing_IsAnAccreditation(string program)
    {
        var evidence = Read(Row(("program", program), ("award_date", "2021-03-15"))).Single();

        Assert.That(
            evidence.Accreditations,
            Is.EqualTo(new[] { new Accreditation { BodyId = "calea", AwardedOn = new DateOnly(2021, 3, 15) } }));
    }

    [TestCase("Communications Accreditation")]
    [TestCase("Training Academy Accreditation")]
    public void Read_AwardForSomethingElse_IsNone(string program) =>
        Assert.That(Read(Row(("program", program), ("award_date", "2021-03-15"))).Single().Accreditations, Is.Empty);

    [Test]
    public void Read_SelfAssessment_HasNoDateAndIsNotRecorded() =>
        Assert.That(Read(Row(("status", "self-assessment"), ("award_date", ""))).Single().Accreditations, Is.Empty);

    [TestCase("2025-04-02", 1)]
    [TestCase("2025-04-03", 0)]
    public void Read_AwardAfterTheDayOfTheList_IsNotRecorded(string awardedOn, int recorded) =>
        Assert.That(Read(Row(("award_date", awardedOn))).Single().Accreditations, Has.Count.EqualTo(recorded));

    [Test]
    public void Read_SeveralProgrammesOfOneAgency_AreOneAgencyWithItsOri()
    {
        var evidence = Read(
            Row(("program", "Communications Accreditation"), ("award_date", "2021-07-16")),
            Row(("ori", "OH9990000"), ("award_date", "2021-03-15"))).Single();

        Assert.That((evidence.Ori, evidence.Accreditations.Count), Is.EqualTo(("OH9990000", 1)));
    }

    [Test]
    public void Read_OriDerivedForTwoAgencies_IsNobodys()
    {
        var evidence = Read(
            Row(("ori", "OH9990000")), Row(("ori", "OH9990000"), ("agency_name", "Quill Haven Park Rangers")));

        Assert.That(evidence.Select(e => e.Ori), Is.EqualTo(new string?[] { null, null }));
        Assert.That(evidence.Select(e => e.Key), Is.Unique);
    }

    [TestCase("Municipal Law Enforcement Agency", AgencyKind.Local)]
    [TestCase("State Highway Patrol", AgencyKind.State)]
    [TestCase("University/College Law Enforcement Agency", AgencyKind.UniversityOrCollege)]
    [TestCase("Communications Center", AgencyKind.NotLawEnforcement)]
    [TestCase("Academy Training", AgencyKind.NotLawEnforcement)]
    [TestCase("Campus Security", null)]
    [TestCase("Transportation", null)]
    public void Read_Type_GivesTheKind(string type, AgencyKind? kind) =>
        Assert.That(Read(Row(("agency_type", type))).Single().Kind, Is.EqualTo(kind));

    private static List<AgencyEvidence> Read(params (string, string)[][] rows) => [.. CaleaClients.Read(Text.OfRows(Columns, rows))];

    private static (string, string)[] Row(params (string, string)[] fields) =>
    [
        ("agency_name", "Quill Haven Police"), ("state", "OH"), ("agency_type", "Municipal Law Enforcement Agency"),
        ("program", "Law Enforcement Accreditation"), ("status", "accredited"), .. fields,
    ];
}
