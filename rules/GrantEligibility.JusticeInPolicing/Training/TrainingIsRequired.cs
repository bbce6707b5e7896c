using GrantEligibility.Bills.Gates;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.Training;

/// <summary>
/// H.R. 7120 § 361(c): on the day before the fiscal year a statute, order or policy requires every officer to complete the
/// federal training on profiling, implicit bias and procedural justice, and on the duty to intervene; else no Byrne money.
/// </summary>
/// <remarks>Read. Any binding rule of the government is enough (IC-H4).</remarks>
[Requirement("361(c)", "Every officer is required to complete the federal training", asks: "Which binding rule requires every officer to complete the federal training?")]
[Citation("H.R. 7120 § 361(c)")]
public static class TrainingIsRequired
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.Training);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.Training);

    /// <summary>In effect on the test day.</summary>
    public sealed class InEffect() : LawInEffect(SectionNames.Training);

    /// <summary>In effect, and the test day is still to come.</summary>
    public sealed class InEffectSoFar() : LawInEffectSoFar(SectionNames.Training);

    /// <summary>Lacking on the test day.</summary>
    public sealed class Lacking() : LawLacking(SectionNames.Training);

    /// <summary>Lacking, and the test day is still to come.</summary>
    public sealed class LackingSoFar() : LawLackingSoFar(SectionNames.Training);

    /// <summary>What is known of a law does not tell.</summary>
    public sealed class LeftOpen() : LawLeftOpen(SectionNames.Training);

    /// <summary>Nobody looked.</summary>
    public sealed class NotLookedFor() : LawNotLookedFor(SectionNames.Training);
}
