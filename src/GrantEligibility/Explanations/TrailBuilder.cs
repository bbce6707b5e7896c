using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations.Matching;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>Draws the trail of a decision from its derivation and the rules' own conditions.</summary>
internal sealed class TrailBuilder
{
    // About as many facts as most trails have of a kind.
    private const int Usual = 32;

    private readonly HashSet<object> _drawn = new(Usual, ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, string> _supplied = new(Usual, ReferenceEqualityComparer.Instance);
    private readonly Provenance _provenance;
    private readonly Witnesses _witnesses;

    private TrailBuilder(Provenance provenance) => (_provenance, _witnesses) = (provenance, new Witnesses(provenance.Facts));

    /// <summary>The steps below the decision.</summary>
    /// <param name="standing">Where the standing of the regime came from; null: it is not to be shown.</param>
    /// <param name="answers">The answers, in the order of the text.</param>
    /// <param name="provenance">Where the facts behind the answers came from.</param>
    internal static TrailNode[] Steps(Derivation? standing, IReadOnlyList<AnswerDerivation> answers, Provenance provenance)
    {
        var trail = new TrailBuilder(provenance);
        var requirements = answers.Select(trail.Of);
        return standing is null ? [.. requirements] : [trail.Concluded(standing), .. requirements];
    }

    private TrailNode Of(AnswerDerivation answered) => new()
    {
        Kind = TrailNodeKind.Requirement,
        Text = $"{answered.Answer.Requirement.Citations[0]}, {answered.Answer.Requirement.Title}: {PlainText.Of(answered.Answer.Status).Replace('-', ' ')}",
        Because = [.. answered.SettledBy.Select(derivation => derivation.Value switch
        {
            EvaluationError error => new TrailNode { Kind = TrailNodeKind.Error, Text = error.Message, Rule = RuleNames.Short(error.RuleName) },
            _ => Concluded(derivation),
        })],
    };

    /// <summary>A conclusion: the conditions that the rule at hand sets on it, and its own derivation where it comes up first.</summary>
    private TrailNode Concluded(Derivation derivation, params TrailNode[] conditions)
    {
        var conclusion = (Fact)derivation.Value!;
        var isFirst = _drawn.Add(conclusion);
        return new TrailNode
        {
            Kind = conclusion is Finding ? TrailNodeKind.Finding : TrailNodeKind.DerivedFact,
            Text = conclusion.Description,
            Rule = RuleNames.Short(derivation.Rule!.Name),
            IsDerivedAbove = !isFirst,
            Because = isFirst ? [.. conditions, .. Match(derivation)] : conditions,
        };
    }

    /// <summary>The left-hand side of a rule, as the facts of one match met it.</summary>
    private List<TrailNode> Match(Derivation derivation)
    {
        var nodes = new List<TrailNode>();
        Add(nodes, derivation.Rule!.LeftHandSide, derivation.Premises);
        return nodes;
    }

    private void Add(List<TrailNode> nodes, RuleElement element, Premise[] match)
    {
        switch (element)
        {
            case OrElement or:
                // The match has the facts of one branch, of which more than one may hold.
                if (_witnesses.FirstToHold(or, match) is { } branch)
                {
                    Add(nodes, branch, match);
                }

                break;
            case GroupElement group:
                foreach (var child in group.ChildElements)
                {
                    Add(nodes, child, match);
                }

                break;
            case ExistsElement exists:
                foreach (var (pattern, fact, within) in _witnesses.Of(exists, match))
                {
                    Add(nodes, pattern, new Premise(pattern.Declaration.Name, fact, _provenance.Find(fact)), within);
                }

                break;
            case PatternElement pattern when Premise.TryFind(match, pattern.Declaration.Name, out var premise):
                Add(nodes, pattern, premise, match);
                break;
            default:
                var absence = ElementText.Of(element);
                nodes.Add(new TrailNode { Kind = TrailNodeKind.Absence, Text = absence.Words.In(match), Values = absence.ValuesIn(match) });
                break;
        }
    }

    private void Add(List<TrailNode> nodes, PatternElement pattern, Premise premise, Premise[] match)
    {
        if (Of(pattern, premise, match) is { } node)
        {
            nodes.Add(node);
        }
    }

    private TrailNode? Of(PatternElement pattern, Premise premise, Premise[] match)
    {
        var conditions = Conditions(pattern, match);
        return premise switch
        {
            { Derivation: { Rule: not null, Value: Fact } concluded } => Concluded(concluded, conditions),
            { Derivation: { Rule: null } collected } => new TrailNode
            {
                Kind = TrailNodeKind.SuppliedFact,
                Text = Words.Of(pattern.Declaration.Name),
                Because = [.. conditions, .. collected.Premises.Select(OfCollected)],
            },
            // Every rule matches the case; it is worth a line where something is asked of it.
            { Value: Case } when conditions.Length == 0 => null,
            { Value: Fact supplied } => Supplied(supplied, conditions),
            _ => new TrailNode
            {
                Kind = TrailNodeKind.Condition,
                Text = $"{Words.Of(pattern.Declaration.Name)} is {PlainText.Of(premise.Value)}",
                Because = conditions,
            },
        };
    }

    private TrailNode OfCollected(Premise premise) => premise switch
    {
        { Derivation: { Rule: not null, Value: Fact } concluded } => Concluded(concluded),
        { Value: Fact supplied } => Supplied(supplied, []),
        _ => new TrailNode { Kind = TrailNodeKind.SuppliedFact, Text = PlainText.Of(premise.Value) },
    };

    private TrailNode Supplied(Fact fact, TrailNode[] conditions)
    {
        // Most rules match the same few facts.
        if (!_supplied.TryGetValue(fact, out var text))
        {
            text = $"{fact.Description} ({fact.Place})";
            _supplied.Add(fact, text);
        }

        return new TrailNode { Kind = TrailNodeKind.SuppliedFact, Text = text, Because = conditions };
    }

    private static TrailNode[] Conditions(PatternElement pattern, Premise[] match)
    {
        var conditions = ConditionText.Of(pattern);
        var nodes = conditions.Count == 0 ? [] : new TrailNode[conditions.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            var condition = conditions[i];
            nodes[i] = new TrailNode { Kind = TrailNodeKind.Condition, Text = condition.Words.In(match), Values = condition.ValuesIn(match) };
        }

        return nodes;
    }
}
