#if !NRULES_PACKAGE
using GrantEligibility.Facts;
using NRules.OnePass;

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

    internal override SessionRecord Record() => new OnePassRecord(_session.Record());
}
#endif
