namespace GrantEligibility.Profiles;

/// <summary>The laws, and other binding rules, of the government that receives the money and of its State, a member a subject.</summary>
/// <remarks>Immutable and shareable between threads. Null: nobody looked; empty: there is none.</remarks>
public sealed record Laws
{
    /// <summary>Laws on chokeholds.</summary>
    public IReadOnlyList<ChokeholdLaw>? Chokeholds { get; init; }

    /// <summary>Laws on no-knock warrants.</summary>
    public IReadOnlyList<NoKnockLaw>? NoKnockWarrants { get; init; }

    /// <summary>Laws on deadly and less-lethal force.</summary>
    public IReadOnlyList<DeadlyForceLaw>? DeadlyForce { get; init; }

    /// <summary>Laws on sexual acts under colour of law.</summary>
    public IReadOnlyList<SexualActsLaw>? SexualActs { get; init; }

    /// <summary>Rules on the training of officers.</summary>
    public IReadOnlyList<TrainingLaw>? Training { get; init; }

    /// <summary>Rules on accreditation.</summary>
    public IReadOnlyList<AccreditationLaw>? Accreditation { get; init; }
}
