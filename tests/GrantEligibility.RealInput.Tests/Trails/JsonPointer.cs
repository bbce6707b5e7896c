using System.Text.Json;

namespace GrantEligibility.RealInput.Tests.Trails;

/// <summary>JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>What a pointer points to; null where nothing stands there.</summary>
    public static JsonElement? Resolve(JsonElement document, string pointer)
    {
        var at = document;
        foreach (var token in pointer.Split('/').Skip(1))
        {
            var name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (Step(at, name) is not { } next)
            {
                return null;
            }

            at = next;
        }

        return at;
    }

    private static JsonElement? Step(JsonElement at, string name) => at.ValueKind switch
    {
        JsonValueKind.Object when at.TryGetProperty(name, out var member) => member,
        JsonValueKind.Array when int.TryParse(name, out var index) && index >= 0 && index < at.GetArrayLength() => at[index],
        _ => null,
    };
}
