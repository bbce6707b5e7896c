using GrantEligibility.Bills.Gates;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.SetAsides;

/// <summary>
/// H.R. 7120 § 114(a): an application for Byrne money assures at least 5 per cent to study and implement management, training,
/// hiring and oversight standards.
/// </summary>
/// <remarks>
/// That the assurance is added is read in part, the share is secondary. Grants under § 114 may be revoked or suspended for
/// substantial non-compliance. When the assurances start was not read; they are taken to start with the first fiscal year after the
/// enactment. A missing one is cured by filing again.
/// </remarks>
[Requirement("114(a)", "A share of Byrne money is assured for standards", asks: "What share is assured for standards of management, training, hiring and oversight?")]
[Citation("H.R. 7120 § 114(a)")]
public static class StandardsAssured
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.StandardsShare);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.StandardsShare);

    /// <summary>Assured.</summary>
    public sealed class Assured() : ShareAssured(SectionNames.StandardsShare);

    /// <summary>Lacking: the application is incomplete.</summary>
    public sealed class Lacking() : ShareLacking(SectionNames.StandardsShare);

    /// <summary>Unknown.</summary>
    public sealed class Unknown() : ShareUnknown(SectionNames.StandardsShare);
}
