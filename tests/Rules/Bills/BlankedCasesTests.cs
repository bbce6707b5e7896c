using CsCheck;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Profiles;

namespace GrantEligibility.Rules.Tests.Bills;

/// <summary>What holds of every case file of a bill, whatever of it is unknown.</summary>
[TestFixture]
internal sealed class BlankedCasesTests
{
    private static readonly EligibilityEvaluator Evaluator = new(TestedPackage.Regimes);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);
    private static readonly ILookup<string, string> RowsOf = TestedPackage.Regimes.SelectMany(static regime => RegimeCatalogue.Of(regime).Requirements)
        .SelectMany(static entry => entry.Rows, static (entry, row) => (entry.Requirement.Id, row.Rule))
        .ToLookup(static row => row.Id, static row => row.Rule);

    private static readonly SearchLimits Limits = new() { Evaluations = 300, SetSize = 3 };

    [Test]
    public void Evaluate_AnyCase_StopsNoRuleAndSettlesEveryRequirement() => Hold(
        static question => Evaluator.Evaluate(question).Requirements
            .Where(static requirement => requirement.Sentence.StartsWith("An error", StringComparison.Ordinal) || requirement.Sentence.StartsWith("No rule", StringComparison.Ordinal))
            .Select(static requirement => $"{requirement.Id}: {requirement.Sentence}"),
        cases: 3_000);

    /// <summary>No condition of a bill depends on which of its programmes pays: what is met is not failed, nor open, for another.</summary>
    [Test]
    public void Findings_OfOneRequirement_DoNotContradict() => Hold(
        static question => Evaluator.Evaluate(question).Requirements
            .Where(static requirement => requirement.Findings.Any(static finding => finding.Status == RequirementStatus.Met)
                && requirement.Findings.Any(static finding => finding.Status is RequirementStatus.NotMet or RequirementStatus.Undetermined or RequirementStatus.MetConditionally))
            .Select(static requirement => $"{requirement.Id}: {string.Join(", ", requirement.Findings.Select(static finding => finding.Rule))}"),
        cases: 3_000);

    [Test]
    public void AnswerOfAProgramme_AwardOfSeveral_IsTheOneOfAskingForItAlone()
    {
        var asked = 0;
        Hold(
            question => question.Award?.FundedUnder is not { Count: > 1 } programs ? [] : programs.Select(program =>
            {
                Interlocked.Increment(ref asked);
                var alone = Evaluator.Evaluate(question with { Award = question.Award with { FundedUnder = [program] } }).Outcome;
                var words = alone == Outcome.EligibleWithConditions ? "eligible with conditions" : PlainText.Of($"{alone}").Replace('-', ' ');
                var money = program == FundingProgram.Byrne ? "Byrne money" : "COPS money";
                var told = Evaluator.Evaluate(question).Advisories.SingleOrDefault(static advisory => advisory.Id == "programmes")?.Findings.Select(static finding => finding.Sentence) ?? [];
                return told.Any(sentence => sentence == $"For {money} alone: {words}." || sentence.StartsWith($"For {money} alone: {words} (", StringComparison.Ordinal))
                    || Evaluator.Evaluate(question).Requirements.All(static requirement => requirement.Status == RequirementStatus.NotApplicable)
                    ? string.Empty
                    : $"{program} alone is {words}; told is: {string.Join(' ', told)}";
            }).Where(static fault => fault.Length > 0),
            cases: 1_000);
        Assert.That(asked, Is.GreaterThan(50));
    }

    /// <summary>
    /// What is unknown may leave an answer open or take something out of reach; it never makes a requirement fail. Left out is a
    /// statute beside a silent policy, as a policy that says nothing bars nothing unless it is known to incorporate one; and a cure,
    /// of which null says that none is recorded.
    /// </summary>
    [Test]
    public void Evaluate_SomethingUnknown_MakesNothingFail() => Hold(
        static (before, question) =>
        {
            if (before.Profile.Policy?.Chokehold?.Any(static wording => wording is { Stance: ChokeholdStance.Silent, StatuteBars: true }) == true
                || before.Profile.RecipientUnit?.ProfilingCertifications?.Any(static certification => certification.CuredOn is not null) == true)
            {
                return [];
            }

            var stated = Evaluator.Evaluate(before).Requirements.ToDictionary(static requirement => requirement.Id, static requirement => requirement.Status);
            return Evaluator.Evaluate(question).Requirements
                .Where(requirement => requirement.Status == RequirementStatus.NotMet && stated[requirement.Id] != RequirementStatus.NotMet)
                .Select(static requirement => $"{requirement.Id}: {requirement.Sentence}");
        },
        cases: 3_000);

    [Test]
    public void Trail_AnyCase_EndsAtWhatStandsAtItsPlaces() => Hold(
        static question =>
        {
            var stated = new StatedValues(question);
            return StepsOf(Evaluator.Evaluate(question).Trail).SelectMany(step => step.Values.Select(stated.FaultOf).OfType<string>().Select(fault => $"{step.Text}: {fault}"));
        },
        cases: 500);

    [Test]
    public void Evaluate_AnyCase_IsTheSameToTheByteWhateverWasAskedBefore() => Hold(
        static question => DecisionJson.ToText(Evaluator.Evaluate(question)) == DecisionJson.ToText(new EligibilityEvaluator(TestedPackage.Regimes).Evaluate(question))
            ? []
            : ["It differs from what a new evaluator decides."],
        cases: 40);

    [Test]
    public void WhyNot_AnyCase_NamesRowsOfTheRequirementAndShowsValuesWhereTheyStand() => Hold(
        static question =>
        {
            var stated = new StatedValues(question);
            var rows = Explainer.WhyNot(question).SelectMany(static shortfall => shortfall.Rows, static (shortfall, row) => (shortfall.RequirementId, Row: row)).ToList();
            return rows.Where(static near => !RowsOf[near.RequirementId].Contains(near.Row.Rule)).Select(static near => $"{near.Row.Rule} is no row of {near.RequirementId}")
                .Concat(rows.SelectMany(static near => WithThoseBelow(near.Row)).SelectMany(static row => row.Unmet).SelectMany(condition => condition.Values.Select(stated.FaultOf)).OfType<string>());
        },
        cases: 150);

    /// <summary>Cases of which trying every set takes too long are passed over.</summary>
    [Test]
    public void WhatToAsk_SomethingUnknown_FindsTheSetsThatTryingEveryOneFinds()
    {
        const int Size = 3;
        var (compared, sets) = (0, 0);
        Hold(
            question =>
            {
                if (Evaluator.Evaluate(question).Outcome != Outcome.Undetermined || EveryQuestionSet.UpTo(Size, Evaluator, question, evaluations: 5_000) is not { } smallest)
                {
                    return [];
                }

                Interlocked.Increment(ref compared);
                Interlocked.Add(ref sets, smallest.Count);
                var found = Explainer.WhatToAsk(question, new SearchLimits { SetSize = Size }).Sets
                    .Select(static set => EveryQuestionSet.Named(set.Questions.Select(static asked => asked.Place)))
                    .ToList();
                return smallest.Except(found).Select(static set => $"{set} is missed").Concat(found.Except(smallest).Select(static set => $"{set} is no smallest set"));
            },
            cases: 400);
        Assert.That(compared, Is.GreaterThan(30), "Too many cases were settled or passed over.");
        Assert.That(sets, Is.GreaterThan(5), "The cases compared have next to no set between them.");
    }

    [Test]
    public void WhatWouldItTake_AnyCase_PromisesWhatEvaluatingShows() => Hold(
        static question => Explainer.WhatWouldItTake(question).Sets.SelectMany(set => FaultsOf(question, set)),
        cases: 100);

    [Test]
    public void WhatToAsk_AnyCase_SettlesTheOutcomeHoweverItIsAnswered() => Hold(
        static question => Explainer.WhatToAsk(question, Limits).Sets.SelectMany(set => Cases(question, [.. set.Questions])
            .Where(static answered => answered.Outcome == Outcome.Undetermined)
            .Select(answered => $"{string.Join(" + ", set.Questions.Select(static asked => asked.Place))} may leave it open: {answered.Summary}")),
        cases: 60);

    [Test]
    public void Timeline_AnyCase_ChangesOnTheDaysOnWhichTheAnswerDoes() => Hold(
        static question =>
        {
            var (from, until) = (question.AsOf.AddMonths(-6), question.AsOf.AddMonths(6));
            var said = Explainer.Timeline(question, from, until).Periods.Skip(1).Select(static period => period.From!.Value).ToList();
            var evaluated = Enumerable.Range(1, until.DayNumber - from.DayNumber - 1).Select(from.AddDays)
                .Where(day => Answer(question, day) != Answer(question, day.AddDays(-1))).ToList();
            return said.Except(evaluated).Select(static day => FormattableString.Invariant($"{day} is said to be a border, and is not."))
                .Concat(evaluated.Except(said).Select(static day => FormattableString.Invariant($"{day} is a border, and is not said to be.")));
        },
        cases: 20);

    private static string Answer(EligibilityQuestion question, DateOnly day)
    {
        var decision = Evaluator.Evaluate(question with { AsOf = day });
        return $"{decision.Outcome}: {string.Join(", ", decision.Requirements.Select(static requirement => $"{requirement.Id} {requirement.Status}"))}";
    }

    private static IEnumerable<string> FaultsOf(EligibilityQuestion question, RemedySet set)
    {
        var name = string.Join(" + ", set.Actions.Select(static action => action.Id));
        if (Taken(question, set.Actions)?.Outcome is not (Outcome.Eligible or Outcome.EligibleWithConditions))
        {
            yield return $"{name} does not make it eligible";
        }

        foreach (var action in set.Actions)
        {
            if (Taken(question, set.Actions.Where(other => other != action))?.Outcome is Outcome.Eligible or Outcome.EligibleWithConditions)
            {
                yield return $"of {name}, {action.Id} could be left out";
            }
        }
    }

    private static EligibilityDecision? Taken(EligibilityQuestion question, IEnumerable<AgencyAction> actions) =>
        DocumentChanges.Apply(question, [.. actions.SelectMany(static action => action.Changes)], "test").Value is { } changed ? Evaluator.Evaluate(changed) : null;

    private static IEnumerable<EligibilityDecision> Cases(EligibilityQuestion question, OpenQuestion[] open) => open is [var first, .. var rest]
        ? first.Answers.SelectMany(answer => Cases(DocumentChanges.Apply(question, answer.Changes, "test").Value!, rest))
        : [Evaluator.Evaluate(question)];

    private static IEnumerable<NearMiss> WithThoseBelow(NearMiss row) =>
        row.Unmet.SelectMany(static condition => condition.Because).SelectMany(WithThoseBelow).Prepend(row);

    private static IEnumerable<TrailNode> StepsOf(TrailNode step) => step.Because.SelectMany(StepsOf).Prepend(step);

    private static void Hold(Func<EligibilityQuestion, IEnumerable<string>> faults, int cases) => Hold((_, question) => faults(question), cases);

    private static void Hold(Func<EligibilityQuestion, EligibilityQuestion, IEnumerable<string>> faults, int cases) => BlankedCases.Any.Sample(
        blanked =>
        {
            if (blanked.Question is { } question && faults(ScenarioQuestions.Of(blanked.Name), question).FirstOrDefault() is { } fault)
            {
                throw new PropertyException(fault);
            }
        },
        iter: Math.Max(Check.Iter, cases));

    private sealed class PropertyException(string fault) : Exception(fault);
}
