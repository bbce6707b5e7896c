using System.Text.Json.Serialization;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.Bills.Gates;

/// <summary>
/// The day on which gates test what is in effect: the day before the fiscal year of the money starts. A session has one
/// where the fiscal year is known.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("test day")]
public sealed record TestDay : Fact
{
    // The calendar ends in the next.
    private const int LastYear = 9998;

    /// <summary>The day.</summary>
    [Phrase("test day")]
    public required DateOnly Day { get; init; }

    /// <summary>The fiscal year after it.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Whether it has come by a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it has; it has on the test day itself.</returns>
    [Reads(nameof(Day)), Phrase("has come by")]
    public bool HasComeBy(DateOnly day) => Day <= day;

    /// <summary>Whether the fiscal year has begun by a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it has; it has on its first day, the day after the test day.</returns>
    [Reads(nameof(Day)), Phrase("was before")]
    public bool IsBefore(DateOnly day) => Day < day;

    /// <summary>The test day of the next fiscal year.</summary>
    [JsonIgnore]
    public DateOnly Next => FederalFiscalYear.LastDayBefore(FiscalYear + 1);

    /// <summary>The test day of an award; null where its fiscal year is unknown.</summary>
    /// <param name="award">The award.</param>
    /// <returns>The test day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="award"/> is null.</exception>
    public static TestDay? Of(Award award)
    {
        ArgumentNullException.ThrowIfNull(award);
        return award.FiscalYear is >= 2 and <= LastYear and { } year
            ? new() { Day = FederalFiscalYear.LastDayBefore(year), FiscalYear = year, Place = award.Place.Of("fiscalYear") }
            : null;
    }
}
