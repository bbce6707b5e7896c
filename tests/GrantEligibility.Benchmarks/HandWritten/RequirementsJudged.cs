using GrantEligibility.Decisions;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The four requirements that decide, with their findings.</summary>
internal sealed class RequirementsJudged
{
    private readonly (RequirementText Text, RequirementFindings Findings)[] _all =
    [
        (Texts.Credential, new()), (Texts.Law, new()), (Texts.Chokeholds, new()), (Texts.Submission, new()),
    ];

    internal RequirementFindings Credential => _all[0].Findings;

    internal RequirementFindings Law => _all[1].Findings;

    internal RequirementFindings Chokeholds => _all[2].Findings;

    internal RequirementFindings Submission => _all[3].Findings;

    /// <summary>Each requirement, in the order of the text; findings are the heaviest first.</summary>
    internal ReadOnlySpan<(RequirementText Text, RequirementFindings Findings)> All => _all;

    /// <summary>The heaviest status of the four.</summary>
    internal RequirementStatus Heaviest { get; private set; }

    /// <summary>The choices that gave the requirements their statuses.</summary>
    internal LeanedOn LeanedOn { get; private set; }

    /// <summary>Sorts the findings and sums them up, once all are there.</summary>
    internal void Close()
    {
        foreach (var (_, findings) in _all)
        {
            findings.Sort();
            Heaviest = findings.Status > Heaviest ? findings.Status : Heaviest;
            foreach (var finding in findings.All)
            {
                LeanedOn |= finding.Result.Status == findings.Status ? finding.LeanedOn : LeanedOn.None;
            }
        }
    }

    internal List<RequirementResult> Results()
    {
        var results = new List<RequirementResult>(_all.Length);
        foreach (var (text, findings) in _all)
        {
            results.Add(text.Result(findings));
        }

        return results;
    }
}
