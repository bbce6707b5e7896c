using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation;

/// <summary>
/// A session that holds what every question shares: the requirements, the choices and the regime's shared facts. Belongs to
/// one thread at a time.
/// </summary>
internal sealed class WarmSession
{
    // A session keeps room for as many facts as its largest question had. Past this a new session costs less than the room.
    private const int FewEnough = 2_000;

    private readonly RuleSession _session;
    private bool _isLarge;

    internal WarmSession(CompiledRegime regime, OptionValues options, bool isOrdinary)
    {
        _session = RuleSession.Of(regime, [.. regime.Requirements, .. options.Choices, .. regime.Regime.SharedFacts(options.ByName)], isOrdinary);
    }

    /// <summary>Whether the session may serve other questions once this one is recorded and forgotten.</summary>
    internal bool IsReusable => !_isLarge && _session.IsReusable;

    /// <summary>Concludes what follows from the facts of a question.</summary>
    /// <returns>Whether nothing went wrong; otherwise the session is not to be read.</returns>
    internal bool TryFire(IReadOnlyList<Fact> facts)
    {
        _isLarge |= facts.Count > FewEnough;
        _session.Insert(facts);
        return _session.TryFire();
    }

    /// <summary>Concludes what follows from the facts of a question, and from what went wrong with them.</summary>
    internal void FireWithErrors(IReadOnlyList<Fact> facts)
    {
        TryFire(facts);
        _session.Insert([.. _session.Errors]);
        _session.TryFire();
    }

    /// <summary>Takes the facts of the question out, and with them all that was concluded from them.</summary>
    internal void Forget() => _session.Forget();

    /// <summary>What the session knows, once it has fired.</summary>
    internal SessionRecord Record() => _session.Record();
}
