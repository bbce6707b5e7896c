using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation;

/// <summary>
/// The idle sessions of one regime under one set of options, so that a question finds inserted what every question shares.
/// No question can tell whether its session has served others before. Thread-safe.
/// </summary>
internal sealed class WarmSessions(CompiledRegime regime, OptionValues options)
{
    private readonly Stack<WarmSession> _idle = [];

    /// <summary>The values of the options that the sessions hold.</summary>
    internal OptionValues Options { get; } = options;

    /// <summary>Asks a session, and reads its answer before the facts are forgotten.</summary>
    /// <param name="facts">The facts of the question.</param>
    /// <param name="read">Reads the answer; what it returns holds nothing of the session.</param>
    internal TAnswer Ask<TAnswer>(IReadOnlyList<Fact> facts, Func<WarmSession, TAnswer> read)
    {
        var session = FiredWarm(facts) ?? FiredNew(facts);
        var answer = read(session);
        PutBack(session);
        return answer;
    }

    /// <summary>An idle session that has fired; null where there is none, or where something went wrong in it.</summary>
    private WarmSession? FiredWarm(IReadOnlyList<Fact> facts)
    {
        WarmSession? idle;
        lock (_idle)
        {
            if (!_idle.TryPop(out idle))
            {
                return null;
            }
        }

        idle.Fire(facts);
        return idle.HasErrors ? null : idle;
    }

    private WarmSession FiredNew(IReadOnlyList<Fact> facts)
    {
        var session = new WarmSession(regime, Options);
        session.Fire(facts);
        return session;
    }

    // INVARIANT: a session that threw never gets here, and one that had an error is not kept.
    private void PutBack(WarmSession session)
    {
        if (session.HasErrors || session.Provenance.HoldsCollections)
        {
            return;
        }

        session.Forget();
        lock (_idle)
        {
            if (!session.HasErrors && _idle.Count < Environment.ProcessorCount)
            {
                _idle.Push(session);
            }
        }
    }
}
