using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>The words of an enumeration, as documents have them.</summary>
internal static class EnumerationWords
{
    /// <summary>The words in the order of the values, so that each stands at its value.</summary>
    /// <exception cref="NotSupportedException">The values are not of type int, or do not count from 0 without a gap.</exception>
    // Enum.GetNames<TEnum>() would be compiled anew for each enumeration while a process starts.
    internal static string[] Of(Type enumeration) =>
        Enum.GetValuesAsUnderlyingType(enumeration) is int[] values && CountFromZero(values)
            ? Array.ConvertAll(Enum.GetNames(enumeration), JsonNamingPolicy.KebabCaseLower.ConvertName)
            : throw new NotSupportedException(
                $"'{enumeration}' cannot be read: let its values be of type int and count from 0 without a gap.");

    /// <summary>What a value is called: <c>stance</c>, of ChokeholdStance.</summary>
    internal static string NameOf(Type enumeration) => JsonNamingPolicy.KebabCaseLower.ConvertName(enumeration.Name).Split('-')[^1];

    private static bool CountFromZero(int[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != i)
            {
                return false;
            }
        }

        return true;
    }
}
