using System.Collections;
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

    private Provenance(ISessionFactory factory, bool isOrdinary)
    {
        _ = isOrdinary;
        Session = factory.CreateSession();
        Session.Events.FactInsertedEvent += (_, e) => Note(e.Fact);
        Session.Events.FactUpdatedEvent += (_, e) => Note(e.Fact);
        Session.Events.FactRetractedEvent += (_, e) => _facts.Remove(e.Fact.Value!);
    }

    /// <summary>Fires the session.</summary>
    /// <returns>Whether it could be fired.</returns>
    internal bool TryFire()
    {
        Session.Fire();
        return true;
    }

    private IFact? Find(object fact) => _facts.GetValueOrDefault(fact);

    private static IFact[] FactsOf(IFactSource source, out IReadOnlyList<Declaration>? declarations)
    {
        IFact[] facts = [.. source.Facts];
        declarations = source is ILinkedFactSource ? Array.ConvertAll(facts, fact => ((IFactMatch)fact).Declaration) : null;
        return facts;
    }

    private void Note(IFact fact)
    {
        if (fact.Value is { } value)
        {
            _facts[value] = fact;
        }
    }
#else
    private Provenance(ISessionFactory factory, bool isOrdinary) =>
        Session = (isOrdinary ? null : OnePassSession.TryCreate(factory)) ?? factory.CreateSession();

    /// <summary>Fires the session.</summary>
    /// <returns>Whether it could be fired: in one pass, an expression that throws ends it.</returns>
    internal bool TryFire()
    {
        try
        {
            Session.Fire();
            return true;
        }
        catch (OnePassException)
        {
            return false;
        }
    }

    private IFact? Find(object fact) => SessionProvenance.Find(Session, fact);

    private static IFact[] FactsOf(IFactSource source, out IReadOnlyList<Declaration>? declarations) =>
        SessionProvenance.FactsOf(source, out declarations);
#endif

    /// <summary>The session.</summary>
    internal ISession Session { get; }

    /// <summary>
    /// Whether a derivation holds a collection of the engine, such as a group with its key, that no copy replaces. The
    /// session is then to be left as it is.
    /// </summary>
    internal bool HoldsCollections { get; private set; }

    /// <summary>Makes a session and follows it.</summary>
    /// <param name="factory">The factory.</param>
    /// <param name="isOrdinary">
    /// Whether the session is to evaluate in the engine's ordinary way, which reports errors. Otherwise each rule is
    /// matched once, where the engine and the rules allow it.
    /// </param>
    internal static Provenance OfNewSession(ISessionFactory factory, bool isOrdinary) => new(factory, isOrdinary);

    /// <summary>Forgets what was copied, as the facts it is about leave the session.</summary>
    internal void Forget() => _concluded.Clear();

    /// <summary>Where a conclusion came from; an error, which the evaluator noted, comes from nothing else.</summary>
    /// <exception cref="InvalidOperationException">No rule concluded it.</exception>
    internal Derivation Of(Fact conclusion) =>
        conclusion is EvaluationError ? new Derivation(conclusion, null, [])
        : Find(conclusion) is { Source: ILinkedFactSource source } ? Concluded(conclusion, source)
        : throw new InvalidOperationException($"'{conclusion.Description}' was concluded by no rule.");

    /// <summary>The rule that concluded a fact; null where the host supplied it.</summary>
    internal IRuleDefinition? RuleBehind(Fact fact) => Find(fact) is { Source: ILinkedFactSource source } ? source.Rule : null;

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
        var facts = FactsOf(source, out var declarations);
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
