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

    /// <summary>Whether a document of a format could have something where a pointer points to.</summary>
    public static bool IsKnown(Type format, string pointer)
    {
        var at = format;
        foreach (var token in pointer.Split('/').Skip(1))
        {
            // "-" is the entry that a list lacks.
            var isList = at.IsGenericType && at.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
            var isEntry = isList && (token == "-" || int.TryParse(token, out _));
            var next = isEntry
                ? at.GetGenericArguments()[0]
                : at.GetProperties().FirstOrDefault(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == token)?.PropertyType;
            if (next is null)
            {
                return false;
            }

            at = next;
        }

        return true;
    }

    private static JsonElement? Step(JsonElement at, string name) => at.ValueKind switch
    {
        JsonValueKind.Object when at.TryGetProperty(name, out var member) => member,
        JsonValueKind.Array when int.TryParse(name, out var index) && index >= 0 && index < at.GetArrayLength() => at[index],
        _ => null,
    };
}
