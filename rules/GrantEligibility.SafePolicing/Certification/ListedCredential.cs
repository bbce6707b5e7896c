using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>A credential that was put to a body of the registry which, so far as is known, serves the agency's State.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("credential with a listed body")]
public sealed record ListedCredential : Fact
{
    /// <summary>The case of the agency that holds or seeks it.</summary>
    public required Case Case { get; init; }

    /// <summary>The credential.</summary>
    public required Credential Credential { get; init; }

    /// <summary>The body it is with.</summary>
    public required CredentialingBody Body { get; init; }

    /// <inheritdoc/>
    public override string Description => $"The credential is with the {Body.Name}.";

    internal static ListedCredential Of(Case @case, Credential credential, CredentialingBody body) => new()
    {
        Case = @case,
        Credential = credential,
        Body = body,
        CaseNumber = credential.CaseNumber,
        Place = credential.Place,
    };
}
