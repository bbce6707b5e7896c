using GrantEligibility.Bills.Gates;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.SexualActs;

/// <summary>
/// H.R. 7120 § 403: a law makes sexual acts under colour of law a crime, custody included, and denies a consent defence; else no
/// COPS money.
/// </summary>
/// <remarks>
/// The section title was read, the content is recalled; that the law is tested on the day before the fiscal year is taken from
/// the sections beside it.
/// </remarks>
[Requirement("403", "A law makes sexual acts under colour of law a crime and denies a consent defence", asks: "Which law makes sexual acts under colour of law a crime?")]
[Citation("H.R. 7120 § 403")]
public static class SexualActsAreACrime
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.SexualActs);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.SexualActs);

    /// <summary>In effect on the test day.</summary>
    public sealed class InEffect() : LawInEffect(SectionNames.SexualActs);

    /// <summary>In effect, and the test day is still to come.</summary>
    public sealed class InEffectSoFar() : LawInEffectSoFar(SectionNames.SexualActs);

    /// <summary>Lacking on the test day.</summary>
    public sealed class Lacking() : LawLacking(SectionNames.SexualActs);

    /// <summary>Lacking, and the test day is still to come.</summary>
    public sealed class LackingSoFar() : LawLackingSoFar(SectionNames.SexualActs);

    /// <summary>What is known of a law does not tell.</summary>
    public sealed class LeftOpen() : LawLeftOpen(SectionNames.SexualActs);

    /// <summary>Nobody looked.</summary>
    public sealed class NotLookedFor() : LawNotLookedFor(SectionNames.SexualActs);
}
