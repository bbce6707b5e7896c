using System.Text.Json;
using GrantEligibility.Decisions;
using GrantEligibility.Explanations;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>Compares two decisions in everything but their trails.</summary>
internal static class DecisionDifference
{
    private static readonly TrailNode NoTrail = new() { Kind = TrailNodeKind.Decision, Text = string.Empty };

    /// <summary>Where they differ first, with both values; null: nowhere.</summary>
    internal static string? Find(EligibilityDecision ours, EligibilityDecision theirs)
    {
        var (one, other) = (DecisionJson.ToUtf8(ours with { Trail = NoTrail }), DecisionJson.ToUtf8(theirs with { Trail = NoTrail }));
        if (one.AsSpan().SequenceEqual(other))
        {
            return null;
        }

        using var oneDocument = JsonDocument.Parse(one);
        using var otherDocument = JsonDocument.Parse(other);
        return Find("$", oneDocument.RootElement, otherDocument.RootElement);
    }

    private static string? Find(string path, JsonElement one, JsonElement other) => (one.ValueKind, other.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => one.EnumerateObject().Select(m => m.Name)
            .Union(other.EnumerateObject().Select(m => m.Name))
            .Select(name => Find($"{path}.{name}", Member(one, name), Member(other, name)))
            .FirstOrDefault(found => found is not null),
        (JsonValueKind.Array, JsonValueKind.Array) => Enumerable.Range(0, Math.Max(one.GetArrayLength(), other.GetArrayLength()))
            .Select(i => Find($"{path}[{i}]", Item(one, i), Item(other, i)))
            .FirstOrDefault(found => found is not null),
        _ when one.ValueKind == other.ValueKind && JsonElement.DeepEquals(one, other) => null,
        _ => $"{path}: {Text(one)} and {Text(other)}",
    };

    private static JsonElement Member(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value : default;

    private static JsonElement Item(JsonElement parent, int index) => index < parent.GetArrayLength() ? parent[index] : default;

    private static string Text(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? "nothing" : element.GetRawText();
}
