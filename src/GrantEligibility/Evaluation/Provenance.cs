using System.Collections;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using NRules;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>Where a session's facts came from, copied out of it as derivations.</summary>
internal sealed class Provenance(RuleSession session)
{
    private readonly Dictionary<object, Derivation> _concluded = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Whether a derivation holds a collection of the engine, such as a group with its key, that no copy replaces. The
    /// session is then to be left as it is.
    /// </summary>
    internal bool HoldsCollections { get; private set; }

    /// <summary>Forgets what was copied, as the facts it is about leave the session.</summary>
    internal void Forget() => _concluded.Clear();

    /// <summary>Where a conclusion came from; an error, which the evaluator noted, comes from nothing else.</summary>
    /// <exception cref="InvalidOperationException">No rule concluded it.</exception>
    internal Derivation Of(Fact conclusion) =>
        conclusion is EvaluationError ? new Derivation(conclusion, null, [])
        : session.Find(conclusion) is { Source: ILinkedFactSource source } ? Concluded(conclusion, source)
        : throw new InvalidOperationException($"'{conclusion.Description}' was concluded by no rule.");

    /// <summary>Where a fact came from; null where the host supplied it.</summary>
    internal Derivation? Find(Fact fact) => session.Find(fact) is { Source: ILinkedFactSource source } ? Concluded(fact, source) : null;

    /// <summary>The rule that concluded a fact; null where the host supplied it.</summary>
    internal IRuleDefinition? RuleBehind(Fact fact) => session.Find(fact) is { Source: ILinkedFactSource source } ? source.Rule : null;

    private Derivation Concluded(object conclusion, ILinkedFactSource source)
    {
        if (!_concluded.TryGetValue(conclusion, out var derivation))
        {
            derivation = new Derivation(conclusion, source.Rule, PremisesOf(source));
            _concluded.Add(conclusion, derivation);
        }

        return derivation;
    }

    private Premise[] PremisesOf(IFactSource source)
    {
        var facts = session.FactsOf(source, out var declarations);
        var premises = new Premise[facts.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            premises[i] = PremiseOf(facts[i], declarations?[i]);
        }

        return premises;
    }

    private Premise PremiseOf(IFact fact, Declaration? declaration)
    {
        if (fact is { Source: ILinkedFactSource linked, Value: { } conclusion })
        {
            return new Premise(declaration?.Name, conclusion, Concluded(conclusion, linked));
        }

        if (fact.Source is null)
        {
            return new Premise(declaration?.Name, fact.Value, null);
        }

        var premises = PremisesOf(fact.Source);
        var value = fact.Value;
        if (declaration?.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        {
            // The engine's own collection goes on changing with the session; what is in it now is the premises.
            value = premises.Select(p => p.Value);
        }
        else if (value is IEnumerable and not (string or Fact))
        {
            HoldsCollections = true;
        }

        return new Premise(declaration?.Name, value, new Derivation(value, null, premises));
    }
}
