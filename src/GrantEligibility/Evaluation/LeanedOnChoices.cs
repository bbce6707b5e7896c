using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Matching;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>
/// The interpretive choices that conclusions lean on, by themselves or through what they rest on. Belongs to one thread at a
/// time.
/// </summary>
internal sealed class LeanedOnChoices(Provenance provenance)
{
    // By the number of a conclusion.
    private readonly bool[] _traced = new bool[provenance.Conclusions.Length];

    // By the number of a conclusion: the search in which it was last found to add nothing.
    private int[]? _addingNothing;
    private readonly List<ExistsElement> _exhausted = [];
    private readonly List<string> _names = [];
    private readonly Witnesses _witnesses = new(provenance);
    private int _search = 1;

    /// <summary>Whether the choice of a name is among them.</summary>
    internal bool Has(string name) => _names.Contains(name);

    /// <summary>Adds those that a fact leans on.</summary>
    internal void Add(Fact fact) => Add(fact, provenance.Find(fact));

    private void Add(object? value, Derivation? derivation)
    {
        if (IsNew(value))
        {
            _names.Add(((Choice)value!).Name);
        }

        if (derivation is null || (derivation.Rule is not null && !Marks(ref _traced[derivation.Number])))
        {
            return;
        }

        foreach (var premise in derivation.Premises)
        {
            Add(premise.Value, premise.Derivation);
        }

        foreach (var exists in derivation.Quantified)
        {
            // Most often no fact that could be a witness leans on more, and which of them are is no matter.
            if (!IsExhausted(exists))
            {
                _search++;
                foreach (var witness in _witnesses.Of(exists, derivation.Premises))
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

            for (var number = 0; number < _traced.Length; number++)
            {
                var conclusion = provenance.Conclusions[number];
                if (pattern.ValueType.IsInstanceOfType(conclusion) && MayAdd(conclusion, provenance.Of(number)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a fact may lean on a choice that is not among them yet. What adds nothing now never does.</summary>
    private bool MayAdd(object? value, Derivation? derivation)
    {
        if (derivation is null)
        {
            return IsNew(value);
        }

        // Marked before it is known: what a rule asks to be there may lean on what the rule itself yields.
        if (derivation.Rule is not null)
        {
            ref var lastSearch = ref (_addingNothing ??= new int[_traced.Length])[derivation.Number];
            if (_traced[derivation.Number] || lastSearch == _search)
            {
                return false;
            }

            lastSearch = _search;
        }

        foreach (var premise in derivation.Premises)
        {
            if (MayAdd(premise.Value, premise.Derivation))
            {
                return true;
            }
        }

        foreach (var exists in derivation.Quantified)
        {
            if (MayAddTo(exists))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNew(object? value) => value is Choice choice && !_names.Contains(choice.Name);

    /// <summary>Sets a mark; false where it is set already.</summary>
    private static bool Marks(ref bool mark) => !mark && (mark = true);
}
