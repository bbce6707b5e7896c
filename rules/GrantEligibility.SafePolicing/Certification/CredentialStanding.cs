using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>What one credential is worth on the as-of date, and why. Every credential has exactly one.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("standing of the credential")]
public sealed record CredentialStanding : Fact
{
    /// <summary>The credential.</summary>
    public required Credential Credential { get; init; }

    /// <summary>The body it is with; null where the registry does not list the body.</summary>
    public required CredentialingBody? Body { get; init; }

    /// <summary>What it is worth.</summary>
    public required CredentialForce Force { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required Sentence Because { get; init; }

    /// <summary>What the agency can do, as an instruction; null where there is nothing to cure.</summary>
    public string? Remedy { get; init; }

    /// <summary>The question that would settle it; null where it is settled.</summary>
    public string? Question { get; init; }

    /// <summary>What an officer should look out for though the credential counts; null where there is nothing.</summary>
    public string? Caution { get; init; }

    /// <inheritdoc/>
    public override string Description => Because.ToString();

    /// <summary>A credential that is held or being sought.</summary>
    internal static CredentialStanding Counting(ListedCredential listed, CredentialForce force, FormattableString because) =>
        Of(listed.Credential, listed.Body, force, because, caution: Cautions(listed.Credential, listed.Body));

    /// <summary>A credential of which what is known does not say whether it counts.</summary>
    internal static CredentialStanding Unclear(ListedCredential listed, FormattableString because, FormattableString question, string remedy) =>
        Unclear(listed.Credential, listed.Body, because, question, remedy);

    /// <summary>The same of a credential that no listed body is known to have answered.</summary>
    internal static CredentialStanding Unclear(
        Credential credential, CredentialingBody? body, FormattableString because, FormattableString question, string remedy) =>
        Of(credential, body, CredentialForce.Unclear, because, remedy, PlainText.Of(question));

    /// <summary>A credential that the body denied.</summary>
    internal static CredentialStanding Denied(ListedCredential listed, FormattableString because) =>
        Of(listed.Credential, listed.Body, CredentialForce.Denied, because);

    /// <summary>A credential that does not count.</summary>
    internal static CredentialStanding Refused(ListedCredential listed, FormattableString because, FormattableString remedy) =>
        Refused(listed.Credential, listed.Body, because, remedy);

    /// <summary>The same of a credential with a body that the registry does not list, or that serves other States.</summary>
    internal static CredentialStanding Refused(Credential credential, CredentialingBody? body, FormattableString because, FormattableString remedy) =>
        Of(credential, body, CredentialForce.None, because, PlainText.Of(remedy));

    private static CredentialStanding Of(
        Credential credential,
        CredentialingBody? body,
        CredentialForce force,
        FormattableString because,
        string? remedy = null,
        string? question = null,
        string? caution = null) => new()
    {
        Credential = credential,
        Body = body,
        Force = force,
        Because = because,
        Remedy = remedy,
        Question = question,
        Caution = caution,
        CaseNumber = credential.CaseNumber,
        Place = credential.Place,
    };

    private static string? Cautions(Credential credential, CredentialingBody body)
    {
        var unverified = body.Verified
            ? null
            : $"That the {body.Name} was designated is recalled and unverified: check the COPS Office list.";
        var affirmed = credential.Kind == CredentialKind.HeadOfAgencyAffirmation
            ? $"The credential is an affirmation of the head of the agency that the body accepted: {credential.Note ?? "no note stands beside it"}"
            : null;
        return unverified is not null && affirmed is not null ? $"{unverified} {affirmed}" : unverified ?? affirmed;
    }
}
