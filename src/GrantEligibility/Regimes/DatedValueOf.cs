using System.Diagnostics.CodeAnalysis;

namespace GrantEligibility.Regimes;

/// <summary>One value of a parameter and the days on which it holds. Immutable.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record DatedValue<T> : DatedValue
{
    /// <summary>Makes a value without anything set.</summary>
    public DatedValue()
    {
    }

    [SetsRequiredMembers]
    internal DatedValue(DatedValue<object?> read)
        : base(read) => Value = (T)read.Value!;

    /// <summary>The value; null where the authority set none.</summary>
    public required T Value { get; init; }
}
