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
    // Most trails have no more loose steps at a time.
    private const int Usual = 32;

    private readonly Provenance _provenance;
    private readonly Witnesses _witnesses;

    // By the number of a conclusion: what it says, once it has been drawn.
    private readonly string?[] _drawn;

    // Most rules match the same few facts, so that what the last ones read as is kept.
    private readonly (Fact? Fact, string Text)[] _supplied = new (Fact?, string)[8];
    private int _suppliedCount;

    // The steps that are drawn and still to be put below another, as a stack.
    private TrailNode[] _loose = new TrailNode[Usual];
    private int _looseCount;

    private TrailBuilder(Provenance provenance)
    {
        _provenance = provenance;
        _witnesses = new Witnesses(provenance);
        _drawn = new string?[provenance.Conclusions.Length];
    }

    /// <summary>The steps below the decision.</summary>
    /// <param name="standing">Where the standing of the regime came from; null: it is not to be shown.</param>
    /// <param name="answers">The answers, in the order of the text.</param>
    /// <param name="provenance">Where the facts behind the answers came from.</param>
    internal static TrailNode[] Steps(Derivation? standing, IReadOnlyList<AnswerDerivation> answers, Provenance provenance)
    {
        var trail = new TrailBuilder(provenance);
        if (standing is not null)
        {
            trail.AddLoose(trail.Concluded(standing, 0));
        }

        for (var i = 0; i < answers.Count; i++)
        {
            trail.AddLoose(trail.Of(answers[i]));
        }

        return trail.TakeLoose(0);
    }

    private TrailNode Of(AnswerDerivation answered)
    {
        var first = _looseCount;
        foreach (var derivation in answered.SettledBy)
        {
            AddLoose(derivation.Value is EvaluationError error
                ? new TrailNode { Kind = TrailNodeKind.Error, Text = error.Message, Rule = RuleNames.Short(error.RuleName) }
                : Concluded(derivation, _looseCount));
        }

        return new()
        {
            Kind = TrailNodeKind.Requirement,
            Text = AnswerText.Of(answered.Answer),
            Because = TakeLoose(first),
        };
    }

    /// <summary>A conclusion, and its own derivation where it comes up first.</summary>
    /// <param name="derivation">Where it came from.</param>
    /// <param name="first">The first of the loose steps that say how the conclusion met a rule.</param>
    private TrailNode Concluded(Derivation derivation, int first)
    {
        var conclusion = (Fact)derivation.Value!;
        var rule = derivation.Text;
        var isFirst = _drawn[derivation.Number] is null;
        var text = _drawn[derivation.Number] ??= conclusion.Description;
        if (isFirst)
        {
            Add(rule.Parts, derivation.Premises);
        }

        return new TrailNode
        {
            Kind = conclusion is Finding ? TrailNodeKind.Finding : TrailNodeKind.DerivedFact,
            Text = text,
            Rule = rule.Name,
            IsDerivedAbove = !isFirst,
            Because = TakeLoose(first),
        };
    }

    /// <summary>Adds the steps that say how the facts of a match met what a rule asks.</summary>
    private void Add(RulePart[] parts, Premise[] match)
    {
        foreach (var part in parts)
        {
            Add(part, match);
        }
    }

    private void Add(RulePart part, Premise[] match)
    {
        if (part.Name is not null)
        {
            if (part.TryFind(match, out var premise))
            {
                Add(part, premise, match);
            }
            else
            {
                AddLoose(ElementText.Of(part.Element).StepOf(match));
            }
        }
        else if (part.Claim is { } claim)
        {
            AddLoose(claim.StepOf(match));
        }
        else if (part.Branches is { } branches)
        {
            // The match has the facts of one branch, of which more than one may hold.
            if (_witnesses.FirstToHold((OrElement)part.Element, match) is { } branch)
            {
                Add(branches[branch], match);
            }
        }
        else
        {
            foreach (var (pattern, fact, within) in _witnesses.Of((ExistsElement)part.Element, match))
            {
                var there = part.Within!.First(one => one.Element == pattern);
                Add(there, new Premise(there.Name, fact, _provenance.Find(fact)), within);
            }
        }
    }

    private void Add(RulePart pattern, Premise premise, Premise[] match)
    {
        // Every rule matches the case; it is worth a line where something is asked of it.
        if (pattern.Conditions.Length == 0 && premise.Value is Case)
        {
            return;
        }

        var first = _looseCount;
        foreach (var condition in pattern.Conditions)
        {
            AddLoose(condition.StepOf(match));
        }

        AddLoose(Of(pattern, premise, first));
    }

    /// <summary>What a pattern was matched by, above the loose steps that say how it met the conditions.</summary>
    private TrailNode Of(RulePart pattern, Premise premise, int first)
    {
        switch (premise)
        {
            case { Derivation: { Rule: not null, Value: Fact } concluded }:
                return Concluded(concluded, first);
            case { Derivation: { Rule: null } collected }:
                foreach (var one in collected.Premises)
                {
                    AddLoose(OfCollected(one));
                }

                return new TrailNode { Kind = TrailNodeKind.SuppliedFact, Text = Words.Of(pattern.Name!), Because = TakeLoose(first) };
            case { Value: Fact supplied }:
                return Supplied(supplied, first);
            default:
                return new TrailNode
                {
                    Kind = TrailNodeKind.Condition,
                    Text = $"{Words.Of(pattern.Name!)} is {PlainText.Of(premise.Value)}",
                    Because = TakeLoose(first),
                };
        }
    }

    private TrailNode OfCollected(Premise premise) => premise switch
    {
        { Derivation: { Rule: not null, Value: Fact } concluded } => Concluded(concluded, _looseCount),
        { Value: Fact supplied } => Supplied(supplied, _looseCount),
        _ => new TrailNode { Kind = TrailNodeKind.SuppliedFact, Text = PlainText.Of(premise.Value) },
    };

    private TrailNode Supplied(Fact fact, int first) => new() { Kind = TrailNodeKind.SuppliedFact, Text = TextOf(fact), Because = TakeLoose(first) };

    private string TextOf(Fact fact)
    {
        foreach (var (known, text) in _supplied)
        {
            if (ReferenceEquals(known, fact))
            {
                return text;
            }
        }

        var read = PlainText.Of(fact);
        _supplied[_suppliedCount++ % _supplied.Length] = (fact, read);
        return read;
    }

    private void AddLoose(TrailNode step)
    {
        if (_looseCount == _loose.Length)
        {
            Array.Resize(ref _loose, 2 * _looseCount);
        }

        _loose[_looseCount++] = step;
    }

    /// <summary>Takes the loose steps from one on.</summary>
    private TrailNode[] TakeLoose(int first)
    {
        var steps = first == _looseCount ? [] : _loose.AsSpan(first, _looseCount - first).ToArray();
        _looseCount = first;
        return steps;
    }
}
