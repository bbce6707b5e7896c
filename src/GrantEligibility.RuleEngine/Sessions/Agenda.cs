using NRules.AgendaFilters;
using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>A queue for each priority that a compiled rule has, highest first.</summary>
internal sealed class Agenda : IAgenda
{
    private readonly Session _session;
    private readonly AgendaContext _context;
    private readonly ActivationQueue[] _queues;
    private readonly AgendaFilterSet _filters = new();

    // INVARIANT: every queue before this one is empty.
    private int _first;

    public Agenda(Session session, int priorityCount)
    {
        _session = session;
        _context = new AgendaContext(session);
        _queues = new ActivationQueue[priorityCount];
        for (var i = 0; i < priorityCount; i++)
        {
            _queues[i] = new ActivationQueue();
        }

        _first = priorityCount;
    }

    public bool IsEmpty => First is null;

    private Activation? First
    {
        get
        {
            while (_first < _queues.Length && _queues[_first].First is null)
            {
                _first++;
            }

            return _first < _queues.Length ? _queues[_first].First : null;
        }
    }

    public IMatch Peek() => First ?? throw new InvalidOperationException("The agenda is empty. Look at IsEmpty first.");

    public void Clear()
    {
        while (First is { } activation)
        {
            Dequeue(activation);
        }
    }

    public void AddFilter(IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _filters.Add(filter);
    }

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(filter);
        _filters.Add(rule, filter);
    }

    /// <summary>Takes the activation that fires next; null if none waits.</summary>
    public Activation? Pop()
    {
        var activation = First;
        if (activation is not null)
        {
            Dequeue(activation);
            if (activation.Trigger != MatchTrigger.Removed)
            {
                activation.FiredKeys = activation.CurrentKeys;
                _filters.Select(_context, activation);
            }
        }

        return activation;
    }

    public void Add(Activation activation)
    {
        activation.Trigger = MatchTrigger.Created;
        Offer(activation);
    }

    public void Modify(Activation activation)
    {
        if (!activation.HasFired)
        {
            Offer(activation);
        }
        else if (activation.Node.Rule is { IsRepeatable: true } rule && rule.Triggers.HasFlag(ActionTrigger.Reactivated))
        {
            activation.Trigger = MatchTrigger.Updated;
            Offer(activation);
        }
    }

    public void Remove(Activation activation)
    {
        Dequeue(activation);
        activation.IsMatched = false;
        activation.Trigger = MatchTrigger.Removed;
        _filters.Remove(_context, activation);
        if (activation.HasFired && activation.Node.Rule.Triggers.HasFlag(ActionTrigger.Deactivated))
        {
            Enqueue(activation);
        }
    }

    // Filters keep activations from the agenda. They take none off that is on it already.
    private void Offer(Activation activation)
    {
        if (PassesOwnFilters(activation) && _filters.Accept(_context, activation) && !activation.IsQueued)
        {
            Enqueue(activation);
        }
    }

    private void Enqueue(Activation activation)
    {
        var priority = activation.Node.Rule.PriorityIndex;
        _queues[priority].Enqueue(activation);
        _first = Math.Min(_first, priority);
    }

    private void Dequeue(Activation activation)
    {
        if (activation.IsQueued)
        {
            _queues[activation.Node.Rule.PriorityIndex].Remove(activation);
        }
    }

    // Every predicate must hold; and of the keys, where there are any, one must differ from when the rule last fired.
    private bool PassesOwnFilters(Activation activation)
    {
        var filters = activation.Node.Filters;
        if (filters.Length == 0)
        {
            return true;
        }

        var keys = new object?[filters.Length];
        var hasKeys = false;
        for (var i = 0; i < filters.Length; i++)
        {
            if (!filters[i].TryEvaluate(_session, activation, out var value))
            {
                return false;
            }

            if (filters[i].FilterType == FilterType.KeyChange)
            {
                hasKeys = true;
                keys[i] = value;
            }
            else if (value is not true)
            {
                return false;
            }
        }

        activation.CurrentKeys = keys;
        return !hasKeys || activation.FiredKeys is not { } fired || !fired.AsSpan().SequenceEqual(keys);
    }
}
