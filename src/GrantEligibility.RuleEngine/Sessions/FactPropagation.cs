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
    private readonly PropagationSteps _retracts = new();
    private readonly PropagationSteps _updates = new();
    private readonly PropagationSteps _inserts = new();
    private readonly List<FactEntry> _left = [];
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
            for (var entry = fact.FirstEntry; entry is not null; entry = entry.Next)
            {
                entry.StillPasses = _passed.Remove(entry.Memory.Memory);
            }

            var entries = fact.FirstEntry;
            fact.FirstEntry = null;
            while (entries is { } entry)
            {
                entries = entry.Next;
                if (entry.StillPasses)
                {
                    entry.Next = fact.FirstEntry;
                    fact.FirstEntry = entry;
                    Stay(entry);
                }
                else
                {
                    Leave(entry);
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
            foreach (var node in fact.TypeNodes)
            {
                session.Counters[node.Id].RetractInput++;
            }

            while (fact.FirstEntry is { } entry)
            {
                fact.FirstEntry = entry.Next;
                Leave(entry);
            }

            fact.IsPropagated = false;
            Activate();
        }
        finally
        {
            End();
        }
    }

    /// <summary>Tests, before anything is changed, whether working memory may change now.</summary>
    /// <exception cref="InvalidOperationException">A change is being matched.</exception>
    public void TestIdle()
    {
        if (_isRunning)
        {
            throw new InvalidOperationException(
                "Working memory cannot change while a change to it is being matched. Change it from an action, or between calls to the session.");
        }
    }

    private void Begin()
    {
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
        foreach (var entry in _left)
        {
            // After an error a tuple may still hold it.
            if (entry.FirstJoined is null)
            {
                entry.Memory.Recycle(entry);
            }
        }

        _left.Clear();
    }

    private void Route(Fact fact)
    {
        session.Counters[network.EntryId].CountInput(fact.IsPropagated);
        fact.TypeNodes = network.TypeNodesOf(fact.Type);
        foreach (var node in fact.TypeNodes)
        {
            node.Route(session, fact, _passed);
        }
    }

    private void Enter(Fact fact, AlphaMemory memory)
    {
        ref var counter = ref session.Counters[memory.Id];
        counter.InsertInput++;
        counter.Elements++;
        var facts = memory.In(session);
        var entry = facts.Add(fact);
        foreach (var join in facts.Linked)
        {
            _inserts.Add(join.Join.RankUpwards, new(entry, join, null));
        }
    }

    private void Stay(FactEntry entry)
    {
        session.Counters[entry.Memory.Memory.Id].UpdateInput++;
        entry.Memory.Revise(entry);
        for (var joined = entry.FirstJoined; joined is not null; joined = joined.NextOfRight)
        {
            _updates.Add(((JoinNode)joined.Node).RankDownwards, new(entry, null, joined));
        }

        foreach (var join in entry.Memory.Linked)
        {
            _updates.Add(join.Join.RankDownwards, new(entry, join, null));
        }
    }

    private void Leave(FactEntry entry)
    {
        ref var counter = ref session.Counters[entry.Memory.Memory.Id];
        counter.RetractInput++;
        counter.Elements--;
        entry.Memory.Remove(entry);
        _left.Add(entry);
        for (var joined = entry.FirstJoined; joined is not null; joined = joined.NextOfRight)
        {
            _retracts.Add(((JoinNode)joined.Node).RankDownwards, new(entry, null, joined));
        }
    }

    // A joined tuple may have gone with one further up before its turn comes.
    private void Activate()
    {
        foreach (var (fact, _, joined) in _retracts.InOrder())
        {
            if (joined!.Right == fact)
            {
                ((JoinNode)joined.Node).RetractJoined(session, joined);
            }
        }

        foreach (var (fact, join, joined) in _updates.InOrder())
        {
            if (join is not null)
            {
                join.Join.UpdateFact(session, join, fact);
            }
            else if (joined!.Right == fact)
            {
                ((JoinNode)joined.Node).UpdateJoined(session, joined);
            }
        }

        foreach (var (fact, join, _) in _inserts.InOrder())
        {
            join!.Join.InsertFact(session, join, fact);
        }
    }
}
