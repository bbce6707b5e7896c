using GrantEligibility.Benchmarks.HandWritten;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>What the workflow <c>policy</c> tests: the wording in force on chokeholds, and the findings on the law counted by kind.</summary>
public sealed class PolicyFacts
{
    private readonly ChokeholdPolicy? _chokeholds;

    internal PolicyFacts(AgencyCase @case)
    {
        _chokeholds = WrittenPolicies.ChokeholdInForce(@case);
        WrittenPolicyExists = WrittenPolicies.InForce(@case)?.Exists;
        if (@case.Policy?.LawConformity is not { } findings)
        {
            return;
        }

        LawFindings = 0;
        foreach (var finding in findings)
        {
            if (@case.HasHappened(finding.On))
            {
                LawFindings++;
                UncuredConflicts += finding.Finding == LawConformity.Conflict && !@case.HasHappened(finding.CuredOn) ? 1 : 0;
                Confirmations += IsConfirmation(@case, finding) ? 1 : 0;
            }
        }
    }

    public ChokeholdStance? Stance => _chokeholds?.Stance;

    public bool IsStanceKnown => _chokeholds?.IsStanceKnown == true;

    public bool? CoversBloodFlow => _chokeholds?.CoversBloodFlow;

    public bool? StatuteBars => _chokeholds?.StatuteBars;

    public bool? IncorporatesStatute => _chokeholds?.IncorporatesStatute;

    public bool? WrittenPolicyExists { get; }

    public int? LawFindings { get; }

    public int UncuredConflicts { get; }

    public int Confirmations { get; }

    private static bool IsConfirmation(AgencyCase @case, LawConformityFinding finding) =>
        finding is { Finding: LawConformity.Conforms, By: not LawConformitySource.Other, BodyId: not null }
        && ParameterDocuments.Bodies.Find(finding.BodyId) is { } body
        && body.IsDesignatedOn(@case.AsOf)
        && body.Serves(@case.Agency.State)
        && (finding.By == LawConformitySource.Body || body.AcceptsAttestation == true)
        && @case.Law.IsInsideLookBack(finding.On, @case.AsOf);
}
