using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Explanations.Changes;

/// <summary>One JSON document while changes are made to it. Belongs to one thread.</summary>
/// <param name="utf8Json">The document before.</param>
internal sealed class DocumentEdit(byte[] utf8Json)
{
    private const string End = "-";

    private JsonNode? _root = JsonNode.Parse(utf8Json);

    /// <summary>The document as it stands now, in UTF-8.</summary>
    internal ReadOnlyMemory<byte> Utf8Json
    {
        get
        {
            if (_root is null)
            {
                return "null"u8.ToArray();
            }

            var buffer = new ArrayBufferWriter<byte>(utf8Json.Length + 1024);
            using var json = new Utf8JsonWriter(buffer);
            _root.WriteTo(json);
            json.Flush();
            return buffer.WrittenMemory;
        }
    }

    /// <summary>Makes one change, wholly or not at all.</summary>
    /// <returns>Why it cannot be made; null where it was made.</returns>
    internal EditProblem? Make(DocumentChange change)
    {
        if (!TryRead(change.Json, out var value))
        {
            return new EditProblem(
                FaultCodes.NotJson,
                $"The value {Quoted.Text(change.Json ?? string.Empty)} is not JSON.",
                "Give a text in double quotes, a number, true, false, null, or a list or an object in JSON.");
        }

        var pointer = change.Place.Pointer ?? string.Empty;
        if (pointer.Length == 0)
        {
            _root = value;
            return null;
        }

        return pointer[0] == '/'
            ? Put(value, pointer[1..].Split('/').Select(StepOf).ToArray())
            : Wrong("A pointer begins with a slash.", "Write it like /credentials/0/certifiedOn.");
    }

    private static string StepOf(string escaped) =>
        escaped.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    // What no document could hold is told here, so that it cannot go wrong where the value is written: an escape that stands
    // for half a character, a number beyond a double.
    private static bool TryRead(string? json, out JsonNode? value)
    {
        value = null;
        try
        {
            value = json is null ? null : JsonNode.Parse(CanonicalJson.Of(Encoding.UTF8.GetBytes(json)));
            return json is not null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }

    private EditProblem? Put(JsonNode? value, string[] steps)
    {
        var reached = 0;
        var parent = _root;
        while (reached < steps.Length - 1 && Child(parent, steps[reached]) is { } child)
        {
            parent = child;
            reached++;
        }

        if (ProblemAt(parent, steps[reached]) is { } problem)
        {
            return problem;
        }

        if (value is not null)
        {
            return Set(parent!, steps[reached], Wrapped(value, steps.AsSpan(reached + 1)));
        }

        if (reached == steps.Length - 1)
        {
            Remove(parent!, steps[reached]);
        }

        return null;
    }

    // The objects and lists that lead to a value and are not there yet.
    private static JsonNode Wrapped(JsonNode value, ReadOnlySpan<string> steps)
    {
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            value = steps[i] is End or "0" ? new JsonArray(value) : new JsonObject { [steps[i]] = value };
        }

        return value;
    }

    private static JsonNode? Child(JsonNode? parent, string step) => parent switch
    {
        JsonObject members => members[step],
        JsonArray items when TryIndex(step, out var index) && index < items.Count => items[index],
        _ => null,
    };

    private static EditProblem? ProblemAt(JsonNode? parent, string step) => parent switch
    {
        JsonObject => null,
        JsonArray when step == End => null,
        JsonArray items when TryIndex(step, out var index) && index <= items.Count => null,
        JsonArray items => Wrong(
            $"The list before {Quoted.Text(step)} has {PlainText.Of(items.Count)} {(items.Count == 1 ? "item" : "items")}.",
            $"Use - to append, or an index from 0."),
        _ => Wrong($"Before {Quoted.Text(step)} stands a value that is neither an object nor a list.", "Point to the value itself."),
    };

    private static EditProblem? Set(JsonNode parent, string step, JsonNode value)
    {
        if (parent is JsonObject members)
        {
            members[step] = value;
        }
        else if (TryIndex(step, out var index) && index < parent.AsArray().Count)
        {
            parent[index] = value;
        }
        else
        {
            parent.AsArray().Add(value);
        }

        return null;
    }

    private static void Remove(JsonNode parent, string step)
    {
        if (parent is JsonObject members)
        {
            members.Remove(step);
        }
        else if (TryIndex(step, out var index) && index < parent.AsArray().Count)
        {
            parent.AsArray().RemoveAt(index);
        }
    }

    private static bool TryIndex([NotNullWhen(true)] string? step, out int index) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index);

    private static EditProblem Wrong(string found, string accepted) => new(FaultCodes.WrongPlace, found, accepted);
}
