using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>§ 2(c)(i): the use-of-force policies comply with all applicable law.</summary>
internal static class PoliciesComplyWithLaw
{
    private const string Question = "Has a designated body confirmed that the use-of-force policies comply with all applicable federal, state and local law?";
    private const string Remedy = "Ask a designated body to confirm that the use-of-force policies comply with all applicable law, in a certificate that recites the point.";

    private static readonly MandatoryPointFindings Point = new(
        MandatoryPoint.AdherenceToLaw, "PoliciesComplyWithLaw", "the use-of-force policies comply with applicable law");

    /// <summary>Adds the findings for one case.</summary>
    internal static void Judge(AgencyCase @case, FundingGate gate, CredentialsJudged credentials, RequirementFindings findings)
    {
        if (Point.AddWithoutVerdict(@case, gate, findings))
        {
            return;
        }

        var (agency, made) = (@case.Agency.Name, @case.Policy?.LawConformity);
        var (onRecord, conflicts, confirmations) = Count(@case, made);
        if (conflicts > 0)
        {
            foreach (var finding in made!)
            {
                if (IsUncuredConflict(@case, finding))
                {
                    Weigh(PointVerdict.FallsShort(
                        $"The use-of-force policies of {agency} were found on {finding.On:O} to conflict with a law (which: {finding.Provision ?? "unknown"}), and no cure is recorded.",
                        "Amend the policy, record the cure, and submit the policy to the body again."));
                }
            }
        }
        else if (confirmations > 0)
        {
            foreach (var finding in made!)
            {
                if (Confirmation(@case, finding) is { } because)
                {
                    Weigh(PointVerdict.Satisfies(because));
                }
            }
        }
        else
        {
            Weigh(PointVerdict.Unsettled(
                made is null ? $"Whether the use-of-force policies of {agency} comply with law is unknown."
                : onRecord == 0 ? $"No finding was made on whether the use-of-force policies of {agency} comply with law."
                : $"No finding on record confirms that the use-of-force policies of {agency} comply with law: only a designated body's finding of the last 36 months counts, or an attestation to a body that accepts attestations.",
                Question,
                Remedy));
        }

        if (confirmations == 0 && WrittenPolicies.InForce(@case) is { Exists: false } written)
        {
            Weigh(PointVerdict.Unsettled(
                $"{agency} has no written use-of-force policy (as of {written.From:O}), so there is nothing a body could confirm.",
                "Is there a written use-of-force policy now, and has a designated body confirmed that it complies with all applicable law?",
                "Adopt a written use-of-force policy and submit it to a designated body."));
        }

        void Weigh(PointVerdict verdict) => Point.Weigh(verdict, @case, gate, credentials, findings);
    }

    private static (int OnRecord, int Conflicts, int Confirmations) Count(AgencyCase @case, IReadOnlyList<LawConformityFinding>? made)
    {
        var (onRecord, conflicts, confirmations) = (0, 0, 0);
        foreach (var finding in made ?? [])
        {
            onRecord += @case.HasHappened(finding.On) ? 1 : 0;
            conflicts += IsUncuredConflict(@case, finding) ? 1 : 0;
            confirmations += IsConfirmation(@case, finding) ? 1 : 0;
        }

        return (onRecord, conflicts, confirmations);
    }

    private static bool IsUncuredConflict(AgencyCase @case, LawConformityFinding finding) =>
        finding.Finding == LawConformity.Conflict && @case.HasHappened(finding.On) && !@case.HasHappened(finding.CuredOn);

    /// <summary>Whether it is a designated body's own finding, or an attestation to one that accepts attestations, inside the look-back.</summary>
    private static bool IsConfirmation(AgencyCase @case, LawConformityFinding finding) =>
        finding is { Finding: LawConformity.Conforms, By: not LawConformitySource.Other, BodyId: not null }
        && @case.HasHappened(finding.On)
        && ParameterDocuments.Bodies.Find(finding.BodyId) is { } body
        && body.IsDesignatedOn(@case.AsOf)
        && body.Serves(@case.Agency.State)
        && (finding.By == LawConformitySource.Body || body.AcceptsAttestation == true)
        && @case.Law.IsInsideLookBack(finding.On, @case.AsOf);

    private static string? Confirmation(AgencyCase @case, LawConformityFinding finding)
    {
        if (!IsConfirmation(@case, finding))
        {
            return null;
        }

        var body = ParameterDocuments.Bodies.Find(finding.BodyId!)!.Name;
        return finding.By == LawConformitySource.Body
            ? $"The {body} found on {finding.On:O} that the use-of-force policies of {@case.Agency.Name} comply with applicable law."
            : $"The head of {@case.Agency.Name} attested on {finding.On:O} to the {body}, which accepts attestations, that the use-of-force policies comply with applicable law.";
    }
}
