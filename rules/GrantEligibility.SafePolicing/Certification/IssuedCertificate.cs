using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>
/// A certificate that was good when it was issued: by a body designated that day, for an agency it serves, on a finding
/// recent enough. It may have been revoked or have lapsed since.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("certificate good when issued")]
public sealed record IssuedCertificate : Fact
{
    /// <summary>The credential with the body that issued it; its day of certification is known.</summary>
    public required ListedCredential Listed { get; init; }

    /// <summary>The first day on which it no longer holds, by the end-exclusive reading (IC-8).</summary>
    [Phrase("the day it lapses")]
    public required DateOnly LapsesOn { get; init; }

    /// <summary>The credential.</summary>
    public Credential Credential => Listed.Credential;

    /// <summary>The body that issued it.</summary>
    public CredentialingBody Body => Listed.Body;

    /// <summary>The case of the agency that it certifies.</summary>
    public Case Case => Listed.Case;

    /// <summary>Whether it was revoked by a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it was revoked on or before that day.</returns>
    [Reads(nameof(Credential)), Phrase("was revoked by")]
    public bool IsRevokedBy(DateOnly day) => Credential.RevokedOn <= day;

    /// <summary>Whether an award is the continuation of one that was made while the certificate held, and has not ended.</summary>
    /// <param name="award">The award.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <returns>False where the day the award was made is unknown; an award whose last day is unknown is taken to run.</returns>
    [Reads(nameof(Credential), nameof(LapsesOn)), Phrase("carries over to")]
    public bool Carries(Award award, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(award);
        return award.Stage == AwardStage.Continuation
            && award.MadeOn >= Credential.CertifiedOn
            && award.MadeOn < LapsesOn
            && !(award.MadeOn >= Credential.RevokedOn)
            && !(award.EndsOn < asOf);
    }

    /// <summary>Whether an award may be one that the certificate carries, had one known when it was made.</summary>
    /// <param name="award">The award.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <returns>True for a running continuation whose day of award is unknown.</returns>
    [Reads(nameof(Credential)), Phrase("may carry over to")]
    public bool MayCarry(Award award, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(award);
        return award.Stage == AwardStage.Continuation && award.MadeOn is null && !(award.EndsOn < asOf);
    }

    /// <inheritdoc/>
    public override string Description => PlainText.Of($"The certificate of {Credential.CertifiedOn} was good when the {Body.Name} issued it.");

    internal static IssuedCertificate Of(ListedCredential listed, DateOnly lapsesOn) => new()
    {
        Listed = listed,
        LapsesOn = lapsesOn,
        CaseNumber = listed.CaseNumber,
        Place = listed.Place,
    };
}
