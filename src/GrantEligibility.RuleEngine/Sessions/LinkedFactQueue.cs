using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>Changes to linked facts that wait to be propagated, in the order in which rules asked for them.</summary>
internal sealed class LinkedFactQueue(Session session)
{
    private readonly Queue<(LinkedFactAction Action, LinkedFact Linked)> _pending = new();
    private bool _isRunning;

    public void Add(LinkedFactAction action, LinkedFact linked) => _pending.Enqueue((action, linked));

    /// <summary>Propagates what waits, and what comes to wait while that is done.</summary>
    public IReadOnlyList<ILinkedFactSet> Propagate()
    {
        if (_isRunning || _pending.Count == 0)
        {
            return [];
        }

        var sets = new List<LinkedFactSet>();
        _isRunning = true;
        try
        {
            while (_pending.TryDequeue(out var change))
            {
                if (session.Apply(change.Action, change.Linked))
                {
                    if (sets.Count == 0 || sets[^1].Action != change.Action)
                    {
                        sets.Add(new LinkedFactSet(change.Action));
                    }

                    sets[^1].Add(change.Linked.Fact);
                }
            }
        }
        finally
        {
            _isRunning = false;
        }

        return sets;
    }
}
