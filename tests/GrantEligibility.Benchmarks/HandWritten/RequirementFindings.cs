using GrantEligibility.Decisions;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The findings on one requirement, over all agencies of a question.</summary>
internal sealed class RequirementFindings
{
    private readonly List<CaseFinding> _findings = new(2);

    /// <summary>The findings; the heaviest first once <see cref="Sort"/> was called.</summary>
    internal List<CaseFinding> All => _findings;

    /// <summary>The status of the requirement: that of the heaviest finding. There is always one.</summary>
    internal RequirementStatus Status => _findings[0].Result.Status!.Value;

    internal void Met(AgencyCase @case, string rule, string sentence, LeanedOn leanedOn, string? warning = null) =>
        Add(@case, leanedOn, new()
        {
            Status = RequirementStatus.Met, Agency = @case.Agency.Name, Rule = rule, Sentence = sentence, Warning = warning,
        });

    internal void MetConditionally(AgencyCase @case, string rule, string sentence, string condition, LeanedOn leanedOn, string? warning = null) =>
        Add(@case, leanedOn, new()
        {
            Status = RequirementStatus.MetConditionally, Agency = @case.Agency.Name, Rule = rule, Sentence = sentence, Condition = condition, Warning = warning,
        });

    internal void NotMet(AgencyCase @case, string rule, string sentence, string remedy, LeanedOn leanedOn) =>
        Add(@case, leanedOn, new()
        {
            Status = RequirementStatus.NotMet, Agency = @case.Agency.Name, Rule = rule, Sentence = sentence, Remedy = remedy,
        });

    internal void Undetermined(AgencyCase @case, string rule, string sentence, string question, string remedy, LeanedOn leanedOn) =>
        Add(@case, leanedOn, new()
        {
            Status = RequirementStatus.Undetermined, Agency = @case.Agency.Name, Rule = rule, Sentence = sentence, Question = question, Remedy = remedy,
        });

    internal void NotApplicable(AgencyCase @case, string rule, string sentence, LeanedOn leanedOn) =>
        Add(@case, leanedOn, new()
        {
            Status = RequirementStatus.NotApplicable, Agency = @case.Agency.Name, Rule = rule, Sentence = sentence,
        });

    /// <summary>Puts the heaviest first, then the applicant's before those of its sub-recipients, then by rule and sentence.</summary>
    internal void Sort()
    {
        if (_findings.Count > 1)
        {
            _findings.Sort(Compare);
        }
    }

    private static int Compare(CaseFinding one, CaseFinding other)
    {
        if (one.Result.Status != other.Result.Status)
        {
            return (int)other.Result.Status!.Value - (int)one.Result.Status!.Value;
        }

        if (one.CaseNumber != other.CaseNumber)
        {
            return one.CaseNumber - other.CaseNumber;
        }

        var byRule = string.CompareOrdinal(one.Result.Rule, other.Result.Rule);
        return byRule != 0 ? byRule : string.CompareOrdinal(one.Result.Sentence, other.Result.Sentence);
    }

    private void Add(AgencyCase @case, LeanedOn leanedOn, FindingResult result) =>
        _findings.Add(new CaseFinding(@case.Number, leanedOn, result));
}
