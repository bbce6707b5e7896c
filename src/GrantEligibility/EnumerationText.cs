using System.Collections.Concurrent;
using System.Text.Json;

namespace GrantEligibility;

/// <summary>Values of enumerations as their JSON words. Thread-safe; the words of an enumeration are made once a process.</summary>
internal static class EnumerationText
{
    // By number, where the values are numbered from 0 on; else none.
    private static readonly ConcurrentDictionary<Type, string[]> Numbered = new();

    internal static string Of(Enum value)
    {
        var words = Numbered.GetOrAdd(value.GetType(), WordsOf);
        return words.Length > 0 && (uint)(int)(object)value is var number && number < (uint)words.Length ? words[number] : WordOf(value.ToString());
    }

    private static string[] WordsOf(Type enumeration) =>
        Enum.GetValuesAsUnderlyingType(enumeration) is int[] values && values.AsSpan().SequenceEqual([.. Enumerable.Range(0, values.Length)])
            ? Array.ConvertAll(Enum.GetNames(enumeration), WordOf)
            : [];

    private static string WordOf(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
