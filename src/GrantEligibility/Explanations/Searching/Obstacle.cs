using GrantEligibility.Decisions;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations.Dependencies;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.Explanations.Searching;

/// <summary>One finding that keeps an outcome from being reached, or a requirement on which there is none.</summary>
/// <remarks>
/// It stays where nothing it rests on changes: no fact of its derivation, and none that a negated, quantified or collecting
/// pattern of a rule in the derivation could take in. So a change that touches none of these need not be tried against it.
/// </remarks>
internal sealed class Obstacle
{
    private readonly RuleDependencies _dependencies;
    private readonly RequirementAnswer _answer;
    private readonly Finding? _finding;
    private readonly HashSet<(Type Type, Place Place)> _matched = [];
    private readonly HashSet<ReadPattern> _patterns;

    internal Obstacle(RuleDependencies dependencies, RequirementAnswer answer, Derivation? finding)
    {
        _dependencies = dependencies;
        _answer = answer;
        _finding = finding?.Value as Finding;
        _patterns = [.. dependencies.ReadForFacts(typeof(RegimeStanding))];
        if (finding is null)
        {
            _patterns.UnionWith(dependencies.ReadFor(answer.Requirement.Id));
        }
        else
        {
            RestOn(finding);
        }
    }

    /// <summary>The requirement.</summary>
    internal Requirement Requirement => _answer.Requirement;

    /// <summary>What is found, as a sentence.</summary>
    internal string Sentence => _finding?.Sentence ?? _answer.Sentence;

    /// <summary>What the finding asks to be done, as an instruction; null where it asks for nothing.</summary>
    internal string? Remedy => _finding?.Remedy;

    /// <summary>The question that would settle it; null where there is none.</summary>
    internal string? Question => _finding is null ? _answer.Requirement.Asks : _finding.Question;

    /// <summary>Whether it may go, or come out otherwise, through a change of the facts.</summary>
    internal bool IsTouchedBy(FactDifference difference) => difference.Facts.Any(fact =>
        (_matched.Contains((fact.GetType(), fact.Place)) && difference.Loses(fact)) || _patterns.Any(pattern => pattern.MayMatch(fact)));

    private void RestOn(Derivation derivation)
    {
        if (derivation.Rule is { } rule)
        {
            _patterns.UnionWith(_dependencies.ReadBesideTheMatch(rule));
        }

        foreach (var premise in derivation.Premises)
        {
            if (premise.Derivation is { } behind)
            {
                RestOn(behind);
            }
            else if (premise.Value is Fact fact)
            {
                _matched.Add((fact.GetType(), fact.Place));
            }
        }
    }
}
