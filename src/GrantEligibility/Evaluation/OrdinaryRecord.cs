using System.Collections;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using NRules;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>What a session in the engine's ordinary way knew: copied out of it at once, since its facts change with it.</summary>
internal sealed class OrdinaryRecord : SessionRecord
{
    private readonly Dictionary<object, Derivation> _concluded = new(ReferenceEqualityComparer.Instance);
    private readonly Provenance _provenance;

    /// <summary>Copies what an engine knows.</summary>
    /// <param name="facts">All facts, in the order they came.</param>
    internal OrdinaryRecord(IReadOnlyList<IFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Source is ILinkedFactSource source)
            {
                DerivationOf(fact.Value!, source);
            }
        }

        _provenance = new Read([.. facts.Select(fact => (Fact)fact.Value!)], [.. _concluded.Values]);
        Conclusions = [.. _concluded.Keys];
    }

    internal override object[] Conclusions { get; }

    /// <summary>
    /// Whether it holds a collection of the engine, such as a group with its key, that no copy replaces. The session is then to
    /// be left as it is.
    /// </summary>
    internal bool HoldsCollections { get; private set; }

    private protected override Provenance ReadProvenance() => _provenance;

    private Derivation DerivationOf(object conclusion, ILinkedFactSource source)
    {
        if (!_concluded.TryGetValue(conclusion, out var derivation))
        {
            var premises = PremisesOf(source);
            derivation = new Derivation(_concluded.Count, conclusion, source.Rule, premises);
            _concluded.Add(conclusion, derivation);
        }

        return derivation;
    }

    private Premise[] PremisesOf(IFactSource source) => [.. source.Facts.Select(PremiseOf)];

    private Premise PremiseOf(IFact fact)
    {
        var declaration = (fact as IFactMatch)?.Declaration;
        if (fact is { Source: ILinkedFactSource linked, Value: { } conclusion })
        {
            return new Premise(declaration?.Name, conclusion, DerivationOf(conclusion, linked));
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

        return new Premise(declaration?.Name, value, new Derivation(value, premises));
    }

    /// <summary>Derivations that were read with the session.</summary>
    private sealed class Read(Fact[] facts, Derivation[] derivations)
        : Provenance(Array.ConvertAll(derivations, static derivation => derivation.Value!))
    {
        private protected override Fact[] ReadFacts() => facts;

        private protected override Derivation Derive(int number) => derivations[number];
    }
}
