using GrantEligibility.Regimes;

namespace GrantEligibility.Tests.Regimes;

[TestFixture]
internal sealed class FederalFiscalYearTests
{
    [TestCase("2020-07-01", 2021)]
    [TestCase("2020-09-30", 2021)]
    [TestCase("2020-10-01", 2022)]
    [TestCase("2020-12-31", 2022)]
    [TestCase("2021-01-01", 2022)]
    public void FirstAfter_Day_IsTheYearThatBeginsAfterItAndNotOnIt(string day, int year) =>
        Assert.That(FederalFiscalYear.FirstAfter(DateOnly.ParseExact(day, "yyyy-MM-dd")), Is.EqualTo(year));

    [Test]
    public void FirstDayOf_Year_FollowsTheLastDayBeforeIt()
    {
        Assert.That(FederalFiscalYear.FirstDayOf(2021), Is.EqualTo(new DateOnly(2020, 10, 1)));
        Assert.That(FederalFiscalYear.LastDayBefore(2021), Is.EqualTo(new DateOnly(2020, 9, 30)));
    }
}
