using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations.Matching;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>Finds why requirements are not met or undetermined, in the facts that a session ended with.</summary>
internal sealed class ShortfallFinder
{
    /// <summary>How many rows of a requirement are shown.</summary>
    private const int RowsShown = 3;

    private readonly MatchableRules _rules;
    private readonly FactPool _pool;
    private readonly Dictionary<int, RuleMatcher> _matchers = [];

    private ShortfallFinder(CompiledRegime regime, Fact[] facts)
    {
        _rules = regime.Matchable;
        _pool = new FactPool(facts);
    }

    /// <summary>The shortfalls of a question, the requirement that is closest to being met first.</summary>
    internal static IReadOnlyList<RequirementShortfall> Of(PreparedQuestion question) =>
        new ShortfallFinder(question.Regime, question.Conclude().Provenance.Facts).Find(question);

    private List<RequirementShortfall> Find(PreparedQuestion question)
    {
        var answers = _pool.Of(typeof(RequirementAnswer)).Cast<RequirementAnswer>().ToDictionary(answer => answer.Requirement.Id);
        var found = new List<(RequirementShortfall Shortfall, int Cost)>();
        foreach (var requirement in question.Regime.Requirements)
        {
            if (answers.TryGetValue(requirement.Id, out var answer) && answer.Status is RequirementStatus.NotMet or RequirementStatus.Undetermined)
            {
                foreach (var @case in CasesOf(answer))
                {
                    found.Add(Of(answer, @case));
                }
            }
        }

        return [.. found.OrderBy(shortfall => shortfall.Cost).Select(shortfall => shortfall.Shortfall)];
    }

    /// <summary>The cases on account of which it falls short; the applicant's where there is no finding.</summary>
    private IEnumerable<Case> CasesOf(RequirementAnswer answer)
    {
        var ofFindings = answer.Findings.Where(finding => finding.Status == answer.Status).Select(finding => finding.Case).DistinctBy(@case => @case.Number);
        return answer.Findings.Length > 0
            ? ofFindings.OrderBy(@case => @case.Number)
            : _pool.Of(typeof(Case)).Cast<Case>().Where(@case => @case.IsApplicant);
    }

    private (RequirementShortfall Shortfall, int Cost) Of(RequirementAnswer answer, Case @case)
    {
        var nearest = NearestRows(answer.Requirement.Id, MatcherOf(@case));
        var shortfall = new RequirementShortfall
        {
            RequirementId = answer.Requirement.Id,
            Title = answer.Requirement.Title,
            Citation = answer.Requirement.Citations[0],
            Status = answer.Status,
            Agency = @case.Agency.Name,
            Rows = nearest.ConvertAll(row => NearMissWriter.Write(row.Match, PlainText.Of(row.Status).Replace('-', ' '))),
        };
        return (shortfall, nearest is [var first, ..] ? first.Match.Cost : int.MaxValue);
    }

    /// <summary>The rows that would meet a requirement, each as it comes nearest; the nearest first.</summary>
    private List<(PartialMatch Match, RequirementStatus Status)> NearestRows(string requirementId, RuleMatcher matcher)
    {
        var worth = _rules.WorthOf(requirementId);
        var rows = _rules.RowsOf(requirementId)
            .SelectMany(rule => rule.Conclusions, (rule, conclusion) => (Near: matcher.Near(rule), conclusion.Status))
            .Where(row => row.Status is RequirementStatus.Met or RequirementStatus.MetConditionally)
            .ToList();
        var nearest = new List<(PartialMatch Match, RequirementStatus Status)>(RowsShown);
        while (nearest.Count < RowsShown && rows.Count > 0 && rows.MinBy(row => row.Near.LeastCostOf(0)) is { Near: { } near } row
            && near.LeastCostOf(0) is < int.MaxValue and var least)
        {
            if (near.At(0) is { } match)
            {
                rows.Remove(row);
                if (!worth.AsksForWorse(match) && !WorthNaming.AsksForOtherLawAndMore(match)
                    && !nearest.Exists(named => named.Status <= row.Status && WorthNaming.AsksNoMoreThan(named.Match, match)))
                {
                    nearest.Add((match, row.Status!.Value));
                }
            }
            else
            {
                near.Search(0, least);
            }
        }

        return nearest;
    }

    private RuleMatcher MatcherOf(Case @case)
    {
        if (!_matchers.TryGetValue(@case.Number, out var matcher))
        {
            matcher = new RuleMatcher(_pool, _rules, @case.Number);
            _matchers.Add(@case.Number, matcher);
        }

        return matcher;
    }
}
