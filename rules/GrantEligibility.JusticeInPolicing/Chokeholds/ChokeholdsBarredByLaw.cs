using GrantEligibility.Bills.Gates;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.Chokeholds;

/// <summary>
/// H.R. 7120 § 363(b): on the day before the fiscal year a law bars officers from chokeholds or carotid holds; else no Byrne and
/// no COPS money. No exception for deadly force stands in the words.
/// </summary>
/// <remarks>
/// The sentence is read in part, as the press quotes it, and in S. 3956. An agency policy never takes the place of law (IC-H4).
/// </remarks>
[Requirement("363(b)", "A law bars officers from chokeholds and carotid holds", asks: "Which law bars officers from chokeholds and carotid holds?")]
[Citation("H.R. 7120 § 363(b)")]
public static class ChokeholdsBarredByLaw
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.Chokeholds);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.Chokeholds);

    /// <summary>In effect on the test day.</summary>
    public sealed class InEffect() : LawInEffect(SectionNames.Chokeholds);

    /// <summary>In effect, and the test day is still to come.</summary>
    public sealed class InEffectSoFar() : LawInEffectSoFar(SectionNames.Chokeholds);

    /// <summary>Lacking on the test day.</summary>
    public sealed class Lacking() : LawLacking(SectionNames.Chokeholds);

    /// <summary>Lacking, and the test day is still to come.</summary>
    public sealed class LackingSoFar() : LawLackingSoFar(SectionNames.Chokeholds);

    /// <summary>What is known of a law does not tell.</summary>
    public sealed class LeftOpen() : LawLeftOpen(SectionNames.Chokeholds);

    /// <summary>Nobody looked.</summary>
    public sealed class NotLookedFor() : LawNotLookedFor(SectionNames.Chokeholds);
}
