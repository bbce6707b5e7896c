using GrantEligibility.Bills.Gates;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.NoKnockWarrants;

/// <summary>
/// H.R. 7120 § 362(b): on the day before the fiscal year a law bars no-knock warrants in drug cases; else no COPS money.
/// </summary>
/// <remarks>That it conditions COPS money alone is secondary, when it starts is recalled.</remarks>
[Requirement("362(b)", "A law bars no-knock warrants in drug cases", asks: "Which law bars no-knock warrants in drug cases?")]
[Citation("H.R. 7120 § 362(b)")]
public static class NoKnockWarrantsBarredByLaw
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.NoKnockWarrants);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.NoKnockWarrants);

    /// <summary>In effect on the test day.</summary>
    public sealed class InEffect() : LawInEffect(SectionNames.NoKnockWarrants);

    /// <summary>In effect, and the test day is still to come.</summary>
    public sealed class InEffectSoFar() : LawInEffectSoFar(SectionNames.NoKnockWarrants);

    /// <summary>Lacking on the test day.</summary>
    public sealed class Lacking() : LawLacking(SectionNames.NoKnockWarrants);

    /// <summary>Lacking, and the test day is still to come.</summary>
    public sealed class LackingSoFar() : LawLackingSoFar(SectionNames.NoKnockWarrants);

    /// <summary>What is known of a law does not tell.</summary>
    public sealed class LeftOpen() : LawLeftOpen(SectionNames.NoKnockWarrants);

    /// <summary>Nobody looked.</summary>
    public sealed class NotLookedFor() : LawNotLookedFor(SectionNames.NoKnockWarrants);
}
