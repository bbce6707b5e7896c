using NRules.Network;

namespace NRules.Sessions;

/// <summary>
/// Takes one change of one fact through the network. All alpha memories change first; then the joins they feed are activated.
/// </summary>
/// <remarks>
/// The order of activation keeps the network from going through states that never were. What is retracted or updated goes
/// from the root downwards, so that no join looks at a tuple whose own facts no longer match. What is inserted goes from the
/// bottom upwards, so that what the fact forbids is gone before what it makes possible is tried.
/// </remarks>
internal sealed class FactPropagation(Session session, RuleNetwork network)
{
    private readonly List<AlphaMemory> _passed = [];
    private readonly List<(JoinNode Join, JoinEntry Entry)> _retracts = [];
    private readonly List<(JoinNode Join, JoinEntry Entry)> _updates = [];
    private readonly List<(JoinNode Join, JoinEntry Entry)> _inserts = [];
    private bool _isRunning;

    public void Insert(Fact fact)
    {
        Begin();
        try
        {
            Route(fact);
            foreach (var memory in _passed)
            {
                Enter(fact, memory);
            }

            fact.IsPropagated = true;
            Activate();
        }
        finally
        {
            End();
        }
    }

    public void Update(Fact fact)
    {
        Begin();
        try
        {
            Route(fact);
            foreach (var membership in fact.Memberships)
            {
                membership.StillPasses = _passed.Remove(membership.Memory);
            }

            for (var i = fact.Memberships.Count - 1; i >= 0; i--)
            {
                var membership = fact.Memberships[i];
                if (membership.StillPasses)
                {
                    Stay(membership);
                }
                else
                {
                    Leave(membership);
                    fact.Memberships.RemoveAt(i);
                }
            }

            foreach (var memory in _passed)
            {
                Enter(fact, memory);
            }

            Activate();
        }
        finally
        {
            End();
        }
    }

    public void Retract(Fact fact)
    {
        Begin();
        try
        {
            session.Counters[network.EntryId].RetractInput++;
            foreach (var node in network.TypeNodesOf(fact.Type))
            {
                session.Counters[node.Id].RetractInput++;
            }

            foreach (var membership in fact.Memberships)
            {
                Leave(membership);
            }

            fact.Memberships.Clear();
            fact.IsPropagated = false;
            Activate();
        }
        finally
        {
            End();
        }
    }

    private void Begin()
    {
        if (_isRunning)
        {
            throw new InvalidOperationException(
                "Working memory cannot change while a change to it is being matched. Change it from an action, or between calls to the session.");
        }

        _isRunning = true;
        session.Change++;
    }

    private void End()
    {
        _isRunning = false;
        _passed.Clear();
        _retracts.Clear();
        _updates.Clear();
        _inserts.Clear();
    }

    private void Route(Fact fact)
    {
        session.Counters[network.EntryId].CountInput(fact.IsPropagated);
        foreach (var node in network.TypeNodesOf(fact.Type))
        {
            node.Route(session, fact, _passed);
        }
    }

    private void Enter(Fact fact, AlphaMemory memory)
    {
        session.Counters[memory.Id].InsertInput++;
        session.Counters[memory.Id].Elements++;
        var membership = new AlphaMembership(memory);
        for (var i = 0; i < memory.Joins.Count; i++)
        {
            var entry = memory.Joins[i].Remember(session, fact);
            membership.Entries[i] = entry;
            _inserts.Add((memory.Joins[i], entry));
        }

        fact.Memberships.Add(membership);
    }

    private void Stay(AlphaMembership membership)
    {
        session.Counters[membership.Memory.Id].UpdateInput++;
        for (var i = 0; i < membership.Entries.Length; i++)
        {
            membership.Memory.Joins[i].Revise(session, membership.Entries[i]);
            _updates.Add((membership.Memory.Joins[i], membership.Entries[i]));
        }
    }

    private void Leave(AlphaMembership membership)
    {
        session.Counters[membership.Memory.Id].RetractInput++;
        session.Counters[membership.Memory.Id].Elements--;
        for (var i = 0; i < membership.Entries.Length; i++)
        {
            membership.Memory.Joins[i].Forget(session, membership.Entries[i]);
            _retracts.Add((membership.Memory.Joins[i], membership.Entries[i]));
        }
    }

    private void Activate()
    {
        _retracts.Sort(Downwards);
        foreach (var (join, entry) in _retracts)
        {
            join.RetractFact(session, entry);
        }

        _updates.Sort(Downwards);
        foreach (var (join, entry) in _updates)
        {
            join.UpdateFact(session, entry);
        }

        _inserts.Sort(Upwards);
        foreach (var (join, entry) in _inserts)
        {
            join.InsertFact(session, entry);
        }
    }

    private static int Downwards((JoinNode Join, JoinEntry Entry) x, (JoinNode Join, JoinEntry Entry) y)
        => (x.Join.Depth, x.Join.Id).CompareTo((y.Join.Depth, y.Join.Id));

    private static int Upwards((JoinNode Join, JoinEntry Entry) x, (JoinNode Join, JoinEntry Entry) y)
        => (-x.Join.Depth, x.Join.Id).CompareTo((-y.Join.Depth, y.Join.Id));
}
