using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

internal sealed class JusticeAwardsTests
{
    private const string Columns = "ori,agency_name,state,award_number,fiscal_year,program";

    [TestCase("JAG-Local", AwardKind.Formula)]
    [TestCase("NCS-X", AwardKind.Discretionary)]
    public void Read_Programme_GivesTheKind(string program, AwardKind kind)
    {
        var (ori, award) = JusticeAwards.Read(Text.OfRow(Columns, ("ori", "OH9990000"), ("fiscal_year", "2021"), ("program", program))).Single();

        Assert.That(
            (ori, award.Kind, award.FiscalYear, award.Component),
            Is.EqualTo(("OH9990000", (AwardKind?)kind, (int?)2021, (AwardComponent?)AwardComponent.OfficeOfJusticePrograms)));
    }
}
