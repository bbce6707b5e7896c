using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules;
using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>Draws the derivation of a decision from the engine's provenance and the rules' own conditions.</summary>
internal sealed class TrailBuilder(Provenance provenance)
{
    private readonly HashSet<object> _drawn = new(ReferenceEqualityComparer.Instance);

    internal TrailNode Of(string summary, RegimeStanding? standing, IEnumerable<RequirementAnswer> answers)
    {
        var requirements = answers.Select(Of);
        return new TrailNode
        {
            Kind = TrailNodeKind.Decision,
            Text = summary,
            Because = standing is { InForce: true } ? [Derived(standing), .. requirements] : [.. requirements],
        };
    }

    private TrailNode Of(RequirementAnswer answer) => new()
    {
        Kind = TrailNodeKind.Requirement,
        Text = $"{answer.Requirement.Citations[0]}, {answer.Requirement.Title}: {PlainText.Of(answer.Status).Replace('-', ' ')}",
        Because = [.. answer.SettledBy.Select(fact => fact switch
        {
            EvaluationError error => new TrailNode { Kind = TrailNodeKind.Error, Text = error.Message, Rule = RuleNames.Short(error.RuleName) },
            _ => Derived(fact),
        })],
    };

    /// <summary>A fact of the session that a rule concluded.</summary>
    private TrailNode Derived(Fact conclusion) => provenance.Find(conclusion) is { Source: ILinkedFactSource source }
        ? Derived(conclusion, source)
        : throw new InvalidOperationException($"'{conclusion.Description}' was concluded by no rule.");

    /// <summary>A conclusion: the conditions that the rule at hand sets on it, and its own derivation where it comes up first.</summary>
    private TrailNode Derived(Fact conclusion, ILinkedFactSource source, params IEnumerable<TrailNode> conditions)
    {
        var isFirst = _drawn.Add(conclusion);
        return new TrailNode
        {
            Kind = conclusion is Finding ? TrailNodeKind.Finding : TrailNodeKind.DerivedFact,
            Text = conclusion.Description,
            Rule = RuleNames.Short(source.Rule.Name),
            IsDerivedAbove = !isFirst,
            Because = isFirst ? [.. conditions, .. Match(source)] : [.. conditions],
        };
    }

    /// <summary>The left-hand side of a rule, as the facts of one match met it.</summary>
    private List<TrailNode> Match(ILinkedFactSource source)
    {
        var matched = new Dictionary<string, IFact>(StringComparer.Ordinal);
        foreach (var fact in source.Facts.OfType<IFactMatch>())
        {
            matched[fact.Declaration.Name] = fact;
        }

        var bound = matched.ToDictionary(m => m.Key, m => m.Value.Value, StringComparer.Ordinal);
        var nodes = new List<TrailNode>();
        Add(nodes, source.Rule.LeftHandSide, matched, bound!);
        return nodes;
    }

    private void Add(
        List<TrailNode> nodes, RuleElement element, Dictionary<string, IFact> matched, Dictionary<string, object?> bound)
    {
        switch (element)
        {
            case OrElement or:
                // The match has the facts of one branch.
                var branch = or.ChildElements.FirstOrDefault(b => ElementReader.Patterns(b).All(p => matched.ContainsKey(p.Declaration.Name)));
                if (branch is not null)
                {
                    Add(nodes, branch, matched, bound);
                }

                break;
            case GroupElement group:
                foreach (var child in group.ChildElements)
                {
                    Add(nodes, child, matched, bound);
                }

                break;
            case PatternElement pattern when matched.TryGetValue(pattern.Declaration.Name, out var fact):
                if (Of(pattern, fact, bound) is { } node)
                {
                    nodes.Add(node);
                }

                break;
            default:
                var (text, values) = ElementReader.Read(element, bound);
                nodes.Add(new TrailNode { Kind = TrailNodeKind.Absence, Text = text, Values = values });
                break;
        }
    }

    private TrailNode? Of(PatternElement pattern, IFact fact, Dictionary<string, object?> bound)
    {
        var conditions = Conditions(pattern, bound);
        return fact switch
        {
            { Source: ILinkedFactSource source, Value: Fact conclusion } => Derived(conclusion, source, conditions),
            { Source.SourceType: FactSourceType.Aggregate } => new TrailNode
            {
                Kind = TrailNodeKind.SuppliedFact,
                Text = Words.Of(pattern.Declaration.Name),
                Because = [.. conditions, .. fact.Source.Facts.Select(OfAggregated)],
            },
            // Every rule matches the case; it is worth a line where something is asked of it.
            { Value: Case } when conditions.Count == 0 => null,
            { Value: Fact supplied } => Supplied(supplied, conditions),
            _ => new TrailNode
            {
                Kind = TrailNodeKind.Condition,
                Text = $"{Words.Of(pattern.Declaration.Name)} is {PlainText.Of(fact.Value)}",
                Because = conditions,
            },
        };
    }

    private TrailNode OfAggregated(IFact fact) => fact switch
    {
        { Source: ILinkedFactSource source, Value: Fact conclusion } => Derived(conclusion, source),
        { Value: Fact supplied } => Supplied(supplied, []),
        _ => new TrailNode { Kind = TrailNodeKind.SuppliedFact, Text = PlainText.Of(fact.Value) },
    };

    private static TrailNode Supplied(Fact fact, IReadOnlyList<TrailNode> conditions) => new()
    {
        Kind = TrailNodeKind.SuppliedFact,
        Text = $"{fact.Description} ({fact.Place})",
        Because = conditions,
    };

    private static List<TrailNode> Conditions(PatternElement pattern, Dictionary<string, object?> bound) => [.. ElementReader
        .Conditions(pattern, bound)
        .Select(c => new TrailNode { Kind = TrailNodeKind.Condition, Text = c.Text, Values = c.Values })];
}
