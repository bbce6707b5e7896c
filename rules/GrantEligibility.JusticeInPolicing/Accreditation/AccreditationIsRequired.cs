using GrantEligibility.Bills.Gates;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.Accreditation;

/// <summary>
/// H.R. 7120 § 113(c): a State or locality requires its agencies to gain and keep accreditation from certified accreditors; else
/// no discretionary money of the Justice Department.
/// </summary>
/// <remarks>Recalled. When it starts was not read: so it is met, or undetermined, and never not met.</remarks>
[Requirement("113(c)", "Agencies are required to gain and keep accreditation", asks: "Which rule requires agencies to gain and keep accreditation?")]
[Citation("H.R. 7120 § 113(c)")]
public static class AccreditationIsRequired
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.AccreditationRequired);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.AccreditationRequired);

    /// <summary>Required on the as-of date.</summary>
    public sealed class InEffect() : LawInEffect(SectionNames.AccreditationRequired);

    /// <summary>What is known of a law does not tell.</summary>
    public sealed class LeftOpen() : LawLeftOpen(SectionNames.AccreditationRequired);

    /// <summary>Nobody looked.</summary>
    public sealed class NotLookedFor() : LawNotLookedFor(SectionNames.AccreditationRequired);
}
