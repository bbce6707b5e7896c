using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Facts;
using NRules;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>
/// A session in the engine's ordinary way. Where facts came from is asked of our engine; with the NRules package the
/// session's events are listened to.
/// </summary>
internal sealed class OrdinarySession : RuleSession
{
    private readonly ISession _session;
    private readonly ErrorLog _errors;
    private readonly List<Fact> _ofQuestion = [];
    private IFact[]? _conclusions;

    internal OrdinarySession(CompiledRegime regime, IReadOnlyList<Fact> shared)
    {
        _session = regime.Factory.CreateSession();
        _errors = ErrorLog.Of(_session, regime);
#if NRULES_PACKAGE
        _session.Events.FactInsertedEvent += (_, e) => Note(e.Fact);
        _session.Events.FactUpdatedEvent += (_, e) => Note(e.Fact);
        _session.Events.FactRetractedEvent += (_, e) => _facts.Remove(e.Fact.Value!);
#endif
        _session.InsertAll(shared);
    }

    internal override IReadOnlyCollection<EvaluationError> Errors => _errors.Errors;

    internal override void Insert(IReadOnlyList<Fact> facts)
    {
        _session.InsertAll(facts);
        _ofQuestion.AddRange(facts);
    }

    internal override bool TryFire()
    {
        _conclusions = null;
        _session.Fire();
        return Errors.Count == 0;
    }

    internal override void Forget()
    {
        _conclusions = null;
        _session.RetractAll(_ofQuestion);
        _ofQuestion.Clear();
    }

    internal override ReadOnlySpan<IFact> Conclusions =>
        _conclusions ??= [.. _session.Query<Fact>().Select(Find).OfType<IFact>().Where(static fact => fact.Source is ILinkedFactSource)];

    internal override IEnumerable<TFact> Query<TFact>() => _session.Query<TFact>();

#if NRULES_PACKAGE
    private readonly Dictionary<object, IFact> _facts = new(ReferenceEqualityComparer.Instance);

    internal override IFact? Find(object fact) => _facts.GetValueOrDefault(fact);

    internal override ReadOnlySpan<IFact> FactsOf(IFactSource source, out IReadOnlyList<Declaration>? declarations)
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
    internal override IFact? Find(object fact) => SessionProvenance.Find(_session, fact);

    internal override ReadOnlySpan<IFact> FactsOf(IFactSource source, out IReadOnlyList<Declaration>? declarations) =>
        SessionProvenance.FactsOf(source, out declarations);
#endif
}
