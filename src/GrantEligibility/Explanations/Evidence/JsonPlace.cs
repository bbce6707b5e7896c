using System.Globalization;
using System.Text.Json;

namespace GrantEligibility.Explanations.Evidence;

/// <summary>Looks a JSON pointer (RFC 6901) up in a document.</summary>
internal static class JsonPlace
{
    /// <summary>What stands there; null where nothing does.</summary>
    internal static JsonElement? Find(JsonElement document, string pointer)
    {
        var found = document;
        foreach (var step in Steps(pointer))
        {
            if (found.ValueKind == JsonValueKind.Object && found.TryGetProperty(step, out var member))
            {
                found = member;
            }
            else if (found.ValueKind == JsonValueKind.Array
                && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < found.GetArrayLength())
            {
                found = found[index];
            }
            else
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>The steps of a pointer, unescaped.</summary>
    internal static IEnumerable<string> Steps(string pointer) => pointer.Split('/').Skip(1).Select(step =>
        step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
