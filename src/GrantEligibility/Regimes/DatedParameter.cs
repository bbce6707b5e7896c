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
            if (value.HoldsOn(day))
            {
                return value;
            }
        }

        return null;
    }
}
