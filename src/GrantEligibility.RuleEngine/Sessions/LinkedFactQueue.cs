namespace NRules.Sessions;

/// <summary>Changes to linked facts that wait to be propagated, in the order in which rules asked for them.</summary>
internal sealed class LinkedFactQueue(Session session)
{
    private readonly Queue<(LinkedFactAction Action, LinkedFact Linked)> _pending = new();
    private bool _isRunning;

    public void Add(LinkedFactAction action, LinkedFact linked) => _pending.Enqueue((action, linked));

    /// <summary>Propagates what waits, and what comes to wait while that is done.</summary>
    /// <param name="sets">Takes what was done, in runs of one kind; null where nobody asks.</param>
    public void Propagate(List<LinkedFactSet>? sets = null)
    {
        if (_isRunning)
        {
            return;
        }

        _isRunning = true;
        try
        {
            while (_pending.TryDequeue(out var change))
            {
                if (session.Apply(change.Action, change.Linked) && sets is not null)
                {
                    Note(change.Action, change.Linked, sets);
                }
            }
        }
        finally
        {
            _isRunning = false;
        }
    }

    private static void Note(LinkedFactAction action, LinkedFact linked, List<LinkedFactSet> sets)
    {
        if (sets.Count == 0 || sets[^1].Action != action)
        {
            sets.Add(new LinkedFactSet(action));
        }

        sets[^1].Add(linked);
    }
}
