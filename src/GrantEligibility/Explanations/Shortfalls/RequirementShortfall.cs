using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>Why a requirement is not met or undetermined: the rows of its table that would have met it, and what each lacked.</summary>
/// <remarks>Immutable and shareable between threads. Read from the rules' own conditions, evaluated again.</remarks>
public sealed record RequirementShortfall
{
    /// <summary>The requirement's identifier.</summary>
    public required string RequirementId { get; init; }

    /// <summary>The requirement as a statement.</summary>
    public required string Title { get; init; }

    /// <summary>The deciding provision.</summary>
    public required string Citation { get; init; }

    /// <summary>Not met, or undetermined.</summary>
    public required RequirementStatus Status { get; init; }

    /// <summary>The agency whose case falls short: the applicant, or a sub-recipient.</summary>
    public required string Agency { get; init; }

    /// <summary>The rows that would meet the requirement, the one that came nearest first.</summary>
    public required IReadOnlyList<NearMiss> Rows { get; init; }
}
