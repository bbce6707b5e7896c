using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct.Reports;

/// <summary>
/// How much of a State's population lives in localities that did not report for the fiscal year of the award. A session has one.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("record of localities")]
public sealed record LocalitiesRecord : Fact
{
    /// <summary>
    /// Their share of the population, in per cent, by the latest finding; 0: every locality reported; null: nobody looked, or
    /// what was found is of other years.
    /// </summary>
    public required int? ShareAsPercentage { get; init; }

    internal static LocalitiesRecord Of(RegimeInput input)
    {
        var found = input.Profile.RecipientUnit?.LocalitiesNotReporting;
        return new()
        {
            ShareAsPercentage = found is []
                ? 0
                : found?.Where(localities => localities.FiscalYear == input.Award.FiscalYear).MaxBy(localities => localities.On)?.PopulationShareAsPercentage,
            Place = new Place(Document.Profile, "/recipientUnit/localitiesNotReporting"),
        };
    }
}
