#if !NRULES_PACKAGE
using GrantEligibility.Facts;
using NRules.OnePass;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>A session that matches each rule once: our engine's fast way, which knows of an error only that there was one.</summary>
internal sealed class OnePassRuleSession : RuleSession
{
    private readonly OnePassSession _session;

    private OnePassRuleSession(OnePassSession session) => _session = session;

    /// <summary>Makes a session; null if the rules do not allow it.</summary>
    internal static OnePassRuleSession? TryCreate(CompiledRegime regime, IReadOnlyList<Fact> shared) =>
        OnePassSession.TryCreate(regime.Factory, shared) is { } session ? new OnePassRuleSession(session) : null;

    internal override void Insert(IReadOnlyList<Fact> facts) => _session.InsertAll(facts);

    internal override bool TryFire()
    {
        try
        {
            _session.Fire();
            return true;
        }
        catch (OnePassException)
        {
            return false;
        }
    }

    internal override void Forget() => _session.Forget();

    internal override ReadOnlySpan<IFact> Conclusions => _session.Conclusions;

    internal override IEnumerable<TFact> Query<TFact>() => _session.Query<TFact>();

    internal override IFact? Find(object fact) => _session.Find(fact);

    internal override ReadOnlySpan<IFact> FactsOf(IFactSource source, out IReadOnlyList<Declaration>? declarations) =>
        OnePassSession.FactsOf(source, out declarations);
}
#endif
