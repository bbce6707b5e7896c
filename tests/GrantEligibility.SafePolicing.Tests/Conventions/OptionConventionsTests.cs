using GrantEligibility.Regimes;

namespace GrantEligibility.SafePolicing.Tests.Conventions;

/// <summary>What holds of every option of the regimes.</summary>
[TestFixture]
internal sealed class OptionConventionsTests
{
    private static IEnumerable<TestCaseData> Options =>
        SafePolicingRegimes.All.SelectMany(regime => regime.Options.Select(option => new TestCaseData(option).SetArgDisplayNames(regime.Id, option.Name)));

    [TestCaseSource(nameof(Options))]
    public void Option_Each_AcceptsItsDefault(RegimeOption option)
    {
        if (option.Values.Count > 0)
        {
            Assert.That(option.Values[0].Word, Is.EqualTo(option.Default));
            Assert.That(option.Values.Select(value => value.Word), Is.Unique);
            Assert.That(option.Values.Select(value => value.Meaning), Is.Unique);
        }
        else
        {
            Assert.That(option.Accepts, Is.Not.Empty);
            Assert.That(option.IsAccepted!(option.Default), Is.True);
        }
    }

    [TestCase("none", true)]
    [TestCase("2021-01-01", true)]
    [TestCase("2021-02-30", false)]
    [TestCase("soon", false)]
    public void IntakeOpenFrom_Value_IsAcceptedWhereItIsADate(string value, bool accepted)
    {
        Assert.That(Suppositions.IntakeOpening.IsAccepted!(value), Is.EqualTo(accepted));
    }

    [TestCase("none", true)]
    [TestCase("gacp:2021-06-30", true)]
    [TestCase("gacp:2021-06-30,calea:2021-07-01", true)]
    [TestCase("gacp:2021-06-30,gacp:2021-07-01", false)]
    [TestCase("nobody:2021-06-30", false)]
    [TestCase("gacp", false)]
    [TestCase("gacp:June", false)]
    public void DesignationEnded_Value_IsAcceptedWhereItPairsBodiesWithDates(string value, bool accepted)
    {
        Assert.That(Suppositions.DesignationEnd.IsAccepted!(value), Is.EqualTo(accepted));
    }

    [Test]
    public void Choices_Eo13929_AreTheDossiersOwn()
    {
        var expected = Enumerable.Range(1, 13).Select(number => $"IC-{number}").Concat(["IC-D1", "IC-D2", "IC-D3"]);

        Assert.That(SafePolicingRegimes.Eo13929.Options.Where(option => option.IsChoice).Select(option => option.Name), Is.EqualTo(expected));
    }
}
