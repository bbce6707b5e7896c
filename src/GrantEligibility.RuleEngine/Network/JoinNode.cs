using System.Linq.Expressions;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>
/// Adds to each tuple every fact of an alpha memory for which the conditions hold. Both sides are kept in the order they
/// came, and an index, where a condition is an equality between the two, saves comparing each with each.
/// </summary>
/// <remarks>
/// A change to one fact first changes the facts of every join (<see cref="Remember"/>, <see cref="Revise"/>, <see cref="Forget"/>),
/// and then activates the joins. A tuple that comes or changes within the same change has been compared with all facts as they
/// now are, so the activation by the fact leaves it alone (<see cref="JoinEntry.SeenIn"/>): no pair is looked at twice.
/// </remarks>
internal sealed class JoinNode : TupleNode
{
    private readonly LhsExpression<bool>[] _conditions;
    private readonly IJoinIndex? _index;

    public JoinNode(int id, TupleNode source, AlphaMemory memory, IReadOnlyList<SlotExpression> conditions, int? sameFactSlot, IExpressionCompiler compiler)
        : base(id, source.Depth + 1, source)
    {
        Memory = memory;
        SameFactSlot = sameFactSlot;
        _conditions = [.. conditions.Select(c => new LhsExpression<bool>(c, compiler, Rules))];
        _index = sameFactSlot is { } slot ? new SameFactIndex(slot) : EqualityIndex.Find(conditions, compiler);
        memory.Attach(this);
    }

    public AlphaMemory Memory { get; }

    /// <summary>The slot whose fact must be the fact that is added; null where any may be.</summary>
    public int? SameFactSlot { get; }

    public override NodeType NodeType => NodeType.Join;

    public override Type OutputType => Memory.OutputType;

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions
        => _conditions.Select(c => Named(PatternElement.ConditionName, c.Expression));

    public override IEnumerable<KeyValuePair<string, object>> Properties => [new("Indexed", _index is not null)];

    public override object CreateMemory() => new JoinMemory(_index?.Comparer);

    public override void Include(IRuleDefinition rule)
    {
        base.Include(rule);
        Memory.Include(rule);
    }

    /// <summary>Takes a fact into memory, so that tuples find it.</summary>
    public JoinEntry Remember(Session session, Fact fact)
    {
        var entry = new JoinEntry(fact);
        MemoryOf(session).Facts.Add(entry, _index?.KeyOf(fact));
        return entry;
    }

    /// <summary>Puts a fact that has changed where tuples find it now.</summary>
    public void Revise(Session session, JoinEntry entry)
    {
        if (_index is not null)
        {
            MemoryOf(session).Facts.Move(entry, _index.KeyOf(entry.Fact!));
        }
    }

    /// <summary>Takes a fact out of memory. What it is joined in stays until <see cref="RetractFact"/>.</summary>
    public void Forget(Session session, JoinEntry entry) => MemoryOf(session).Facts.Remove(entry);

    public void InsertFact(Session session, JoinEntry fact)
    {
        ref var counter = ref session.Counters[Id];
        counter.InsertInput++;
        var started = session.StartClock();
        var memory = MemoryOf(session);
        JoinFact(session, memory, fact, ++memory.Pass);
        counter.InsertTicks += Session.Elapsed(started);
    }

    public void UpdateFact(Session session, JoinEntry fact)
    {
        ref var counter = ref session.Counters[Id];
        counter.UpdateInput++;
        var started = session.StartClock();
        var memory = MemoryOf(session);
        var pass = ++memory.Pass;
        for (var joined = fact.FirstJoined; joined is not null;)
        {
            var next = joined.NextOfRight;
            var tuple = joined.Left!;
            tuple.DealtWithIn = pass;
            if (tuple.SeenIn != session.Change)
            {
                Review(session, joined);
            }

            joined = next;
        }

        JoinFact(session, memory, fact, pass);
        counter.UpdateTicks += Session.Elapsed(started);
    }

    public void RetractFact(Session session, JoinEntry fact)
    {
        ref var counter = ref session.Counters[Id];
        counter.RetractInput++;
        var started = session.StartClock();
        while (fact.FirstJoined is { } joined)
        {
            Part(session, joined);
        }

        counter.RetractTicks += Session.Elapsed(started);
    }

    protected override void OnInsert(Session session, MatchTuple tuple)
    {
        var memory = MemoryOf(session);
        var entry = new JoinEntry(tuple) { SeenIn = session.Change };
        tuple.States[Slot] = entry;
        memory.Tuples.Add(entry, _index?.KeyOf(tuple));
        JoinTuple(session, memory, entry, ++memory.Pass);
    }

    protected override void OnUpdate(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is not JoinEntry entry)
        {
            OnInsert(session, tuple);
            return;
        }

        var memory = MemoryOf(session);
        entry.SeenIn = session.Change;
        if (_index is not null)
        {
            memory.Tuples.Move(entry, _index.KeyOf(tuple));
        }

        var pass = ++memory.Pass;
        for (var joined = entry.FirstJoined; joined is not null;)
        {
            var next = joined.NextOfLeft;
            var fact = joined.Right!;
            fact.DealtWithIn = pass;

            // A fact that is out of its bucket is being retracted, and takes what it is joined in with it.
            if (fact.Bucket is not null)
            {
                Review(session, joined);
            }

            joined = next;
        }

        JoinTuple(session, memory, entry, pass);
    }

    protected override void OnRetract(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is not JoinEntry entry)
        {
            return;
        }

        MemoryOf(session).Tuples.Remove(entry);
        while (entry.FirstJoined is { } joined)
        {
            Part(session, joined);
        }

        tuple.States[Slot] = null;
    }

    private JoinMemory MemoryOf(Session session) => (JoinMemory)session.Memories[Id]!;

    private void JoinFact(Session session, JoinMemory memory, JoinEntry fact, long pass)
    {
        if (_index?.KeyOf(fact.Fact!) is { } key && !session.EventHub.ObservesLhs)
        {
            JoinFact(session, memory.Tuples.Find(key), fact, pass);
        }
        else
        {
            // Whoever listens hears of every comparison, those that the index would have spared as well.
            foreach (var bucket in memory.Tuples.Keyed)
            {
                JoinFact(session, bucket, fact, pass);
            }
        }

        JoinFact(session, memory.Tuples.Unkeyed, fact, pass);
    }

    private void JoinFact(Session session, JoinBucket? tuples, JoinEntry fact, long pass)
    {
        for (var tuple = tuples?.First; tuple is not null; tuple = tuple.Next)
        {
            if (tuple.SeenIn != session.Change && tuple.DealtWithIn != pass && Holds(session, tuple.Tuple!, fact.Fact!))
            {
                Join(session, tuple, fact);
            }
        }
    }

    private void JoinTuple(Session session, JoinMemory memory, JoinEntry tuple, long pass)
    {
        if (_index?.KeyOf(tuple.Tuple!) is { } key && !session.EventHub.ObservesLhs)
        {
            JoinTuple(session, memory.Facts.Find(key), tuple, pass);
        }
        else
        {
            foreach (var bucket in memory.Facts.Keyed)
            {
                JoinTuple(session, bucket, tuple, pass);
            }
        }

        JoinTuple(session, memory.Facts.Unkeyed, tuple, pass);
    }

    private void JoinTuple(Session session, JoinBucket? facts, JoinEntry tuple, long pass)
    {
        for (var fact = facts?.First; fact is not null; fact = fact.Next)
        {
            if (fact.DealtWithIn != pass && Holds(session, tuple.Tuple!, fact.Fact!))
            {
                Join(session, tuple, fact);
            }
        }
    }

    private bool Holds(Session session, MatchTuple tuple, Fact fact)
    {
        if (SameFactSlot is { } slot && tuple.Row[slot] != fact)
        {
            return false;
        }

        foreach (var condition in _conditions)
        {
            if (!condition.TryEvaluate(session, tuple, fact, out var holds) || !holds)
            {
                return false;
            }
        }

        return true;
    }

    private void Review(Session session, MatchTuple joined)
    {
        if (Holds(session, joined.Left!.Tuple!, joined.Right!.Fact!))
        {
            PassUpdate(session, joined);
        }
        else
        {
            Part(session, joined);
        }
    }

    private void Join(Session session, JoinEntry tuple, JoinEntry fact)
    {
        var joined = Extend(tuple.Tuple!, fact.Fact!);
        JoinLinks.Add(joined, tuple, fact);
        PassInsert(session, joined);
    }

    private void Part(Session session, MatchTuple joined)
    {
        JoinLinks.Remove(joined);
        PassRetract(session, joined);
    }
}
