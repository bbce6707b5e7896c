using System.Text.Json.Nodes;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Remedies;

/// <summary>What holds of every remedy, whatever the agency.</summary>
[TestFixture]
internal sealed class RemedyPropertiesTests
{
    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);

    [Test]
    public void WhatWouldItTake_AnyQuestion_PromisesWhatEvaluatingShows() => GeneratedQuestions.UnderAnyReading.Hold(
        question =>
        {
            var search = Explainer.WhatWouldItTake(question);
            return search.Sets.SelectMany(set => FaultsOf(question, set))
                .Concat(search.Sets.Count > 0 == search.WhyNone is null ? [] : ["either there is a set, or it says why there is none"]);
        },
        questions: 150);

    /// <summary>Of all that an agency could do, and not only of what a set takes up.</summary>
    [Test]
    public void Actions_AnyQuestion_ChangeNothingThatHappened() => GeneratedQuestions.UnderAnyReading.Hold(
        question => ActionsOf(question).SelectMany(action => Rewritten(question, action)),
        questions: 150);

    /// <summary>
    /// Found is every smallest set of up to three actions, and no other of that size. The sets of so many actions are tried one
    /// by one, without knowing what any rule leans on; questions with more actions than that allows are passed over.
    /// </summary>
    [Test]
    public void WhatWouldItTake_AnyQuestion_FindsTheSetsThatTryingEveryOneFinds()
    {
        const int Size = 3;
        var (compared, sets) = (0, 0);
        GeneratedQuestions.UnderAnyReading.Hold(
            question =>
            {
                if (Evaluator.Evaluate(question).Outcome is Outcome.Eligible or Outcome.EligibleWithConditions || ActionsOf(question) is not { Count: <= 16 } actions)
                {
                    return [];
                }

                var smallest = SmallestSets(question, actions, Size);
                var found = Explainer.WhatWouldItTake(question).Sets.Select(set => set.Actions).Where(set => set.Count <= Size).Select(Named).ToList();
                Interlocked.Increment(ref compared);
                Interlocked.Add(ref sets, smallest.Count);
                return smallest.Except(found).Select(set => $"{set} is missed")
                    .Concat(found.Except(smallest).Select(set => $"{set} is no smallest set"));
            },
            questions: 600);

        Assert.That(compared, Is.GreaterThan(150), "Too many questions were passed over.");
        Assert.That(sets, Is.GreaterThan(20), "The questions compared have next to no set between them.");
    }

    private static IReadOnlyList<AgencyAction> ActionsOf(EligibilityQuestion question)
    {
        var prepared = Evaluator.Prepare(question);
        return [.. prepared.Regime.Regime.Actions(prepared.Input)];
    }

    private static List<string> SmallestSets(EligibilityQuestion question, IReadOnlyList<AgencyAction> actions, int size)
    {
        var found = new List<int[]>();
        foreach (var set in Enumerable.Range(1, size).SelectMany(count => SetsOf(actions.Count, count)))
        {
            if (!found.Exists(smaller => !smaller.Except(set).Any())
                && Taken(question, set.Select(action => actions[action]))?.Outcome is Outcome.Eligible or Outcome.EligibleWithConditions)
            {
                found.Add(set);
            }
        }

        return found.ConvertAll(set => Named(set.Select(action => actions[action])));
    }

    private static IEnumerable<int[]> SetsOf(int things, int size) => size == 0
        ? [[]]
        : Enumerable.Range(0, things).SelectMany(last => SetsOf(last, size - 1).Select(rest => (int[])[.. rest, last]));

    private static string Named(IEnumerable<AgencyAction> actions) => string.Join(" + ", actions.Select(action => action.Id));

    private static IEnumerable<string> FaultsOf(EligibilityQuestion question, RemedySet set)
    {
        var name = Named(set.Actions);
        var reached = Taken(question, set.Actions);
        if (reached?.Outcome != set.Outcome || reached.Summary != set.Summary || set.Outcome is not (Outcome.Eligible or Outcome.EligibleWithConditions))
        {
            yield return $"{name} promises {set.Outcome} and gives {reached?.Outcome}";
        }

        for (var bits = 0; bits < (1 << set.Actions.Count) - 1; bits++)
        {
            var part = set.Actions.Where((_, i) => (bits >> i & 1) == 1).ToList();
            if (Taken(question, part)?.Outcome is Outcome.Eligible or Outcome.EligibleWithConditions)
            {
                yield return $"of {name}, {Named(part)} is enough";
            }
        }
    }

    private static EligibilityDecision? Taken(EligibilityQuestion question, IEnumerable<AgencyAction> actions) =>
        DocumentChanges.Apply(question, [.. actions.SelectMany(action => action.Changes)], "test").Value is { } changed ? Evaluator.Evaluate(changed) : null;

    private static IEnumerable<string> Rewritten(EligibilityQuestion question, AgencyAction action)
    {
        if (DocumentChanges.Apply(question, action.Changes, "test").Value is not { } changed)
        {
            // No document can hold it, such as a second version of a policy of one day: no search proposes it.
            return [];
        }

        var day = question.AsOf.ToString("yyyy-MM-dd");
        return Rewritten(JsonNode.Parse(CanonicalJson.Of(question.Profile)), JsonNode.Parse(CanonicalJson.Of(changed.Profile)), day)
            .Select(what => $"{action.Id} rewrites {what}");
    }

    /// <summary>The places where something stated is gone or otherwise, or where something new has not the day of the question.</summary>
    private static IEnumerable<string> Rewritten(JsonNode? before, JsonNode? after, string day) => (before, after) switch
    {
        (JsonObject was, JsonObject @is) => was.Select(member => member.Key).Union(@is.Select(member => member.Key))
            .SelectMany(key => IsSubmittedToday(key, @is, day) ? [] : Rewritten(was[key], @is[key], day)),
        (JsonArray was, JsonArray @is) when @is.Count >= was.Count => @is.SelectMany((item, i) => Rewritten(i < was.Count ? was[i] : null, item, day)),
        (null, JsonObject or JsonArray) => DaysIn(after).Where(added => added != day).Select(added => $"the past, with {added}"),
        (null, JsonValue value) => IsDay(value) && value.GetValue<string>() != day ? [$"the past, with {value}"] : [],
        (JsonValue was, JsonValue @is) when IsDay(was) && IsLater(was, day) && @is.GetValue<string>() == day => [],
        _ => JsonNode.DeepEquals(before, after) ? [] : [$"{before?.ToJsonString()} as {after?.ToJsonString()} at {before?.GetPath()}"],
    };

    /// <summary>That an event was not submitted, without a day, ends on the day on which it is.</summary>
    private static bool IsSubmittedToday(string key, JsonObject officerEvent, string day) => key == "submitted" && officerEvent["submittedOn"]?.GetValue<string>() == day;

    /// <summary>What comes later only has not happened on the day of the question, and may be done earlier.</summary>
    private static bool IsLater(JsonValue stated, string day) => string.CompareOrdinal(stated.GetValue<string>(), day) > 0;

    private static IEnumerable<string> DaysIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => DaysIn(member.Value)),
        JsonArray items => items.SelectMany(DaysIn),
        JsonValue value when IsDay(value) => [value.GetValue<string>()],
        _ => [],
    };

    private static bool IsDay(JsonValue value) => value.TryGetValue<string>(out var text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", out _);
}
