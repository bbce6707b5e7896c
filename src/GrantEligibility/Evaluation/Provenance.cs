using NRules;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Where a session's facts came from. The seam between the engines: ours is asked for a fact's derivation once it is
/// wanted; with the NRules package the session's events are listened to.
/// </summary>
internal sealed class Provenance
{
#if NRULES_PACKAGE
    private readonly Dictionary<object, IFact> _facts = new(ReferenceEqualityComparer.Instance);

    private Provenance(ISession session)
    {
        session.Events.FactInsertedEvent += (_, e) => Note(e.Fact);
        session.Events.FactUpdatedEvent += (_, e) => Note(e.Fact);
    }

    /// <summary>The engine's record of a fact of the session; null for what is no fact of it.</summary>
    internal IFact? Find(object fact) => _facts.GetValueOrDefault(fact);

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

    /// <summary>The engine's record of a fact of the session; null for what is no fact of it.</summary>
    internal IFact? Find(object fact) => SessionProvenance.Find(_session, fact);
#endif

    /// <summary>Starts to follow a session that has no facts yet.</summary>
    internal static Provenance Of(ISession session) => new(session);
}
