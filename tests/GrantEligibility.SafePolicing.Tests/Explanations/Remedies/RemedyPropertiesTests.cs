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

    [Test]
    public void WhatWouldItTake_AnyQuestion_ChangesNothingThatHappened() => GeneratedQuestions.UnderAnyReading.Hold(
        question => Explainer.WhatWouldItTake(question).Sets
            .SelectMany(set => set.Actions)
            .DistinctBy(action => action.Id)
            .SelectMany(action => Rewritten(question, action)),
        questions: 150);

    private static IEnumerable<string> FaultsOf(EligibilityQuestion question, RemedySet set)
    {
        var name = string.Join(" + ", set.Actions.Select(action => action.Id));
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
                yield return $"of {name}, {string.Join(" + ", part.Select(action => action.Id))} is enough";
            }
        }
    }

    private static EligibilityDecision? Taken(EligibilityQuestion question, IEnumerable<AgencyAction> actions) =>
        DocumentChanges.Apply(question, [.. actions.SelectMany(action => action.Changes)], "test").Value is { } changed ? Evaluator.Evaluate(changed) : null;

    private static IEnumerable<string> Rewritten(EligibilityQuestion question, AgencyAction action)
    {
        var changed = DocumentChanges.Apply(question, action.Changes, "test").Value!;
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
        _ => JsonNode.DeepEquals(before, after) ? [] : [$"{before?.ToJsonString()} as {after?.ToJsonString()} at {before?.GetPath()}"],
    };

    /// <summary>That an event was not submitted, without a day, ends on the day on which it is.</summary>
    private static bool IsSubmittedToday(string key, JsonObject officerEvent, string day) => key == "submitted" && officerEvent["submittedOn"]?.GetValue<string>() == day;

    private static IEnumerable<string> DaysIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => DaysIn(member.Value)),
        JsonArray items => items.SelectMany(DaysIn),
        JsonValue value when IsDay(value) => [value.GetValue<string>()],
        _ => [],
    };

    private static bool IsDay(JsonValue value) => value.TryGetValue<string>(out var text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", out _);
}
