namespace GrantEligibility.Regimes;

/// <summary>One value of a parameter and the days on which it holds. Immutable.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record DatedValue<T> : DatedValue
{
    /// <summary>The value; null where the authority set none.</summary>
    public required T Value { get; init; }
}
