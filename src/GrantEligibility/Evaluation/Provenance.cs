using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using NRules;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Where a session's facts came from, copied out of it as derivations. The seam between the engines: ours is asked for a
/// fact's source once it is wanted; with the NRules package the session's events are listened to.
/// </summary>
internal sealed class Provenance
{
    private readonly Dictionary<object, Derivation> _concluded = new(ReferenceEqualityComparer.Instance);

#if NRULES_PACKAGE
    private readonly Dictionary<object, IFact> _facts = new(ReferenceEqualityComparer.Instance);

    private Provenance(ISession session)
    {
        session.Events.FactInsertedEvent += (_, e) => Note(e.Fact);
        session.Events.FactUpdatedEvent += (_, e) => Note(e.Fact);
    }

    private IFact? Find(object fact) => _facts.GetValueOrDefault(fact);

    private void Note(IFact fact)
    {
        if (fact.Value is { } value)
        {
            _facts[value] = fact;
        }
    }
#else
    private readonly ISession _session;

    private Provenance(ISession session) => _session = session;

    private IFact? Find(object fact) => SessionProvenance.Find(_session, fact);
#endif

    /// <summary>Starts to follow a session that has no facts yet.</summary>
    internal static Provenance Of(ISession session) => new(session);

    /// <summary>Where a conclusion came from; an error, which the evaluator noted, comes from nothing else.</summary>
    /// <exception cref="InvalidOperationException">No rule concluded it.</exception>
    internal Derivation Of(Fact conclusion) =>
        conclusion is EvaluationError ? new Derivation(conclusion, null, [])
        : Find(conclusion) is { Source: ILinkedFactSource source } ? Concluded(conclusion, source)
        : throw new InvalidOperationException($"'{conclusion.Description}' was concluded by no rule.");

    private Derivation Concluded(object conclusion, ILinkedFactSource source)
    {
        if (!_concluded.TryGetValue(conclusion, out var derivation))
        {
            derivation = new Derivation(conclusion, source.Rule, PremisesOf(source));
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
            return new Premise(declaration?.Name, conclusion, Concluded(conclusion, linked));
        }

        if (fact.Source is null)
        {
            return new Premise(declaration?.Name, fact.Value, null);
        }

        // The engine's own collection goes on changing with the session; what is in it now is its premises.
        var premises = PremisesOf(fact.Source);
        var isSequence = declaration?.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);
        var value = isSequence ? premises.Select(p => p.Value) : fact.Value;
        return new Premise(declaration?.Name, value, new Derivation(value, null, premises));
    }
}
