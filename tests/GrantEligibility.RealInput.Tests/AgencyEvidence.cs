using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests;

/// <summary>What one data set says of one agency. What it does not say is null or left out of the lists.</summary>
internal sealed record AgencyEvidence
{
    /// <summary>The ORI, or where the data set has none, the data set and its own identifier of the agency.</summary>
    public required string Key { get; init; }

    public string? Ori { get; init; }

    public required string Name { get; init; }

    public AgencyKind? Kind { get; init; }

    public string? State { get; init; }

    public IReadOnlyList<ChokeholdPolicy> Chokehold { get; init; } = [];

    public IReadOnlyList<WrittenPolicy> UseOfForce { get; init; } = [];

    public IReadOnlyList<Practice> Practices { get; init; } = [];

    public IReadOnlyList<Accreditation> Accreditations { get; init; } = [];
}
