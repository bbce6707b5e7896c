using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>What a binding rule says of the training of every officer.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("rule on training")]
public sealed record TrainingLaw : Law
{
    /// <summary>Whether every officer must complete the federal training on profiling, implicit bias and procedural justice; null: unknown.</summary>
    [Asks("Must every officer complete the federal training on profiling, implicit bias and procedural justice?")]
    public bool? CoversProfiling { get; init; }

    /// <summary>Whether every officer must complete the federal training on the duty to intervene; null: unknown.</summary>
    [Asks("Must every officer complete the federal training on the duty to intervene?")]
    public bool? CoversDutyToIntervene { get; init; }
}
