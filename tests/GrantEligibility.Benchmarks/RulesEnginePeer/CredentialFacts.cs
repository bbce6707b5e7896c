using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.Certification;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>One credential as of the day with its body, and what the workflows have concluded of it so far.</summary>
public sealed class CredentialFacts
{
    private readonly Credential _credential;

    internal CredentialFacts(CaseFacts @case, Credential credential)
    {
        var question = @case.Question;
        Case = @case;
        _credential = credential;
        Body = question.Options.Bodies.Find(credential.BodyId);
        IntentDeclaredOn = question.Happened(credential.IntentDeclaredOn);
        SoughtOn = question.Happened(credential.AppliedOn) ?? question.Happened(credential.AcknowledgedOn);
        CertifiedOn = question.Happened(credential.CertifiedOn);
        DeterminedOn = CertifiedOn is null ? null : credential.DeterminedOn;
        DeniedOn = question.Happened(credential.DeniedOn);
        WithdrawnOn = question.Happened(credential.WithdrawnOn);
        RevokedOn = question.Happened(credential.RevokedOn);
        LapsesOn = CertifiedOn is null ? null : @case.Parameters.LapseOf(credential);
        Input = new("c", this);
    }

    public CaseFacts Case { get; }

    /// <summary>Null: the registry does not list it.</summary>
    public CredentialingBody? Body { get; }

    public CredentialKind Kind => _credential.Kind;

    public ProofForm? Proof => _credential.Proof;

    public DateOnly? IntentDeclaredOn { get; }

    public DateOnly? SoughtOn { get; }

    public DateOnly? DeterminedOn { get; }

    public DateOnly? CertifiedOn { get; }

    public DateOnly? DeniedOn { get; }

    public DateOnly? WithdrawnOn { get; }

    public DateOnly? RevokedOn { get; }

    public DateOnly? LapsesOn { get; }

    public bool IsPending => SoughtOn is not null && CertifiedOn is null && DeniedOn is null && WithdrawnOn is null;

    public bool IsRequestUnrecorded => SoughtOn is null && CertifiedOn is null && DeniedOn is null && WithdrawnOn is null;

    public bool IsFindingInsideLookBack => DeterminedOn is null || Case.Parameters.LooksBackFor(_credential);

    public bool IsRevoked => RevokedOn <= Case.AsOf;

    public bool Carries => Case.Award is { Stage: AwardStage.Continuation } award
        && Case.Question.Happened(award.MadeOn) is { } madeOn
        && madeOn >= CertifiedOn
        && madeOn < LapsesOn
        && !(madeOn >= RevokedOn)
        && !(award.EndsOn < Case.AsOf);

    public bool MayCarry => Case.Award is { Stage: AwardStage.Continuation } award
        && !Case.Question.HasHappened(award.MadeOn)
        && !(award.EndsOn < Case.AsOf);

    public bool IsAccreditationAged { get; internal set; }

    /// <summary>What it is worth, once that is concluded.</summary>
    public CredentialForce Force { get; private set; }

    public bool IsHeldOrSought => Force >= CredentialForce.Pending;

    public bool IsPerhapsSought => Force == CredentialForce.Unclear && CertifiedOn is null;

    public bool IsPerhapsHeld => Force == CredentialForce.Unclear && CertifiedOn is not null;

    internal bool IsListed { get; set; }

    internal bool IsIssued { get; set; }

    internal bool HasLapsed { get; set; }

    /// <summary>What it would be worth if its body serves the agency; null: it is neither held nor pending.</summary>
    internal CredentialForce? LiveAs { get; set; }

    internal RuleParameter Input { get; }

    /// <summary>Whether nothing of a dated credential had happened by the day, so that it is none.</summary>
    internal bool IsGone =>
        (IntentDeclaredOn ?? SoughtOn ?? DeterminedOn ?? CertifiedOn ?? DeniedOn ?? WithdrawnOn ?? RevokedOn) is null
        && (_credential.IntentDeclaredOn ?? _credential.AppliedOn ?? _credential.AcknowledgedOn ?? _credential.DeterminedOn
            ?? _credential.CertifiedOn ?? _credential.DeniedOn ?? _credential.WithdrawnOn ?? _credential.RevokedOn) is not null;

    public bool Confirms(MandatoryPoint point) => Force == CredentialForce.Held && _credential.DoesRecite(point);

    public bool IsOfBodyThatLostDesignationBy(DateOnly day) => Body?.HasLostDesignationBy(day) == true;

    internal void Stands(CredentialForce force)
    {
        Force = force;
        Case.Standings.Add(this);
    }
}
