using GrantEligibility.Explanations.Dependencies;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Explanations.Dependencies;

[TestFixture]
public sealed class FactDifferenceTests
{
    [Test]
    public void Between_FactsWhoseListsReadAlike_IsNothing()
    {
        Assert.That(FactDifference.Between([Category("2021-01-01")], [Category("2021-01-01")]).Facts, Is.Empty);
    }

    [Test]
    public void Between_FactWhoseListReadsOtherwise_IsBothForms()
    {
        var (before, after) = (Category("2021-01-01"), Category("2021-01-02"));

        var difference = FactDifference.Between([before], [after]);

        Assert.That(difference.Facts, Is.EqualTo(new[] { after, before }));
        Assert.That(difference.Loses(before), Is.True);
    }

    [Test]
    public void Between_FactThatCame_LosesNothing()
    {
        var came = Category("2021-01-01");

        var difference = FactDifference.Between([], [came]);

        Assert.That(difference.Facts, Is.EqualTo(new[] { came }));
        Assert.That(difference.Loses(came), Is.False);
    }

    private static InformationCategory Category(string zeroReport) => new()
    {
        Place = new Place(Document.Profile, "/informationSharing/terminations"),
        ZeroReportsFiledOn = [DateOnly.ParseExact(zeroReport, "yyyy-MM-dd")],
    };
}
