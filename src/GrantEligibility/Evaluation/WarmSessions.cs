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

    /// <summary>Concludes what follows from the facts of a question.</summary>
    /// <param name="facts">The facts; the list is not to change any more.</param>
    internal SessionRecord Conclude(IReadOnlyList<Fact> facts)
    {
        var session = TakeIdle() ?? new WarmSession(regime, Options, isOrdinary: false);
        if (!session.TryFire(facts))
        {
            // Asked in its ordinary way, the engine tells what went wrong, and goes on with what can be concluded all the same.
            session = new WarmSession(regime, Options, isOrdinary: true);
            session.FireWithErrors(facts);
            return session.Record();
        }

        var record = session.Record();
        PutBack(session);
        return record;
    }

    private WarmSession? TakeIdle()
    {
        lock (_idle)
        {
            return _idle.TryPop(out var idle) ? idle : null;
        }
    }

    // INVARIANT: a session in which something went wrong never gets here.
    private void PutBack(WarmSession session)
    {
        if (!session.IsReusable)
        {
            return;
        }

        session.Forget();
        lock (_idle)
        {
            if (_idle.Count < Environment.ProcessorCount)
            {
                _idle.Push(session);
            }
        }
    }
}
