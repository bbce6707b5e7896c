namespace GrantEligibility.Profiles;

/// <summary>An agency that receives part of the award from the recipient, with what is known of it.</summary>
/// <remarks>Immutable and shareable between threads. Absent or null means unknown, as in <see cref="AgencyProfile"/>.</remarks>
public sealed record SubRecipient
{
    /// <summary>Who receives.</summary>
    public required Agency Agency { get; init; }

    /// <inheritdoc cref="AgencyProfile.Credentials"/>
    public IReadOnlyList<Credential>? Credentials { get; init; }

    /// <inheritdoc cref="AgencyProfile.Accreditations"/>
    public IReadOnlyList<Accreditation>? Accreditations { get; init; }

    /// <inheritdoc cref="AgencyProfile.Policy"/>
    public UseOfForcePolicy? Policy { get; init; }

    /// <inheritdoc cref="AgencyProfile.InformationSharing"/>
    public InformationSharing? InformationSharing { get; init; }
}
