using GrantEligibility.JusticeAct.Reductions;

namespace GrantEligibility.JusticeAct.Tests;

/// <summary>min(20 + 5 * (k - 1), 25), and what is said of it where k is not known.</summary>
[TestFixture]
internal sealed class ReductionTermsTests
{
    private static readonly ReductionTerms Terms = ReductionTerms.On(new DateOnly(2020, 7, 1)).Single(terms => terms.Section == "101");

    [TestCase(1, 20)]
    [TestCase(2, 25)]
    [TestCase(3, 25)]
    [TestCase(78, 25)]
    public void After_FailingYears_AddsAStepForEachUpToTheCeiling(int failingYears, int expected) =>
        Assert.That(Terms.After(failingYears), Is.EqualTo(expected));

    [TestCase(2021, "20 per cent")]
    [TestCase(2022, "from 20 to 25 per cent, by how many earlier fiscal years failed")]
    [TestCase(2040, "from 20 to 25 per cent, by how many earlier fiscal years failed")]
    [TestCase(null, "20 per cent")]
    public void WordsIn_FiscalYear_SaysFromWhichToWhich(int? year, string expected) => Assert.That(Terms.WordsIn(year), Is.EqualTo(expected));

    [Test]
    public void On_AnyEnactment_HasTheFirstFiscalYearThatBeginsAfterIt()
    {
        Assert.That(Terms.FirstFiscalYear, Is.EqualTo(2021));
        Assert.That(ReductionTerms.On(new DateOnly(2020, 10, 1)).Select(terms => terms.FirstFiscalYear), Is.All.EqualTo(2022));
    }
}
