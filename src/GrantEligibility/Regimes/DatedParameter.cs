namespace GrantEligibility.Regimes;

/// <summary>
/// A number, date or list that an authority sets or may change, with the dates on which each value holds. Read from the
/// JSON documents beside the rules by <see cref="ParameterReader"/>.
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

    /// <summary>Tests the dates of the values.</summary>
    /// <exception cref="ArgumentException">Two values hold on one day, or a value ends before it begins.</exception>
    internal void TestDates()
    {
        for (var i = 0; i < Values.Count; i++)
        {
            var value = Values[i];
            if (value.Until <= value.From)
            {
                throw new ArgumentException($"'{Name}': the value from {value.From:yyyy-MM-dd} ends before it begins.");
            }

            if (i > 0 && !(Values[i - 1].Until <= value.From))
            {
                throw new ArgumentException($"'{Name}': two values hold on {value.From:yyyy-MM-dd}.");
            }
        }
    }
}
