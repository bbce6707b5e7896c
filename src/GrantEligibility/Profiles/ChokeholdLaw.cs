using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>What a law says of chokeholds: pressure to throat or windpipe, manoeuvres that limit blood or oxygen to the brain, carotid restraints.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("law on chokeholds")]
public sealed record ChokeholdLaw : Law
{
    /// <summary>Whether it bars officers from chokeholds; null: unknown.</summary>
    [Asks("Does the law bar officers from chokeholds?")]
    public bool? BarsChokeholds { get; init; }

    /// <summary>Whether it bars them from holds that limit blood or oxygen to the brain, carotid holds among them; null: unknown.</summary>
    [Asks("Does the law bar holds on blood flow, carotid holds among them?")]
    public bool? BarsCarotidHolds { get; init; }

    /// <summary>Whether it has an exception for where deadly force is justified; null: unknown.</summary>
    [Asks("Has the law an exception for where deadly force is justified?")]
    public bool? HasDeadlyForceException { get; init; }
}
