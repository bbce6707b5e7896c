using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>What a binding rule says of the accreditation of agencies.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("rule on accreditation")]
public sealed record AccreditationLaw : Law
{
    /// <summary>Whether agencies must gain and keep accreditation from certified accreditors; null: unknown.</summary>
    [Asks("Must agencies gain and keep accreditation from certified accreditors?")]
    public bool? RequiresAccreditation { get; init; }
}
