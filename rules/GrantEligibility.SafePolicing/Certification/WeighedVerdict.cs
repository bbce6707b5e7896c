using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>A verdict on the policies that does not satisfy a mandatory point, weighed beside the agency's credential.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("policy weighed beside the credential")]
public sealed record WeighedVerdict : Fact
{
    /// <summary>The verdict.</summary>
    public required PolicyVerdict Policy { get; init; }

    /// <summary>What it weighs.</summary>
    public required Weight Weight { get; init; }

    /// <summary>The certificate that confirms the point; null where none does.</summary>
    public CredentialStanding? Certificate { get; init; }

    /// <summary>The point.</summary>
    [Reads(nameof(Policy))]
    public MandatoryPoint Point => Policy.Point;

    /// <summary>Whether the policies are known to fall short of it.</summary>
    [Reads(nameof(Policy)), Phrase("falls short")]
    public bool FallsShort => Policy.Verdict == Verdict.FallsShort;

    /// <inheritdoc/>
    public override string Description => $"Beside the credential: {Policy.Because}";

    internal static WeighedVerdict Of(PolicyVerdict policy, Weight weight, CredentialStanding? certificate) => new()
    {
        Policy = policy,
        Weight = weight,
        Certificate = certificate,
        CaseNumber = policy.CaseNumber,
        Place = policy.Place,
    };
}
