using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>How officers are certified from a day on.</summary>
/// <remarks>Immutable and shareable between threads. The as-of projection leaves the entry that holds, and only that.</remarks>
[Phrase("certification of officers")]
public sealed record OfficerCertification : Fact
{
    /// <summary>The first day this is so: before it, where no entry tells otherwise, it is not. The next entry's day ends it.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Whether there is evidence of a programme that certifies and decertifies officers; null: unknown.</summary>
    [Asks("Is there evidence of a programme that certifies and decertifies officers?")]
    public bool? HasProgram { get; init; }

    /// <summary>Whether the registry's records show that all officers met state certification in the prior year; null: unknown.</summary>
    [Asks("Do the registry's records show that all officers met state certification in the prior year?")]
    public bool? EveryOfficerMetIt { get; init; }
}
