using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>§ 2(b): the agency holds, or is seeking, a credential of a certified independent body.</summary>
internal static class CredentialHeldOrSought
{
    /// <summary>Adds the findings for one case.</summary>
    internal static void Judge(AgencyCase @case, FundingGate gate, CredentialsJudged credentials, bool areSubRecipientsUnknown, RequirementFindings findings)
    {
        if (@case.Number == 0 && @case.Agency.Kind == AgencyKind.NotLawEnforcement && areSubRecipientsUnknown && !IsAwardOutside(gate))
        {
            findings.Undetermined(
                @case,
                "CredentialHeldOrSought.SubRecipientsUnknown",
                $"{@case.Agency.Name} is not a law enforcement agency itself, and it is unknown whether a law enforcement agency receives part of the award.",
                "Which law enforcement agencies, if any, receive part of the award?",
                "Name the sub-recipients, with the credentials of each law enforcement agency among them.",
                LeanedOn.SubRecipients);
        }

        if (gate.IsOutside)
        {
            NotReached.Add("CredentialHeldOrSought.NotReached", @case, gate, findings);
        }
        else if (gate.Gate == Gate.AwaitsStandards)
        {
            findings.Undetermined(
                @case,
                "CredentialHeldOrSought.StandardsAwaited",
                $"On {@case.AsOf:O} the DOJ Standards were not announced and no body was certified, so that {@case.Agency.Name} could neither hold nor seek a credential.",
                "When will the standards and the certified bodies be announced?",
                "Await the standards; then apply to a certified body of the agency's State at once.",
                gate.LeanedOn | LeanedOn.BeforeTheStandards);
        }
        else
        {
            JudgeBeforeOpenGate(@case, gate, credentials, findings);
        }
    }

    private static bool IsAwardOutside(FundingGate gate) =>
        gate.Sides[1].Reach == Reach.Outside || gate.Sides[2].Reach == Reach.Outside;

    private static void JudgeBeforeOpenGate(AgencyCase @case, FundingGate gate, CredentialsJudged credentials, RequirementFindings findings)
    {
        if (credentials.All is null)
        {
            findings.Undetermined(
                @case,
                "CredentialHeldOrSought.NoInformation",
                $"Whether {@case.Agency.Name} holds or seeks a credential is unknown.",
                "Does the agency hold a credential of a certified body, or has it applied for one, and when?",
                $"Give the dates of the application or the certificate; if there is none, apply to {BodiesToTurnTo.Of(@case)}.",
                gate.LeanedOn);
        }
        else if (credentials.All.Count > 0)
        {
            foreach (var judged in credentials.All)
            {
                if (judged.Force == credentials.Force)
                {
                    Governing(@case, gate, judged, credentials, findings);
                }
            }
        }
        else if (gate.Gate == Gate.Applies)
        {
            NeverSought(@case, gate, findings);
        }

        if (gate.Gate == Gate.InDoubt && !credentials.IsHeldOrSought)
        {
            ReachInDoubt(@case, gate, findings);
        }
    }

    /// <summary>The findings on a credential that none outweighs.</summary>
    private static void Governing(AgencyCase @case, FundingGate gate, JudgedCredential judged, CredentialsJudged credentials, RequirementFindings findings)
    {
        var leanedOn = gate.LeanedOn | judged.LeanedOn(@case);
        switch (judged.Force)
        {
            case CredentialForce.Held:
                findings.Met(@case, "CredentialHeldOrSought.Held", CredentialWords.Because(judged, @case), leanedOn, judged.Caution);
                DenialsBeside(@case, isHeld: true, leanedOn, credentials, findings);
                break;
            case CredentialForce.Pending:
                findings.MetConditionally(
                    @case,
                    "CredentialHeldOrSought.Sought",
                    $"{CredentialWords.Because(judged, @case)} § 2(b) is met while a credential is being sought.",
                    $"The {judged.Body!.Name} certifies {@case.Agency.Name}; a denial or a withdrawal ends the condition.",
                    leanedOn,
                    judged.Caution);
                DenialsBeside(@case, isHeld: false, leanedOn, credentials, findings);
                break;
            case CredentialForce.Unclear:
                findings.Undetermined(
                    @case,
                    "CredentialHeldOrSought.NotKnownWhetherItCounts",
                    CredentialWords.Because(judged, @case),
                    CredentialWords.Question(judged, @case),
                    CredentialWords.Remedy(judged, @case),
                    leanedOn);
                break;
            case CredentialForce.Denied when gate.Gate == Gate.Applies:
                findings.NotMet(
                    @case,
                    "CredentialHeldOrSought.Denied",
                    $"{CredentialWords.Because(judged, @case)} The bare words of § 2(b), \"have sought\", are satisfied; the DOJ Standards ask that a credential be obtained or in process, and no new application is recorded.",
                    $"Put right what led to the denial and apply again. The right body: {BodiesToTurnTo.Of(@case)}.",
                    leanedOn | LeanedOn.DeniedApplicant);
                break;
            case CredentialForce.None when gate.Gate == Gate.Applies:
                findings.NotMet(
                    @case,
                    "CredentialHeldOrSought.CountsForNothing",
                    CredentialWords.Because(judged, @case),
                    $"{CredentialWords.Remedy(judged, @case)} The right body: {BodiesToTurnTo.Of(@case)}.",
                    leanedOn);
                break;
        }
    }

    /// <summary>Denials beside a credential that outweighs them are reported.</summary>
    private static void DenialsBeside(AgencyCase @case, bool isHeld, LeanedOn leanedOn, CredentialsJudged credentials, RequirementFindings findings)
    {
        foreach (var denial in credentials.All!)
        {
            if (denial.Row != CredentialRow.Denied)
            {
                continue;
            }

            var because = CredentialWords.Because(denial, @case);
            if (isHeld)
            {
                findings.Met(
                    @case,
                    "CredentialHeldOrSought.HeldThoughDenied",
                    $"{@case.Agency.Name} was denied once; the certificate governs.",
                    leanedOn,
                    $"{because} Ask why before relying on the certificate.");
            }
            else
            {
                findings.MetConditionally(
                    @case,
                    "CredentialHeldOrSought.SoughtAfterDenial",
                    $"{because} An application is pending again, and that counts.",
                    $"What led to the denial of {denial.Credential.DeniedOn:O} is put right before the body decides.",
                    leanedOn);
            }
        }
    }

    private static void NeverSought(AgencyCase @case, FundingGate gate, RequirementFindings findings)
    {
        var bodies = BodiesToTurnTo.Of(@case);
        var isAccredited = false;
        foreach (var accreditation in @case.Accreditations ?? [])
        {
            if (@case.HasHappened(accreditation.AwardedOn))
            {
                isAccredited = true;
                Accredited(@case, gate, accreditation, bodies, findings);
            }
        }

        if (!isAccredited)
        {
            findings.NotMet(
                @case,
                "CredentialHeldOrSought.NothingSought",
                $"{@case.Agency.Name} holds no credential of a certified body and has not applied for one.",
                $"Apply to {bodies}; a letter of the head of the agency with the use-of-force policy is usually enough.",
                gate.LeanedOn);
        }
    }

    private static void Accredited(AgencyCase @case, FundingGate gate, Accreditation accreditation, string bodies, RequirementFindings findings)
    {
        var months = @case.Law.LookBackInMonths;
        var accreditor = SafePolicing.DatedValues.ParameterDocuments.Bodies.Find(accreditation.BodyId) is { } body ? $"the {body.Name}" : $"'{accreditation.BodyId}'";
        if (@case.Law.IsInsideLookBack(accreditation.AwardedOn, @case.AsOf))
        {
            findings.NotMet(
                @case,
                "CredentialHeldOrSought.AccreditedNotCertified",
                $"{@case.Agency.Name} was accredited by {accreditor} on {accreditation.AwardedOn:O}, but an accreditation is no credential under the order, and none was applied for.",
                $"Ask for a certificate on the accreditation: it is inside the {months} months a body may look back, if it tested both mandatory points (it tested: {PointWords.Of(accreditation.Covers)}). Apply to {bodies}.",
                gate.LeanedOn);
        }
        else
        {
            findings.NotMet(
                @case,
                "CredentialHeldOrSought.AccreditedTooLongAgo",
                $"{@case.Agency.Name} was accredited by {accreditor} on {accreditation.AwardedOn:O}. An accreditation is no credential under the order, and a body may look back only {months} months.",
                $"Apply to {bodies} for a fresh finding: the accreditation is older than {months} months and cannot be used; a letter of the head of the agency with the use-of-force policy is usually enough.",
                gate.LeanedOn);
        }
    }

    private static void ReachInDoubt(AgencyCase @case, FundingGate gate, RequirementFindings findings)
    {
        var bodies = BodiesToTurnTo.Of(@case);
        foreach (var side in gate.Sides)
        {
            if (side.Reach == Reach.Unclear)
            {
                findings.Undetermined(
                    @case,
                    "CredentialHeldOrSought.ReachInDoubt",
                    side.Because,
                    side.Question,
                    $"Settle the question, with the Justice Department if need be, or seek a credential, which meets the requirement whatever the answer: apply to {bodies}.",
                    @case.Tested | side.LeanedOn);
            }
        }
    }
}
