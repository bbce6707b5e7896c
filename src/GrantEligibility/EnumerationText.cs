using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace GrantEligibility;

/// <summary>Values of enumerations as their JSON words. Thread-safe; the words of an enumeration are made once a process.</summary>
internal static class EnumerationText
{
    // By number, where the values are numbered from 0 on; else none.
    private static readonly ConcurrentDictionary<Type, string[]> Numbered = new();

    /// <summary>The word of a value; that of null is "unknown".</summary>
    internal static string Of<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is not { } known ? "unknown"
        : Words<TEnum>.ByNumber is { Length: > 0 } words && (uint)Unsafe.BitCast<TEnum, int>(known) is var number && number < (uint)words.Length ? words[number]
        : WordOf(known.ToString());

    internal static string Of(Enum value)
    {
        var words = Numbered.GetOrAdd(value.GetType(), WordsOf);
        return words.Length > 0 && (uint)(int)(object)value is var number && number < (uint)words.Length ? words[number] : WordOf(value.ToString());
    }

    /// <summary>The words of an enumeration, or of the one that may be null, by the numbers of its values; empty for any other type, and where they are not numbered from 0 on.</summary>
    internal static string[] ByNumber(Type? type) =>
        (type is null ? null : Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } enumeration ? Numbered.GetOrAdd(enumeration, WordsOf) : [];

    private static string[] WordsOf(Type enumeration)
    {
        var values = Enum.GetValuesAsUnderlyingType(enumeration) as int[] ?? [];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != i)
            {
                return [];
            }
        }

        return Array.ConvertAll(values.Length == 0 ? [] : Enum.GetNames(enumeration), WordOf);
    }

    private static string WordOf(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static class Words<TEnum>
        where TEnum : struct, Enum
    {
        internal static readonly string[] ByNumber = WordsOf(typeof(TEnum));
    }
}
