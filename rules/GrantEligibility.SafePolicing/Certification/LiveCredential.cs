using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>A credential that is held or being sought, before anybody has asked whether its body serves the agency's State.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("live credential")]
public sealed record LiveCredential : Fact
{
    /// <summary>What it is worth if the body serves the agency's State.</summary>
    public required CredentialStanding Standing { get; init; }

    /// <summary>The body it is with.</summary>
    public required CredentialingBody Body { get; init; }

    /// <inheritdoc/>
    public override string Description => Standing.Because;

    /// <summary>A credential that is held.</summary>
    internal static LiveCredential Held(Credential credential, CredentialingBody body, FormattableString because) =>
        Of(credential, body, CredentialForce.Held, because);

    /// <summary>A credential that is being sought.</summary>
    internal static LiveCredential Pending(Credential credential, CredentialingBody body, FormattableString because) =>
        Of(credential, body, CredentialForce.Pending, because);

    /// <summary>The same with one more thing to look out for.</summary>
    internal LiveCredential WithCaution(string caution) => this with
    {
        Standing = Standing with { Caution = Standing.Caution is null ? caution : $"{Standing.Caution} {caution}" },
    };

    private static LiveCredential Of(Credential credential, CredentialingBody body, CredentialForce force, FormattableString because) => new()
    {
        Standing = CredentialStanding.Counting(credential, body, force, because),
        Body = body,
        CaseNumber = credential.CaseNumber,
        Place = credential.Place,
    };
}
