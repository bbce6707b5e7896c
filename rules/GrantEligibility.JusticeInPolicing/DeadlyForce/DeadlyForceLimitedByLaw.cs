using GrantEligibility.Bills.Gates;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.DeadlyForce;

/// <summary>
/// H.R. 7120 § 364(c): on the day before the fiscal year a law matches the federal rule on deadly and less-lethal force and
/// limits justification defences; else no Byrne money. Tribes are not tested.
/// </summary>
/// <remarks>
/// Read in H.R. 4359 §§ 2-3; the final words, and that Tribes are not tested, are recalled. Later enactment with enforcement
/// restores withheld sums, of five years at most.
/// </remarks>
[Requirement("364(c)", "A law matches the federal rule on force and limits the defence of justification", asks: "Which law matches the federal rule on deadly and less-lethal force?")]
[Citation("H.R. 7120 § 364(c)")]
public static class DeadlyForceLimitedByLaw
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.DeadlyForce);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.DeadlyForce);

    /// <summary>In effect on the test day.</summary>
    public sealed class InEffect() : LawInEffect(SectionNames.DeadlyForce);

    /// <summary>In effect, and the test day is still to come.</summary>
    public sealed class InEffectSoFar() : LawInEffectSoFar(SectionNames.DeadlyForce);

    /// <summary>Lacking on the test day.</summary>
    public sealed class Lacking() : LawLacking(SectionNames.DeadlyForce);

    /// <summary>Lacking, and the test day is still to come.</summary>
    public sealed class LackingSoFar() : LawLackingSoFar(SectionNames.DeadlyForce);

    /// <summary>What is known of a law does not tell.</summary>
    public sealed class LeftOpen() : LawLeftOpen(SectionNames.DeadlyForce);

    /// <summary>Nobody looked.</summary>
    public sealed class NotLookedFor() : LawNotLookedFor(SectionNames.DeadlyForce);
}
