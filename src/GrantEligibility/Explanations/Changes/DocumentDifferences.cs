using System.Text.Json;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Changes;

/// <summary>Finds the values that differ between two JSON documents, each at its own place, lists item by item.</summary>
internal static class DocumentDifferences
{
    internal static void Add(List<ValueChange> differences, ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second, Document document)
    {
        using var before = JsonDocument.Parse(first);
        using var after = JsonDocument.Parse(second);
        var place = new Place(document, string.Empty);
        Add(differences, before.RootElement, after.RootElement, place, place.ToString());
    }

    private static void Add(List<ValueChange> differences, JsonElement? before, JsonElement? after, Place place, string name)
    {
        if (before is { } one && after is { } other && JsonElement.DeepEquals(one, other))
        {
            return;
        }

        if (Opens(before, JsonValueKind.Object, after))
        {
            foreach (var member in Names(before).Union(Names(after), StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                Add(differences, Member(before, member), Member(after, member), place.Of(member), Words.Of(member));
            }
        }
        else if (Opens(before, JsonValueKind.Array, after))
        {
            for (var i = 0; i < Math.Max(Length(before), Length(after)); i++)
            {
                Add(differences, Item(before, i), Item(after, i), place.Of(PlainText.Of(i)), PlainText.Of($"{name} {i + 1}"));
            }
        }
        else
        {
            differences.Add(new ValueChange(name, place, Text(before), Text(after)));
        }
    }

    // What holds nothing has nothing below it to differ, and is told for itself.
    private static bool Opens(JsonElement? before, JsonValueKind kind, JsonElement? after) =>
        IsOrIsNot(before, kind) && IsOrIsNot(after, kind) && Math.Max(Size(before), Size(after)) > 0;

    private static bool IsOrIsNot(JsonElement? element, JsonValueKind kind) => element is null || element.Value.ValueKind == kind;

    private static int Size(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.Object } => element.Value.EnumerateObject().Count(),
        { ValueKind: JsonValueKind.Array } => element.Value.GetArrayLength(),
        _ => 0,
    };

    private static int Length(JsonElement? list) => list?.GetArrayLength() ?? 0;

    private static JsonElement? Item(JsonElement? list, int index) => index < Length(list) ? list!.Value[index] : null;

    private static IEnumerable<string> Names(JsonElement? members) => members?.EnumerateObject().Select(static member => member.Name) ?? [];

    private static JsonElement? Member(JsonElement? members, string name) =>
        members is { } there && there.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement? element) => element switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } => element.Value.GetString(),
        { ValueKind: JsonValueKind.True } => PlainText.Of(true),
        { ValueKind: JsonValueKind.False } => PlainText.Of(false),
        { ValueKind: JsonValueKind.Array } => PlainText.Of(element.Value.EnumerateArray().Select(static item => Text(item))),
        _ => element.Value.GetRawText(),
    };
}
