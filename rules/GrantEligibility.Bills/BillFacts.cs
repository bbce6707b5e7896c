using GrantEligibility.Bills.Enactments;
using GrantEligibility.Bills.Gates;
using GrantEligibility.Bills.Scopes;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.Bills;

/// <summary>The facts that the shared rules match on.</summary>
public static class BillFacts
{
    /// <summary>Those that depend on the options alone.</summary>
    /// <param name="bill">The bill, as it is cited.</param>
    /// <param name="options">The options of the question, by name.</param>
    /// <param name="gates">The gates of the bill, given the day of its enactment; not asked for where none is supposed.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gates"/> is null.</exception>
    public static IEnumerable<Fact> Shared(string bill, IReadOnlyDictionary<string, string> options, Func<DateOnly, IEnumerable<Gate>> gates)
    {
        ArgumentNullException.ThrowIfNull(gates);
        var enactment = Enactment.Of(bill, options);
        return [enactment, .. Money.All, .. enactment.SupposedOn is { } day ? gates(day) : []];
    }

    /// <summary>Those of one question.</summary>
    /// <param name="input">What is known of the question.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    public static IEnumerable<Fact> For(RegimeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return TestDay.Of(input.Award) is { } day ? [StatedUnit.Of(input.Profile), day] : [StatedUnit.Of(input.Profile)];
    }
}
