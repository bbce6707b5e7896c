using CsCheck;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.Tests.Explanations.Remedies;

[TestFixture]
public sealed class RemedySearchTests
{
    private static readonly EligibilityEvaluator Evaluator = new([BridgeLaw.Regime]);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);

    [Test]
    public void WhatWouldItTake_NothingSafeNorLit_NamesEveryMinimalSetTheSmallestFirst()
    {
        var search = Explainer.WhatWouldItTake(BridgeLaw.Question((PracticeName.DutyToIntervene, false)));

        Assert.That(search.Sets.Select(Named), Is.EqualTo(new[]
        {
            "start:duty-to-intervene + start:medical-care",
            "start:duty-to-intervene + start:warning-shots + stop:discipline",
        }));
        Assert.That(search.Sets.Select(set => set.Outcome), Is.All.EqualTo(Outcome.EligibleWithConditions));
        Assert.That(search.Sets.Select(set => set.Summary), Is.All.StartsWith("Eligible with conditions: the Bridge Law puts no bar"));
        Assert.That((search.IsComplete, search.WhyNone), Is.EqualTo((true, (string?)null)));
    }

    [Test]
    public void WhatWouldItTake_EligibleAlready_SaysThatNothingNeedsToBeDone()
    {
        var search = Explainer.WhatWouldItTake(BridgeLaw.Question((PracticeName.DutyToIntervene, true), (PracticeName.MedicalCare, true)));

        Assert.That(search.Sets, Is.Empty);
        Assert.That(search.WhyNone, Does.StartWith("Nothing needs to be done. Eligible with conditions:"));
    }

    [Test]
    public void WhatWouldItTake_NoActionTouchesTheFinding_SaysWhichFindingStays()
    {
        var lawless = new EligibilityExplainer(new EligibilityEvaluator([Only("start:discipline")]));

        var search = lawless.WhatWouldItTake(BridgeLaw.Question((PracticeName.DutyToIntervene, false), (PracticeName.MedicalCare, true)));

        Assert.That(search.Sets, Is.Empty);
        Assert.That(search.WhyNone, Is.EqualTo(
            "Nothing that is known of Willow Creek Wardens lets it change this by itself on 2021-06-01 (Bridge Law § 1): The arch is not safe. Mend it."));
    }

    [Test]
    public void WhatWouldItTake_LimitReached_SaysThatItIsNotComplete()
    {
        var question = BridgeLaw.Question((PracticeName.DutyToIntervene, false));

        var one = Explainer.WhatWouldItTake(question, new SearchLimits { Evaluations = 1 });
        var small = Explainer.WhatWouldItTake(question, new SearchLimits { SetSize = 2 });

        using (Assert.EnterMultipleScope())
        {
            Assert.That((one.IsComplete, one.Sets.Count), Is.EqualTo((false, 0)));
            Assert.That(one.WhyNone, Is.EqualTo("The search stopped at its limit before it found anything that makes Willow Creek Wardens eligible."));
            Assert.That(small.Sets.Select(Named), Is.EqualTo(new[] { "start:duty-to-intervene + start:medical-care" }));
            Assert.That(small.IsComplete, Is.False);
        }
    }

    [Test]
    public void WhatWouldItTake_LimitBelowOne_IsRefused()
    {
        Assert.That(() => Explainer.WhatWouldItTake(BridgeLaw.Question(), new SearchLimits { SetSize = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void WhatWouldItTake_WhileItSearches_TellsHowFarItHasComeAndCanBeEnded()
    {
        using var cancellation = new CancellationTokenSource();
        var told = new List<SearchProgress>();
        var progress = new Told(step =>
        {
            told.Add(step);
            if (step.Evaluations == 3)
            {
                cancellation.Cancel();
            }
        });

        Assert.That(
            () => Explainer.WhatWouldItTake(BridgeLaw.Question((PracticeName.DutyToIntervene, false)), null, progress, cancellation.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(told.Select(step => step.Evaluations), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    /// <summary>The oracle tries every one of the sets of ten actions; the search tries what the rules lean on.</summary>
    [Test]
    public void WhatWouldItTake_AnyPractices_FindsTheSetsThatTryingEveryOneFinds() => PracticesOfBridges.Any.Sample(
        question =>
        {
            var found = Explainer.WhatWouldItTake(question);
            var actions = BridgeLaw.Regime.Actions(Evaluator.Prepare(question).Input).ToList();
            var expected = PracticesOfBridges.Minimal(PracticesOfBridges.SetsOf(actions).Where(set => !StartsAndStopsOne(set)), set => IsEligible(question, set));

            Assert.That(found.IsComplete, Is.True);
            Assert.That(
                found.Sets.Select(Named),
                Is.EquivalentTo(expected.Where(set => set.Length > 0).Select(set => Named(set))));
        },
        iter: 25);

    /// <summary>A document with two statements on one practice of one day is refused, so these need no trying.</summary>
    private static bool StartsAndStopsOne(AgencyAction[] set) => set.Select(action => action.Id.Split(':')[1]).Distinct().Count() < set.Length;

    private static bool IsEligible(EligibilityQuestion question, AgencyAction[] set) =>
        DocumentChanges.Apply(question, [.. set.SelectMany(action => action.Changes)], "test").Value is { } changed
        && Evaluator.Evaluate(changed).Outcome is Outcome.Eligible or Outcome.EligibleWithConditions;

    private static string Named(RemedySet set) => Named(set.Actions);

    private static string Named(IEnumerable<AgencyAction> actions) => string.Join(" + ", actions.Select(action => action.Id));

    private static Regime Only(string action) => new()
    {
        Id = BridgeLaw.Regime.Id,
        Title = BridgeLaw.Regime.Title,
        Version = BridgeLaw.Regime.Version,
        RequirementTypes = BridgeLaw.Regime.RequirementTypes,
        SharedRuleTypes = BridgeLaw.Regime.SharedRuleTypes,
        Facts = BridgeLaw.Regime.Facts,
        Actions = input => BridgeLaw.Regime.Actions(input).Where(candidate => candidate.Id == action),
    };

    private sealed class Told(Action<SearchProgress> tell) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => tell(value);
    }
}
