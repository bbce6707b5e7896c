using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// Whether a row that comes near is worth naming to an agency, told from what the rules conclude: not where it asks for what
/// counts against the agency, for another reading of the law and more besides, or for no less than a row that is named already.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
internal sealed class WorthNaming
{
    private readonly HashSet<string> _against;

    /// <summary>Reads the rows of a requirement.</summary>
    internal WorthNaming(IEnumerable<MatchableRule> rows)
    {
        var conditions = rows.SelectMany(rule => rule.Conclusions, (rule, conclusion) => (Asked: AskedBy(rule), conclusion.Status)).ToList();
        _against = [.. conditions.Where(row => row.Status == RequirementStatus.NotMet).SelectMany(row => row.Asked)];
        _against.ExceptWith(conditions.Where(row => row.Status == RequirementStatus.Met).SelectMany(row => row.Asked));
    }

    /// <summary>Whether a row asks for no more than another: for part of what that asks for, or the same.</summary>
    internal static bool AsksNoMoreThan(PartialMatch row, PartialMatch other) => row.Lacks.All(lack => other.Lacks.Any(beside => AskTheSame(lack, beside)));

    /// <summary>Whether it asks for another reading of the law, or another body of it, and for more: the agency has no part in the first.</summary>
    internal static bool AsksForOtherLawAndMore(PartialMatch row) => row.Lacks is { Count: > 1 } lacks && lacks.Any(lack =>
        lack is { Condition.LooksAtItsFactAlone: true, Step: FactStep step, Because: null } && lack.Row[step.Index] is Facts.Fact fact && Farness.IsOfLaw(fact));

    /// <summary>Whether it asks for something that finds against the agency wherever the requirement asks for it.</summary>
    internal bool AsksForWorse(PartialMatch row) => row.Lacks.Any(lack => lack.Condition is { } condition
        ? IsAgainst(condition)
        : lack.Step is FactStep step && Array.Exists(step.Conditions, IsAgainst));

    private bool IsAgainst(RuleCondition condition) => condition is { TiesToCase: false, Shared: { } asked } && _against.Contains(asked);

    private static IEnumerable<string> AskedBy(MatchableRule rule) => rule.Alternatives
        .SelectMany(steps => steps)
        .OfType<FactStep>()
        .SelectMany(step => step.Conditions)
        .Where(condition => !condition.TiesToCase)
        .Select(condition => condition.Shared)
        .OfType<string>();

    private static bool AskTheSame(Lack one, Lack other) => (one.Condition, other.Condition) switch
    {
        ({ Shared: { } asked }, { } condition) => asked == condition.Shared,
        ({ } condition, { } beside) => condition == beside,
        (null, null) => one.Step is FactStep step && other.Step is FactStep besideStep ? step.Likeness == besideStep.Likeness : ReferenceEquals(one.Step, other.Step),
        _ => false,
    };
}
