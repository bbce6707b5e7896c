using GrantEligibility.Regimes;

namespace GrantEligibility.Rules.Tests;

/// <summary>What holds of every option of the regimes.</summary>
[TestFixture]
internal sealed class OptionConventionsTests
{
    private static IEnumerable<TestCaseData> Options =>
        TestedPackage.Regimes.SelectMany(regime => regime.Options.Select(option => new TestCaseData(option).SetArgDisplayNames(regime.Id, option.Name)));

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
}
