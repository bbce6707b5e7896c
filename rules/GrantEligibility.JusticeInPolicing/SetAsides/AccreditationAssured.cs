using GrantEligibility.Bills.Gates;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.SetAsides;

/// <summary>
/// H.R. 7120 § 113(b): an application for Byrne money assures at least 5 per cent to help agencies gain or keep accreditation.
/// </summary>
/// <remarks>
/// That the assurance is added is read in part, the share is recalled. When the assurances start was not read; they are taken
/// to start with the first fiscal year after the enactment. A missing one is cured by filing again.
/// </remarks>
[Requirement("113(b)", "A share of Byrne money is assured for accreditation", asks: "What share is assured for accreditation?")]
[Citation("H.R. 7120 § 113(b)")]
public static class AccreditationAssured
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.AccreditationShare);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.AccreditationShare);

    /// <summary>Assured.</summary>
    public sealed class Assured() : ShareAssured(SectionNames.AccreditationShare);

    /// <summary>Lacking: the application is incomplete.</summary>
    public sealed class Lacking() : ShareLacking(SectionNames.AccreditationShare);

    /// <summary>Unknown.</summary>
    public sealed class Unknown() : ShareUnknown(SectionNames.AccreditationShare);
}
