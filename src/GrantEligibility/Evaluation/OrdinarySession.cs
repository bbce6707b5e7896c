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
    private bool _isHeld;

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
        _session.Fire();
        return Errors.Count == 0;
    }

    internal override void Forget()
    {
        _session.RetractAll(_ofQuestion);
        _ofQuestion.Clear();
    }

    internal override bool IsReusable => Errors.Count == 0 && !_isHeld;

    internal override SessionRecord Record()
    {
        var record = new OrdinaryRecord([.. _session.Query<Fact>().Select(Find).OfType<IFact>()]);
        _isHeld |= record.HoldsCollections;
        return record;
    }

#if NRULES_PACKAGE
    private readonly Dictionary<object, IFact> _facts = new(ReferenceEqualityComparer.Instance);

    private IFact? Find(Fact fact) => _facts.GetValueOrDefault(fact);

    private void Note(IFact fact)
    {
        if (fact.Value is { } value)
        {
            _facts[value] = fact;
        }
    }
#else
    private IFact? Find(Fact fact) => SessionProvenance.Find(_session, fact);
#endif
}
