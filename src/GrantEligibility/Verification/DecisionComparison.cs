using GrantEligibility.Decisions;

namespace GrantEligibility.Verification;

/// <summary>Says in sentences where a decision is not as expected.</summary>
internal static class DecisionComparison
{
    /// <summary>The differences, none where the decision is as expected.</summary>
    internal static IEnumerable<string> Differences(ExpectedDecision expected, EligibilityDecision decision) =>
    [
        .. OfOutcome(expected.Outcome, decision),
        .. OfList("citations that decide", "the deciding citation", expected.DecidedBy, decision.DecidedBy, static (e, a) => e == a),
        .. OfRequirements(expected.Requirements, decision),
        .. OfList("choices", "the choice", expected.Choices, [.. decision.Choices.Select(static c => c.Name)], static (e, a) => e == a),
        .. OfList("conditions", "a condition with", expected.Conditions, TextsOf(decision.Conditions), Contains),
        .. OfList("warnings", "a warning with", expected.Warnings, TextsOf(decision.Warnings), Contains),
        .. OfList("remedies", "a remedy with", expected.Remedies, TextsOf(decision.Remedies), Contains),
    ];

    private static IEnumerable<string> OfOutcome(Outcome expected, EligibilityDecision decision)
    {
        if (expected != decision.Outcome)
        {
            yield return $"Expected the outcome {PlainText.Of(expected)}, got {PlainText.Of(decision.Outcome)}: {decision.Summary}";
        }
    }

    private static IEnumerable<string> OfRequirements(
        IReadOnlyDictionary<string, RequirementStatus>? expected, EligibilityDecision decision)
    {
        foreach (var (id, status) in expected ?? new Dictionary<string, RequirementStatus>())
        {
            var result = decision.Requirements.Concat(decision.Advisories).FirstOrDefault(r => r.Id == id);
            if (result is null)
            {
                var known = string.Join(", ", decision.Requirements.Select(static r => r.Id));
                yield return $"Expected {id} to be {PlainText.Of(status)}, but the regime has no such requirement. It has {known}.";
            }
            else if (result.Status is null)
            {
                yield return $"Expected {id} to be {PlainText.Of(status)}, but it advises and has no status.";
            }
            else if (result.Status != status)
            {
                yield return $"Expected {id} to be {PlainText.Of(status)}, got {PlainText.Of(result.Status)}: {result.Sentence}";
            }
        }
    }

    private static IEnumerable<string> OfList(
        string all, string one, IReadOnlyList<string>? expected, IReadOnlyList<string> actual, Func<string, string, bool> isMet)
    {
        var got = actual.Count == 0 ? "none" : string.Join("; ", actual);
        if (expected is { Count: 0 } && actual.Count > 0)
        {
            yield return $"Expected no {all}, got: {got}";
        }

        foreach (var text in expected ?? [])
        {
            if (!actual.Any(a => isMet(text, a)))
            {
                yield return $"Expected {one} '{text}', got: {got}";
            }
        }
    }

    private static List<string> TextsOf(IReadOnlyList<DecisionNote> notes) => [.. notes.Select(static n => n.Text)];

    private static bool Contains(string expected, string actual) => actual.Contains(expected, StringComparison.Ordinal);
}
