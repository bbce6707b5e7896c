using GrantEligibility.Decisions;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The answer in one sentence.</summary>
internal static class Summary
{
    private const string Regime = "Executive Order 13929, Safe Policing for Safe Communities";

    internal static string OutOfForce(string agency, DateOnly asOf, string because) =>
        $"Eligible: {Regime} puts no bar in the way of {agency} as of {asOf:O}, because the regime is not applicable. {because}";

    internal static string Of(RequirementsJudged judged, AgencyCase[] cases)
    {
        var (agency, asOf) = (cases[0].Agency.Name, cases[0].AsOf);
        return judged.Heaviest switch
        {
            RequirementStatus.NotMet =>
                $"Not eligible: {agency} does not meet {Deciding(judged)} as of {asOf:O}{OnAccountOf(judged, cases)}.",
            RequirementStatus.Undetermined =>
                $"Undetermined: what is known of {agency} does not settle {Deciding(judged)} as of {asOf:O}{OnAccountOf(judged, cases)}.",
            RequirementStatus.MetConditionally =>
                $"Eligible with conditions: {Regime} puts no bar in the way of {agency} as of {asOf:O}, as long as the conditions below hold ({Deciding(judged)}).",
            RequirementStatus.NotApplicable =>
                $"Eligible: {Regime} puts no bar in the way of {agency} as of {asOf:O}, because the regime is not applicable to this case.",
            _ => $"Eligible: {Regime} puts no bar in the way of {agency} as of {asOf:O}.",
        };
    }

    private static string Deciding(RequirementsJudged judged)
    {
        var citations = new List<string>(4);
        foreach (var (text, findings) in judged.All)
        {
            if (findings.Status == judged.Heaviest)
            {
                citations.Add(text.Citation);
            }
        }

        return Listed(citations);
    }

    /// <summary>The agencies that the outcome is owed to; nothing where it is the applicant alone.</summary>
    private static string OnAccountOf(RequirementsJudged judged, AgencyCase[] cases)
    {
        if (cases.Length == 1)
        {
            return string.Empty;
        }

        var names = new List<string>();
        var isApplicantAlone = true;
        foreach (var @case in cases)
        {
            if (IsDeciding(judged, @case.Number))
            {
                names.Add(@case.Agency.Name);
                isApplicantAlone &= @case.Number == 0;
            }
        }

        return isApplicantAlone ? string.Empty : $", on account of {Listed(names)}";
    }

    private static bool IsDeciding(RequirementsJudged judged, int caseNumber)
    {
        foreach (var (_, findings) in judged.All)
        {
            foreach (var finding in findings.All)
            {
                if (finding.CaseNumber == caseNumber && finding.Result.Status == judged.Heaviest)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Listed(List<string> words) => words.Count switch
    {
        1 => words[0],
        2 => $"{words[0]} and {words[1]}",
        _ => $"{string.Join(", ", words.GetRange(0, words.Count - 1))} and {words[^1]}",
    };
}
