namespace GrantEligibility.Profiles;

/// <summary>
/// What the agency submitted of the information listed in EO 13929 § 3(b), a member a category. Counts and flags, never
/// names.
/// </summary>
/// <remarks>Immutable and shareable between threads. Absent or null means unknown.</remarks>
public sealed record InformationSharing
{
    /// <summary>Terminations of officers.</summary>
    public InformationCategory? Terminations { get; init; }

    /// <summary>De-certifications of officers.</summary>
    public InformationCategory? Decertifications { get; init; }

    /// <summary>Criminal convictions of officers for on-duty conduct.</summary>
    public InformationCategory? Convictions { get; init; }

    /// <summary>Civil judgments against officers for improper use of force.</summary>
    public InformationCategory? Judgments { get; init; }

    /// <summary>Officers who resigned or retired while under active investigation related to the use of force.</summary>
    public InformationCategory? Resignations { get; init; }

    /// <summary>Reporting to the FBI National Use-of-Force Data Collection; null: unknown or never. It is no submission under § 3.</summary>
    public FbiCollection? FbiCollection { get; init; }
}
