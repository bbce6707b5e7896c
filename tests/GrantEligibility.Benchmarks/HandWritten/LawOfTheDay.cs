using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The numbers and dates that the order and the DOJ Standards set, as they hold on one day. Null: nobody had set it by then.</summary>
internal readonly record struct LawOfTheDay(int? ValidityInMonths, int? LookBackInMonths, int? FirstGatedFiscalYear, bool AreStandardsAnnounced, DateOnly? FirstListDueOn)
{
    internal static LawOfTheDay On(DateOnly day) => new(
        ParameterDocuments.CertificateValidity.On(day)?.Value,
        ParameterDocuments.LookBack.On(day)?.Value,
        ParameterDocuments.FirstGatedFiscalYear.On(day)?.Value,
        ParameterDocuments.StandardsAnnouncedOn.On(day) is not null,
        ParameterDocuments.FirstListDueOn.On(day)?.Value);

    /// <summary>Whether a day lies inside the look-back from another one, both ends included.</summary>
    internal bool IsInsideLookBack(DateOnly earlier, DateOnly from) =>
        LookBackInMonths is { } months && earlier >= MonthsAfter(from, -months);

    /// <summary>The first day on which a certificate no longer holds.</summary>
    internal DateOnly LapseOf(DateOnly certifiedOn) => MonthsAfter(certifiedOn, ValidityInMonths ?? 0);

    // A window that reaches beyond the calendar ends with it.
    private static DateOnly MonthsAfter(DateOnly day, int months)
    {
        var month = (day.Year * 12) + day.Month - 1 + months;
        return month < 12 ? DateOnly.MinValue : month >= 10_000 * 12 ? DateOnly.MaxValue : day.AddMonths(months);
    }
}
