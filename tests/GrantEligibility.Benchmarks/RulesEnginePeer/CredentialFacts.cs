using GrantEligibility.Benchmarks.HandWritten;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>What the workflow <c>credential</c> tests: one credential with its body, as of the day.</summary>
public sealed class CredentialFacts
{
    private readonly AgencyCase _case;
    private readonly Credential _credential;

    internal CredentialFacts(AgencyCase @case, Credential credential)
    {
        _case = @case;
        _credential = credential;
        Body = ParameterDocuments.Bodies.Find(credential.BodyId);
        IntentDeclaredOn = @case.Happened(credential.IntentDeclaredOn);
        SoughtOn = @case.Happened(credential.AppliedOn) ?? @case.Happened(credential.AcknowledgedOn);
        CertifiedOn = @case.Happened(credential.CertifiedOn);
        DeniedOn = @case.Happened(credential.DeniedOn);
        WithdrawnOn = @case.Happened(credential.WithdrawnOn);
        RevokedOn = @case.Happened(credential.RevokedOn);
    }

    public CredentialingBody? Body { get; }

    public CredentialKind Kind => _credential.Kind;

    public string? State => _case.Agency.State;

    public DateOnly AsOf => _case.AsOf;

    public DateOnly? IntentDeclaredOn { get; }

    public DateOnly? SoughtOn { get; }

    public DateOnly? CertifiedOn { get; }

    public DateOnly? DeniedOn { get; }

    public DateOnly? WithdrawnOn { get; }

    public DateOnly? RevokedOn { get; }

    /// <summary>Whether nothing of a dated credential had happened by the day, so that it is none.</summary>
    public bool IsGone =>
        (IntentDeclaredOn ?? SoughtOn ?? CertifiedOn ?? DeniedOn ?? WithdrawnOn ?? RevokedOn) is null
        && (_credential.IntentDeclaredOn ?? _credential.AppliedOn ?? _credential.AcknowledgedOn ?? _credential.DeterminedOn
            ?? _credential.CertifiedOn ?? _credential.DeniedOn ?? _credential.WithdrawnOn ?? _credential.RevokedOn) is not null;

    public bool IsListed => Body?.MayServe(State) == true
        && (Kind == CredentialKind.BodyCertification || (CertifiedOn ?? DeniedOn ?? WithdrawnOn) is not null);

    public bool IsPending => SoughtOn is not null && CertifiedOn is null && DeniedOn is null && WithdrawnOn is null;

    public bool IsRequestUnrecorded => SoughtOn is null && CertifiedOn is null && DeniedOn is null && WithdrawnOn is null;

    public bool IsFindingRecent => _credential.DeterminedOn is not { } found
        || (found <= CertifiedOn && _case.Law.IsInsideLookBack(found, CertifiedOn.Value));

    public bool IsAccreditationAged
    {
        get
        {
            if (_credential is not { Proof: ProofForm.ExistingAccreditation, DeterminedOn: null } || CertifiedOn is not { } certifiedOn)
            {
                return false;
            }

            var areAny = false;
            foreach (var accreditation in _case.Accreditations ?? [])
            {
                areAny |= accreditation.AwardedOn <= certifiedOn;
                if (accreditation.AwardedOn <= certifiedOn && _case.Law.IsInsideLookBack(accreditation.AwardedOn, certifiedOn))
                {
                    return false;
                }
            }

            return areAny;
        }
    }

    public bool IsGoodWhenIssued => IsListed && CertifiedOn is not null && Body!.IsDesignatedOn(CertifiedOn) && IsFindingRecent && !IsAccreditationAged;

    public bool MayCarry => _case.Award.Stage == AwardStage.Continuation
        && !(_case.Award.EndsOn < AsOf)
        && (_case.Happened(_case.Award.MadeOn) is not { } madeOn || (madeOn >= CertifiedOn && madeOn < RevokedOn));
}
