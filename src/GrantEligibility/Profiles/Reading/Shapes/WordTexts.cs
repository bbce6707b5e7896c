using System.Runtime.CompilerServices;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>The words of one enumeration, as documents have them, at hand for writing.</summary>
internal static class WordTexts<TEnum>
    where TEnum : struct, Enum
{
    // In the order of the values.
    private static readonly string[] All = EnumerationWords.Of(typeof(TEnum));

    /// <summary>The word of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no value of the enumeration.</exception>
    internal static string Of(TEnum value)
    {
        var index = Unsafe.As<TEnum, int>(ref value);
        return index >= 0 && index < All.Length
            ? All[index]
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"Not a known {EnumerationWords.NameOf(typeof(TEnum))}. Use one of: {string.Join(", ", Enum.GetNames<TEnum>())}.");
    }
}
