using System.Diagnostics.CodeAnalysis;

namespace GrantEligibility.Regimes;

/// <summary>
/// A number, date or list that an authority sets or may change, with the dates on which each value holds. Read from the
/// JSON documents beside the rules by <see cref="ParameterReader"/>.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed record DatedParameter<T>
{
    /// <summary>Makes a parameter without anything set.</summary>
    public DatedParameter()
    {
    }

    // Each method of this type is compiled for each type of values while a process starts: there are few.
    [SetsRequiredMembers]
    internal DatedParameter(DatedParameter<object?> read)
    {
        var values = new DatedValue<T>[read.Values.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new DatedValue<T>(read.Values[i]);
        }

        Name = read.Name;
        Unit = read.Unit;
        Values = values;
    }

    /// <summary>What the parameter is, in words.</summary>
    public required string Name { get; init; }

    /// <summary>The unit of the value, and what its ends include: <c>months, end day excluded</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The values, in the order of their dates, no two on one day.</summary>
    public required IReadOnlyList<DatedValue<T>> Values { get; init; }

    /// <summary>The value that holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The value, or null where none holds on that day.</returns>
    public DatedValue<T>? On(DateOnly day) => (DatedValue<T>?)DatedValue.HoldingOn(day, Values);
}
