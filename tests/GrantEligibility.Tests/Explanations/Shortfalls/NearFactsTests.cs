using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Explanations.Shortfalls;

/// <summary>What a row that comes near goes on with.</summary>
[TestFixture]
public sealed class NearFactsTests
{
    private static readonly EligibilityExplainer Explainer = new(new EligibilityEvaluator([RaftLaw.Regime]));

    /// <summary>
    /// The row holds, and another finds against the agency. It asks only whether any practice is in place, and one is: that
    /// another is not, with a mooring that would stand in for the one there is, makes the row lack nothing.
    /// </summary>
    [Test]
    public void WhyNot_OneFactIsWhatTheRowAsksFor_WhatOthersLackIsNotMissed()
    {
        var shortfall = Explainer.WhyNot(RaftLaw.Question((PracticeName.DutyToIntervene, true), (PracticeName.Discipline, false))).Single();

        Assert.That((shortfall.Status, shortfall.Rows.Count), Is.EqualTo((RequirementStatus.NotMet, 0)), string.Join(", ", shortfall.Rows));
    }

    [Test]
    public void WhyNot_NoFactIsWhatTheRowAsksFor_TheNearestIsNamed()
    {
        var row = Explainer.WhyNot(RaftLaw.Question((PracticeName.Discipline, false))).Single().Rows.Single();

        Assert.That(row.Rule, Is.EqualTo("RaftLaw.RaftIsSafe.Safe"));
        Assert.That(row.Unmet.Select(condition => condition.Values.SingleOrDefault()?.Place.Pointer), Does.Contain("/practices/0/inPlace"));
    }
}
