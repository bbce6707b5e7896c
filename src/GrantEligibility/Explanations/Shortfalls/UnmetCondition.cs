using System.Text.Json.Serialization;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>A condition of a rule that does not hold, with what stands in the way. Immutable and shareable between threads.</summary>
public sealed record UnmetCondition
{
    /// <summary>The condition in words, as the rule states it: <c>stance is banned</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The values it read, each with its place; empty where no fact was there to be read.</summary>
    public IReadOnlyList<TrailValue> Values { get; init; } = [];

    /// <summary>What would satisfy it, in words: <c>after 2018-02-10</c>; null where no value by itself would.</summary>
    public string? Accepted { get; init; }

    /// <summary>What would satisfy it, where the condition in words does not say so already; null elsewhere.</summary>
    [JsonIgnore]
    public string? AcceptedBesideText => Accepted is { } accepted && !accepted.Split(" or ").All(IsInText) ? accepted : null;

    /// <summary>Whether it failed because a value is unknown, and not because of what is known.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Where the condition is on a fact that rules derive: the rules that would have derived a fitting one, the nearest first.</summary>
    public IReadOnlyList<NearMiss> Because { get; init; } = [];

    private bool IsInText(string accepted) =>
        Says($" must be {accepted}") || Says($"({accepted})") || (accepted == "no" && Text.Contains(" must not ", StringComparison.Ordinal));

    private bool Says(string words)
    {
        var end = Text.IndexOf(words, StringComparison.Ordinal) + words.Length;
        return end >= words.Length && (end == Text.Length || Text[end] is ' ' or ')' or ',');
    }
}
