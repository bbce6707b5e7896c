using System.Runtime.CompilerServices;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Matching;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>
/// The interpretive choices that conclusions of a session lean on, by themselves or through what they rest on. Belongs to one
/// thread at a time.
/// </summary>
internal sealed class LeanedOnChoices(RuleSession session)
{
    private static readonly ConditionalWeakTable<IRuleDefinition, ExistsElement[]> Known = [];

    private readonly HashSet<object?> _traced = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object?> _addingNothing = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ExistsElement> _exhausted = [];
    private readonly List<string> _names = [];
    private Witnesses? _witnesses;

    /// <summary>Whether the choice of a name is among them.</summary>
    internal bool Has(string name) => _names.Contains(name);

    /// <summary>Forgets them.</summary>
    internal void Clear()
    {
        _traced.Clear();
        _addingNothing.Clear();
        _exhausted.Clear();
        _names.Clear();
        _witnesses = null;
    }

    /// <summary>Adds those that a fact leans on.</summary>
    internal void Add(Fact fact)
    {
        if (session.Find(fact) is { } known)
        {
            Add(known);
        }
    }

    private void Add(IFact fact)
    {
        if (IsNew(fact.Value))
        {
            _names.Add(((Choice)fact.Value!).Name);
        }

        if (fact.Source is not { } source || !_traced.Add(fact.Value))
        {
            return;
        }

        var premises = session.FactsOf(source, out var declarations);
        foreach (var premise in premises)
        {
            Add(premise);
        }

        foreach (var exists in QuantifiedIn(source))
        {
            // Most often no fact that could be a witness leans on more, and which of them are is no matter.
            if (!IsExhausted(exists))
            {
                _addingNothing.Clear();
                _witnesses ??= new Witnesses(session.Query<Fact>());
                foreach (var witness in _witnesses.Of(exists, MatchOf(premises, declarations!)))
                {
                    Add(witness.Fact);
                }
            }
        }
    }

    /// <summary>Whether no fact that could be a witness adds anything. Once that is so it stays so, for every match of the rule.</summary>
    private bool IsExhausted(ExistsElement exists)
    {
        if (!_exhausted.Contains(exists))
        {
            if (MayAddTo(exists))
            {
                return false;
            }

            _exhausted.Add(exists);
        }

        return true;
    }

    private bool MayAddTo(ExistsElement exists)
    {
        foreach (var pattern in ElementText.Patterns(exists.Source))
        {
            if (pattern.ValueType.IsAssignableFrom(typeof(Choice)))
            {
                return true;
            }

            foreach (var conclusion in session.Conclusions)
            {
                if (pattern.ValueType.IsInstanceOfType(conclusion.Value) && MayAdd(conclusion))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a fact may lean on a choice that is not among them yet. What adds nothing now never does.</summary>
    private bool MayAdd(IFact fact)
    {
        if (fact.Source is not { } source)
        {
            return IsNew(fact.Value);
        }

        // Marked before it is known: what a rule asks to be there may lean on what the rule itself yields.
        if (_traced.Contains(fact.Value) || !_addingNothing.Add(fact.Value))
        {
            return false;
        }

        foreach (var premise in session.FactsOf(source, out _))
        {
            if (MayAdd(premise))
            {
                return true;
            }
        }

        foreach (var exists in QuantifiedIn(source))
        {
            if (MayAddTo(exists))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNew(object? value) => value is Choice choice && !_names.Contains(choice.Name);

    private static Premise[] MatchOf(ReadOnlySpan<IFact> facts, IReadOnlyList<Declaration> declarations)
    {
        var match = new Premise[facts.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            match[i] = new Premise(declarations[i].Name, facts[i].Value, null);
        }

        return match;
    }

    private static ExistsElement[] QuantifiedIn(IFactSource source) =>
        source is ILinkedFactSource { Rule: var rule } ? Known.GetValue(rule, static r => [.. QuantifiedIn(r.LeftHandSide)]) : [];

    private static IEnumerable<ExistsElement> QuantifiedIn(RuleElement element) => element switch
    {
        ExistsElement exists => [exists],
        GroupElement group => group.ChildElements.SelectMany(QuantifiedIn),
        _ => [],
    };
}
