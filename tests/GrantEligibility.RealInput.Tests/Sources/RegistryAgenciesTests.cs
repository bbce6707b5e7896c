using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

internal sealed class RegistryAgenciesTests
{
    private const string Columns = "ori,agency_name,agency_type,state,county,nibrs,nibrs_start_date";

    [TestCase("City", "OH", AgencyKind.Local)]
    [TestCase("County", "OH", AgencyKind.Local)]
    [TestCase("Parish", "LA", AgencyKind.Local)]
    [TestCase("Census Area", "AK", AgencyKind.Local)]
    [TestCase("State Police", "OH", AgencyKind.State)]
    [TestCase("Other State Agency", "OH", AgencyKind.State)]
    [TestCase("University or College", "OH", AgencyKind.UniversityOrCollege)]
    [TestCase("Tribal", "OH", AgencyKind.Tribal)]
    [TestCase("Other", "PR", AgencyKind.Territorial)]
    [TestCase("Other", "GM", AgencyKind.Territorial)]
    [TestCase("Other", "DC", null)]
    [TestCase("Other", "OH", null)]
    public void Read_Type_GivesTheKind(string type, string state, AgencyKind? kind)
    {
        var evidence = RegistryAgencies.Read(Row(("agency_type", type), ("state", state))).Single();

        Assert.That(evidence.Kind, Is.EqualTo(kind));
    }

    [Test]
    public void Read_TypeThatIsNotListed_IsAnError() =>
        Assert.That(
            () => RegistryAgencies.Read(Row(("agency_type", "Harbour"))).ToList(),
            Throws.TypeOf<FormatException>().With.Message.Contains("Harbour"));

    [Test]
    public void Read_CodeOfGuam_BecomesThePostalCode()
    {
        var evidence = RegistryAgencies.Read(Row(("ori", "GM9990000"), ("agency_type", "Other"), ("state", "GM"))).Single();

        Assert.That((evidence.State, evidence.Ori), Is.EqualTo(("GU", "GM9990000")));
    }

    [Test]
    public void Read_OriOfAnotherPrefix_LeavesTheStateOfItsColumn()
    {
        var evidence = RegistryAgencies.Read(Row(("ori", "NB9990000"), ("state", "NE"))).Single();

        Assert.That(evidence.State, Is.EqualTo("NE"));
    }

    [Test]
    public void Read_PaddedName_IsTrimmed()
    {
        var evidence = RegistryAgencies.Read(Row(("agency_name", "Quill  Haven Police "))).Single();

        Assert.That(evidence.Name, Is.EqualTo("Quill Haven Police"));
    }

    private static TextReader Row(params (string, string)[] fields) =>
        Text.OfRow(Columns, [("ori", "OH9990000"), ("agency_name", "Quill Haven Police"), ("agency_type", "City"), ("state", "OH"), .. fields]);
}
