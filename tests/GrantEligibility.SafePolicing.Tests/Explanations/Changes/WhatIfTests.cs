using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Certification;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Changes;

/// <summary>Each thing that may differ between two questions, and that nothing else is named.</summary>
internal sealed class WhatIfTests
{
    private static readonly EligibilityExplainer Explainer = new(new EligibilityEvaluator(SafePolicingRegimes.All));

    private static EligibilityQuestion Question { get; } = new()
    {
        Profile = Agencies.WithPolicy(ChokeholdStance.Permitted, Asked.Certificate()),
        Award = Asked.Award(),
        AsOf = Asked.Day("2021-06-01"),
        RegimeId = "EO13929",
    };

    [Test]
    public void WhatIf_SameQuestion_DiffersInNothing()
    {
        var change = Explainer.WhatIf(Question, Question with { });

        Assert.That((change.IsDifferent, change.Requirements.Count, change.Input.Count), Is.EqualTo((false, 0, 0)));
    }

    [Test]
    public void WhatIf_AnotherProfile_NamesTheValueThatWasRead()
    {
        var profile = Question.Profile with
        {
            Agency = Question.Profile.Agency with { Name = "Marlow Ferry Police" },
            Credentials = [],
        };

        var change = Explainer.WhatIf(Question, Question with { Profile = profile });

        Assert.That(change.Input.Select(value => value.Place.Pointer), Has.Member("/agency/name").And.Member("/credentials/0/certifiedOn"));
        Assert.That(Said(change, "2(b)"), Is.EqualTo((RequirementStatus.Met, RequirementStatus.NotMet)));
        Assert.That(Because(change, "2(b)"), Has.Some.StartsWith("/credentials").And.None.StartsWith("/agency"));
    }

    [Test]
    public void WhatIf_AnotherAward_NamesItsValue()
    {
        var change = Explainer.WhatIf(Question, Question with { Award = Asked.Award(fiscalYear: 2020) });

        Assert.That(change.Requirements, Is.Not.Empty);
        Assert.That(change.Requirements.SelectMany(requirement => requirement.Because).Distinct(), Is.EqualTo(change.Input));
        Assert.That(change.Input.Single(), Is.EqualTo(new ValueChange("fiscal year", new(Facts.Document.Award, "/fiscalYear"), "2021", "2020")));
    }

    [Test]
    public void WhatIf_AnotherOption_NamesItAgainstItsDefault()
    {
        var sought = Question with { AsOf = Asked.Day("2022-05-25") };

        var change = Explainer.WhatIf(sought, sought with { Options = new Dictionary<string, string> { ["IC-1"] = "in-force" } });

        Assert.That(change.Requirements, Is.Not.Empty);
        Assert.That(change.Requirements.SelectMany(requirement => requirement.Because).Distinct().Single().Name, Is.EqualTo("IC-1"));
        Assert.That(change.Input.Single().Before, Is.Not.Null.And.Not.EqualTo("in-force"));
    }

    [Test]
    public void WhatIf_AnotherDay_NamesIt()
    {
        var change = Explainer.WhatIf(Question, Question with { AsOf = Asked.Day("2021-01-01") });

        Assert.That(Because(change, "2(b)"), Is.EqualTo(new[] { "/asOf" }));
    }

    [Test]
    public void WhatIf_AnotherRegime_NamesItForEveryChange()
    {
        var change = Explainer.WhatIf(Question, Question with { RegimeId = "EO14074-TR" });

        Assert.That(change.Requirements.Select(requirement => requirement.Because.Single().Place.Pointer), Is.Not.Empty.And.All.EqualTo("/regime"));
    }

    [Test]
    public void WhatIf_AnotherVersionOfTheRegime_TellsWhichRequirementIsGone()
    {
        var otherwise = new EligibilityEvaluator([WithoutChokeholds(SafePolicingRegimes.Eo13929)]);

        var change = Explainer.WhatIf(Question, Question, otherwise);

        Assert.That(Said(change, "2(c)(ii)"), Is.EqualTo((RequirementStatus.NotMet, (RequirementStatus?)null)));
        Assert.That(change.Requirements, Has.Count.EqualTo(1));
        Assert.That(change.Requirements[0].Because.Single().After, Is.EqualTo("EO13929, version 1.1"));
        Assert.That((change.Before.Outcome, change.After.Outcome), Is.EqualTo((Outcome.NotEligible, Outcome.Eligible)));
    }

    /// <summary>The regime as a later version that no longer asks about chokeholds.</summary>
    internal static Regime WithoutChokeholds(Regime regime) => new()
    {
        Id = regime.Id,
        Title = regime.Title,
        Version = "1.1",
        RequirementTypes = [.. regime.RequirementTypes.Where(type => type != typeof(ChokeholdsProhibited))],
        SharedRuleTypes = regime.SharedRuleTypes,
        Options = regime.Options,
        Parameters = regime.Parameters,
        SharedFacts = regime.SharedFacts,
        Facts = regime.Facts,
        Caveats = regime.Caveats,
    };

    private static (RequirementStatus? Before, RequirementStatus? After) Said(DecisionChange change, string id)
    {
        var requirement = change.Requirements.Single(requirement => requirement.RequirementId == id);
        return (requirement.Before, requirement.After);
    }

    private static IEnumerable<string> Because(DecisionChange change, string id) =>
        change.Requirements.Single(requirement => requirement.RequirementId == id).Because.Select(value => value.Place.Pointer);
}
