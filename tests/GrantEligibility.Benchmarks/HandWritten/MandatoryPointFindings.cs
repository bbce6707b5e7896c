using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>What §§ 2(c)(i) and (ii) have in common: a verdict on the policies, weighed beside the agency's credential.</summary>
internal sealed class MandatoryPointFindings(MandatoryPoint point, string requirement, string claim)
{
    private readonly string _notReached = $"{requirement}.NotReached";
    private readonly string _standardsAwaited = $"{requirement}.StandardsAwaited";
    private readonly string _policySatisfies = $"{requirement}.PolicySatisfies";
    private readonly string _policyFallsShort = $"{requirement}.PolicyFallsShort";
    private readonly string _policyContradictsCertificate = $"{requirement}.PolicyContradictsCertificate";
    private readonly string _certificateSettles = $"{requirement}.CertificateSettles";
    private readonly string _credentialOpen = $"{requirement}.CredentialOpen";
    private readonly string _denialLikely = $"{requirement}.DenialLikely";
    private readonly string _bodyWillAsk = $"{requirement}.BodyWillAsk";
    private readonly string _notSettled = $"{requirement}.NotSettled";
    private readonly string _reachInDoubt = $"{requirement}.ReachInDoubt";

    /// <summary>Adds the findings where no verdict is needed.</summary>
    /// <returns>Whether that was so; otherwise each verdict is to be weighed.</returns>
    internal bool AddWithoutVerdict(AgencyCase @case, FundingGate gate, RequirementFindings findings)
    {
        if (gate.IsOutside)
        {
            NotReached.Add(_notReached, @case, gate, findings);
            return true;
        }

        if (gate.Gate == Gate.AwaitsStandards)
        {
            findings.Undetermined(
                @case,
                _standardsAwaited,
                $"On {@case.AsOf:O} the DOJ Standards were not announced and no body was certified that could confirm that {claim}.",
                "When will the standards and the certified bodies be announced?",
                "Await the standards, and bring the policy into line meanwhile.",
                gate.LeanedOn);
            return true;
        }

        return false;
    }

    /// <summary>Adds the findings that follow from one verdict.</summary>
    internal void Weigh(PointVerdict verdict, AgencyCase @case, FundingGate gate, CredentialsJudged credentials, RequirementFindings findings)
    {
        var fallsShort = verdict.Verdict == Verdict.FallsShort;
        if (verdict.Verdict == Verdict.Satisfies)
        {
            findings.Met(@case, _policySatisfies, verdict.Because, gate.LeanedOn);
        }
        else if (credentials.IsOpen && fallsShort)
        {
            findings.Undetermined(
                @case,
                _credentialOpen,
                $"{verdict.Because} Whether that decides depends on the credential of the agency, and what is known does not say what it holds or seeks: while an application is pending, it only forecasts what the body will do.",
                "Does the agency hold or seek a credential of a designated body?",
                verdict.Remedy,
                gate.LeanedOn | LeanedOn.WhilePending | credentials.LeanedOn(@case));
        }
        else if (credentials.Force == CredentialForce.Held)
        {
            WeighBesideCertificates(verdict, @case, gate, credentials, findings);
        }
        else if (credentials.Force == CredentialForce.Pending)
        {
            findings.MetConditionally(
                @case,
                fallsShort ? _denialLikely : _bodyWillAsk,
                $"An application is pending, and the body that has it decides this point. {verdict.Because}",
                $"The body confirms that {claim}.",
                gate.LeanedOn | LeanedOn.WhilePending | credentials.LeanedOn(@case),
                fallsShort ? $"A denial likely follows. {verdict.Because} {verdict.Remedy}" : $"Expect that the body will ask. {verdict.Because}");
        }
        else
        {
            Decide(verdict, null, @case, gate, findings, credentials.IsOpen ? credentials.LeanedOn(@case) : LeanedOn.None);
        }
    }

    private void WeighBesideCertificates(
        PointVerdict verdict, AgencyCase @case, FundingGate gate, CredentialsJudged credentials, RequirementFindings findings)
    {
        var isConfirmed = false;
        foreach (var judged in credentials.All!)
        {
            if (judged.Force != CredentialForce.Held || !judged.Credential.DoesRecite(point))
            {
                continue;
            }

            isConfirmed = true;
            if (verdict.Verdict == Verdict.FallsShort)
            {
                Decide(verdict, judged, @case, gate, findings);
            }
            else
            {
                findings.Met(
                    @case,
                    _certificateSettles,
                    $"The certificate recites that {claim}. {CredentialWords.Because(judged, @case)}",
                    gate.LeanedOn);
            }
        }

        if (!isConfirmed)
        {
            Decide(verdict, null, @case, gate, findings);
        }
    }

    /// <summary>The verdict decides; a certificate beside it recites the point, and does not prevail.</summary>
    private void Decide(
        PointVerdict verdict, JudgedCredential? certificate, AgencyCase @case, FundingGate gate, RequirementFindings findings, LeanedOn open = LeanedOn.None)
    {
        var contradiction = certificate is null ? LeanedOn.None : LeanedOn.FactAgainstCredential;
        if (verdict.Verdict == Verdict.Unsettled)
        {
            findings.Undetermined(
                @case,
                _notSettled,
                $"{verdict.Because} No certificate known to be in force recites that {claim}.",
                verdict.Question,
                verdict.Remedy,
                gate.LeanedOn | open);
        }
        else if (gate.Gate == Gate.InDoubt)
        {
            foreach (var side in gate.Sides)
            {
                if (side.Reach == Reach.Unclear)
                {
                    findings.Undetermined(
                        @case,
                        _reachInDoubt,
                        $"{verdict.Because} Whether that matters is open: {side.Because}",
                        side.Question,
                        verdict.Remedy,
                        @case.Tested | side.LeanedOn | contradiction);
                }
            }
        }
        else if (certificate is { } contradicted)
        {
            findings.NotMet(
                @case,
                _policyContradictsCertificate,
                $"{verdict.Because} The certificate of {contradicted.Credential.CertifiedOn:O} recites that {claim}; the known fact counts, not the recital.",
                verdict.Remedy,
                gate.LeanedOn | contradiction);
        }
        else
        {
            findings.NotMet(@case, _policyFallsShort, verdict.Because, verdict.Remedy, gate.LeanedOn);
        }
    }
}
