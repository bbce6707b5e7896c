using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GrantEligibility.Regimes;

/// <summary>
/// A number, date or list that an authority sets or may change, with the dates on which each value holds. Read from the
/// JSON documents beside the rules.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed record DatedParameter<T>
{
    /// <summary>What the parameter is, in words.</summary>
    public required string Name { get; init; }

    /// <summary>The unit of the value, and what its ends include: <c>months, end day excluded</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The values, in the order of their dates, no two on one day.</summary>
    public required IReadOnlyList<DatedValue<T>> Values { get; init; }

    /// <summary>Reads a parameter document.</summary>
    /// <param name="utf8Json">The document, UTF-8.</param>
    /// <param name="typeInfo">The source-generated description of the type.</param>
    /// <returns>The parameter.</returns>
    /// <exception cref="JsonException">The document is no such parameter.</exception>
    /// <exception cref="ArgumentException">Two values hold on one day, or a value ends before it begins.</exception>
    public static DatedParameter<T> Read(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<DatedParameter<T>> typeInfo)
    {
        var parameter = JsonSerializer.Deserialize(utf8Json, typeInfo) ?? throw new JsonException("The document is null.");
        for (var i = 0; i < parameter.Values.Count; i++)
        {
            var value = parameter.Values[i];
            if (value.Until <= value.From)
            {
                throw new ArgumentException($"'{parameter.Name}': the value from {value.From:yyyy-MM-dd} ends before it begins.", nameof(utf8Json));
            }

            if (i > 0 && !(parameter.Values[i - 1].Until <= value.From))
            {
                throw new ArgumentException($"'{parameter.Name}': two values hold on {value.From:yyyy-MM-dd}.", nameof(utf8Json));
            }
        }

        return parameter;
    }

    /// <summary>The value that holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The value, or null where none holds on that day.</returns>
    public DatedValue<T>? On(DateOnly day)
    {
        foreach (var value in Values)
        {
            if (day >= value.From && !(day >= value.Until))
            {
                return value;
            }
        }

        return null;
    }
}
