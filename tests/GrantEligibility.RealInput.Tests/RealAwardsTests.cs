using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.RealInput.Tests.Sources;
using GrantEligibility.SafePolicing;

namespace GrantEligibility.RealInput.Tests;

/// <summary>Awards that were made, asked about for the agencies they were matched to.</summary>
internal sealed class RealAwardsTests
{
    /// <summary>Formula money is outside the order, and so is discretionary money of the years before 2021, as all of it here is.</summary>
    [Test]
    public void Evaluate_FormulaMoneyOrMoneyOfEarlierYears_IsOutsideTheOrder()
    {
        var awards = SharedData.Read(JusticeAwards.File, JusticeAwards.Read);
        var profiles = RealAgencies.All.Where(profile => profile.Agency.Ori is not null).ToDictionary(profile => profile.Agency.Ori!);
        var evaluator = new EligibilityEvaluator([SafePolicingRegimes.Eo13929]);

        var answers = awards.Select(award => RealAnswer.To(
            new EligibilityQuestion
            {
                Profile = profiles[award.Ori], Award = award.Award, AsOf = new DateOnly(2021, 6, 1), RegimeId = "EO13929",
            },
            evaluator)).ToList();

        TestContext.Out.WriteLine($"{answers.Count} awards");
        Assert.That(awards.Where(award => award.Award is { Kind: AwardKind.Discretionary, FiscalYear: > 2020 }), Is.Empty);
        Assert.That(answers.Select(answer => answer.Outcome), Is.All.EqualTo(Outcome.Eligible));
        Assert.That(answers.SelectMany(answer => answer.Statuses.Values), Is.All.EqualTo(RequirementStatus.NotApplicable));
        Assert.That(answers.SelectMany(answer => answer.Faults).Take(10), Is.Empty);
    }
}
