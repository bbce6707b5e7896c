using GrantEligibility.Bills.Gates;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.SetAsides;

/// <summary>
/// H.R. 7120 § 382: an application for Byrne money assures at least 25 per cent for body-camera policies and protocols.
/// </summary>
/// <remarks>
/// That the assurance is added is read in part, the share is recalled. When the assurances start was not read; they are taken
/// to start with the first fiscal year after the enactment. A missing one is cured by filing again.
/// </remarks>
[Requirement("382", "A share of Byrne money is assured for body-camera policies", asks: "What share is assured for body-camera policies and protocols?")]
[Citation("H.R. 7120 § 382")]
public static class BodyCamerasAssured
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.BodyCameraShare);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.BodyCameraShare);

    /// <summary>Assured.</summary>
    public sealed class Assured() : ShareAssured(SectionNames.BodyCameraShare);

    /// <summary>Lacking: the application is incomplete.</summary>
    public sealed class Lacking() : ShareLacking(SectionNames.BodyCameraShare);

    /// <summary>Unknown.</summary>
    public sealed class Unknown() : ShareUnknown(SectionNames.BodyCameraShare);
}
