using GrantEligibility.Decisions;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>What is always the same of a requirement.</summary>
internal sealed record RequirementText(string Id, string Title, string[] Citations)
{
    /// <summary>The provision that decides.</summary>
    internal string Citation => Citations[0];

    /// <summary>The result of a requirement that decides.</summary>
    internal RequirementResult Result(RequirementFindings findings)
    {
        var results = new FindingResult[findings.All.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = findings.All[i].Result;
        }

        return new() { Id = Id, Title = Title, Citations = Citations, Status = findings.Status, Sentence = results[0].Sentence, Findings = results };
    }

    /// <summary>The result of one that never decides.</summary>
    internal RequirementResult Result(params IReadOnlyList<FindingResult> findings) =>
        new() { Id = Id, Title = Title, Citations = Citations, Status = null, Sentence = findings[0].Sentence, Findings = findings };

    /// <summary>The result while the order is not in force.</summary>
    internal RequirementResult NotInForce(string sentence) =>
        new() { Id = Id, Title = Title, Citations = Citations, Status = RequirementStatus.NotApplicable, Sentence = sentence, Findings = [] };
}
