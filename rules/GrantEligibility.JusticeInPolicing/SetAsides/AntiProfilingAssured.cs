using GrantEligibility.Bills.Gates;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.SetAsides;

/// <summary>
/// H.R. 7120 § 334: an application for Byrne money assures at least 10 per cent for best practices against profiling.
/// </summary>
/// <remarks>
/// That the assurance is added is read in part, the share is recalled. When the assurances start was not read; they are taken
/// to start with the first fiscal year after the enactment. A missing one is cured by filing again.
/// </remarks>
[Requirement("334", "A share of Byrne money is assured for best practices against profiling", asks: "What share is assured for best practices against profiling?")]
[Citation("H.R. 7120 § 334")]
public static class AntiProfilingAssured
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.AntiProfilingShare);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.AntiProfilingShare);

    /// <summary>Assured.</summary>
    public sealed class Assured() : ShareAssured(SectionNames.AntiProfilingShare);

    /// <summary>Lacking: the application is incomplete.</summary>
    public sealed class Lacking() : ShareLacking(SectionNames.AntiProfilingShare);

    /// <summary>Unknown.</summary>
    public sealed class Unknown() : ShareUnknown(SectionNames.AntiProfilingShare);
}
