using GrantEligibility.Bills.Enactments;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct;

/// <summary>What a question may suppose contrary to what happened.</summary>
internal static class Suppositions
{
    /// <summary>The day on which S. 3985 is supposed to have been enacted; it was introduced on 2020-06-17.</summary>
    internal static RegimeOption Enactment { get; } = AssumedEnactment.Of(SectionNames.Bill, new DateOnly(2020, 6, 17));
}
