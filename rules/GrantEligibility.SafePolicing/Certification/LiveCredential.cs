using GrantEligibility.Facts;
using GrantEligibility.SafePolicing.Bodies;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>A credential that is held or being sought, before anybody has asked whether its body serves the agency's State.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("live credential")]
public sealed record LiveCredential : Fact
{
    /// <summary>What it is worth if the body serves the agency's State.</summary>
    public required CredentialStanding Standing { get; init; }

    /// <summary>The credential with its body.</summary>
    public required ListedCredential Listed { get; init; }

    /// <summary>The body it is with.</summary>
    public CredentialingBody Body => Listed.Body;

    /// <summary>The case of the agency that holds or seeks it.</summary>
    public Case Case => Listed.Case;

    /// <inheritdoc/>
    public override string Description => Standing.Because.ToString();

    /// <summary>A credential that is held.</summary>
    internal static LiveCredential Held(IssuedCertificate certificate, FormattableString because) =>
        Of(certificate.Listed, CredentialForce.Held, because);

    /// <summary>A credential that is being sought.</summary>
    internal static LiveCredential Pending(ListedCredential listed, FormattableString because) =>
        Of(listed, CredentialForce.Pending, because);

    /// <summary>The same with one more thing to look out for.</summary>
    internal LiveCredential WithCaution(string caution) => this with
    {
        Standing = Standing with { Caution = Standing.Caution is null ? caution : $"{Standing.Caution} {caution}" },
    };

    private static LiveCredential Of(ListedCredential listed, CredentialForce force, FormattableString because) => new()
    {
        Standing = CredentialStanding.Counting(listed, force, because),
        Listed = listed,
        CaseNumber = listed.CaseNumber,
        Place = listed.Place,
    };
}
