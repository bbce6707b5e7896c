namespace GrantEligibility.Regimes;

/// <summary>The fiscal years of the federal government: year N runs from October 1 of N-1 to September 30 of N. Thread-safe.</summary>
public static class FederalFiscalYear
{
    private const int FirstMonth = 10;

    /// <summary>The first day of a fiscal year.</summary>
    /// <param name="year">The fiscal year, from 2 to 9999.</param>
    /// <returns>October 1 of the year before.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in the calendar.</exception>
    public static DateOnly FirstDayOf(int year) => new(year - 1, FirstMonth, 1);

    /// <summary>The last day before a fiscal year.</summary>
    /// <param name="year">The fiscal year, from 2 to 9999.</param>
    /// <returns>September 30 of the year before.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in the calendar.</exception>
    public static DateOnly LastDayBefore(int year) => FirstDayOf(year).AddDays(-1);

    /// <summary>The first fiscal year that begins after a day. One that begins on the very day does not begin after it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The fiscal year.</returns>
    public static int FirstAfter(DateOnly day) => day.Month < FirstMonth ? day.Year + 1 : day.Year + 2;
}
