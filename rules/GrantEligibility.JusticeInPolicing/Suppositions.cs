using GrantEligibility.Bills.Enactments;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing;

/// <summary>What a question may suppose contrary to what happened.</summary>
internal static class Suppositions
{
    /// <summary>The day on which H.R. 7120 is supposed to have been enacted; it was introduced on 2020-06-08.</summary>
    internal static RegimeOption Enactment { get; } = AssumedEnactment.Of(SectionNames.Bill, new DateOnly(2020, 6, 8));
}
