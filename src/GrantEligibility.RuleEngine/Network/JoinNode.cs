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
/// A change to one fact first changes the alpha memories, and then activates the joins on them. A tuple that comes or changes
/// within the same change has been compared with all facts as they now are, so the activation by the fact leaves it alone
/// (<see cref="TupleEntry.SeenIn"/>): no pair is looked at twice.
/// </remarks>
internal sealed partial class JoinNode : TupleNode
{
    private readonly LhsExpression<bool>[] _conditions;
    private readonly LhsExpression<bool>[] _conditionsOfKeyed;
    private readonly KeyReader? _tupleKey;
    private readonly IEqualityComparer<JoinKey>? _comparer;
    private readonly int _index;

    public JoinNode(
        int id,
        TupleNode source,
        AlphaMemory memory,
        IReadOnlyList<SlotExpression> conditions,
        int? sameFactSlot,
        KeyReaders readers,
        IExpressionCompiler compiler)
        : base(id, source.Depth + 1, source)
    {
        Memory = memory;
        SameFactSlot = sameFactSlot;
        _conditions = LhsExpression<bool>.Of(conditions, compiler, Rules);
        _conditionsOfKeyed = _conditions;
        if (sameFactSlot is { } slot)
        {
            _index = memory.IndexByFact();
            _tupleKey = new KeyReader(slot);
        }
        else if (EqualityCondition.FirstWithTuple(conditions) is { } equality)
        {
            _index = memory.IndexBy(equality, readers);
            _tupleKey = readers.Of(equality.Other.WithoutOwn());
            _conditionsOfKeyed = Array.FindAll(_conditions, c => c.Expression != equality.Condition);
        }
        else
        {
            _index = memory.IndexOfAll();
        }

        _comparer = memory.ComparerOf(_index);
        memory.Attach(this);
    }

    public AlphaMemory Memory { get; }

    /// <summary>The slot whose fact must be the fact that is added; null where any may be.</summary>
    public int? SameFactSlot { get; }

    /// <summary>The place among all joins when they are activated from the root downwards.</summary>
    public int RankDownwards { get; set; }

    /// <summary>The place among all joins when they are activated from the bottom upwards.</summary>
    public int RankUpwards { get; set; }

    public override NodeType NodeType => NodeType.Join;

    public override Type OutputType => Memory.OutputType;

    public override Node Feeder => Memory;

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions
        => _conditions.Select(c => Named(PatternElement.ConditionName, c.Expression));

    public override IEnumerable<KeyValuePair<string, object>> Properties => [new("Indexed", _tupleKey is not null)];

    public override void Include(IRuleDefinition rule)
    {
        base.Include(rule);
        Memory.Include(rule);
    }

    /// <summary>Joins a fact that is new in the alpha memory.</summary>
    public void InsertFact(Session session, JoinMemory memory, FactEntry fact)
    {
        var started = session.StartClock();
        JoinFact(session, memory, fact);
        if (session.Times is { } times)
        {
            times[Id].Insert += Session.Elapsed(started);
        }
    }

    /// <summary>Looks again at a tuple whose fact has changed.</summary>
    public void UpdateJoined(Session session, MatchTuple joined)
    {
        var tuple = joined.Left!;
        if (tuple.SeenIn != session.Change)
        {
            tuple.SeenIn = session.Change;
            Review(session, joined);
        }
    }

    /// <summary>Joins a fact that has changed with what it did not go with before. The tuples it is in have been dealt with by <see cref="UpdateJoined"/>.</summary>
    public void UpdateFact(Session session, JoinMemory memory, FactEntry fact)
    {
        var started = session.StartClock();
        JoinFact(session, memory, fact);
        if (session.Times is { } times)
        {
            times[Id].Update += Session.Elapsed(started);
        }
    }

    /// <summary>Takes back a tuple whose fact is out of the alpha memory.</summary>
    public void RetractJoined(Session session, MatchTuple joined)
    {
        var started = session.StartClock();
        Part(session, joined);
        if (session.Times is { } times)
        {
            times[Id].Retract += Session.Elapsed(started);
        }
    }

    public override IEnumerable<MatchTuple> Continuations(MatchTuple tuple)
    {
        for (var joined = (tuple.States[Slot] as TupleEntry)?.FirstJoined; joined is not null; joined = joined.NextOfLeft)
        {
            yield return joined;
        }
    }

    protected override void OnInsert(Session session, MatchTuple tuple)
    {
        var memory = MemoryOf(session);
        var entry = memory.Add(tuple);
        entry.SeenIn = session.Change;
        tuple.States[Slot] = entry;
        if (_tupleKey is not null && _tupleKey.TryRead(tuple, out var key))
        {
            memory.Tuples.Add(entry, key);
        }
        else
        {
            memory.Tuples.AddUnkeyed(entry);
        }

        JoinTuple(session, memory, entry, dealtWith: null);
    }

    protected override void OnUpdate(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is not TupleEntry entry)
        {
            OnInsert(session, tuple);
            return;
        }

        var memory = MemoryOf(session);
        entry.SeenIn = session.Change;
        if (_tupleKey is not null && _tupleKey.TryRead(tuple, out var key))
        {
            memory.Tuples.Move(entry, key);
        }
        else
        {
            memory.Tuples.MoveUnkeyed(entry);
        }

        var dealtWith = memory.DealtWith;
        try
        {
            for (var joined = entry.FirstJoined; joined is not null;)
            {
                var next = joined.NextOfLeft;
                var fact = joined.Right!;
                dealtWith.Add(fact);

                // A fact that is out of its bucket is being retracted, and takes what it is joined in with it.
                if (fact.Places[_index].Bucket is not null)
                {
                    Review(session, joined);
                }

                joined = next;
            }

            JoinTuple(session, memory, entry, dealtWith);
        }
        finally
        {
            dealtWith.Clear();
        }
    }

    protected override void OnRetract(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is not TupleEntry entry)
        {
            return;
        }

        while (entry.FirstJoined is { } joined)
        {
            Part(session, joined);
        }

        MemoryOf(session).Remove(entry);
        tuple.States[Slot] = null;
    }

    private JoinMemory MemoryOf(Session session) => (JoinMemory)(session.Memories[Id] ??= new JoinMemory(this, Memory.In(session), _comparer));

    private void JoinFact(Session session, JoinMemory memory, FactEntry fact)
    {
        // Whoever listens hears of every comparison, those that the index would have spared as well.
        if (fact.Places[_index].Bucket!.Key is { } key && !session.EventHub.ObservesLhs)
        {
            JoinFact(session, memory.Tuples.Find(key), fact, _conditionsOfKeyed);
        }
        else
        {
            foreach (var bucket in memory.Tuples.Keyed)
            {
                JoinFact(session, bucket, fact, _conditions);
            }
        }

        JoinFact(session, memory.Tuples.Unkeyed, fact, _conditions);
    }

    private void JoinFact(Session session, Bucket? tuples, FactEntry fact, LhsExpression<bool>[] conditions)
    {
        for (var tuple = (TupleEntry?)tuples?.First; tuple is not null; tuple = (TupleEntry?)tuple.Next)
        {
            if (tuple.SeenIn != session.Change && Holds(session, tuple.Tuple, fact.Fact, conditions))
            {
                Join(session, tuple, fact);
            }
        }
    }

    private void JoinTuple(Session session, JoinMemory memory, TupleEntry tuple, HashSet<FactEntry>? dealtWith)
    {
        var facts = memory.Facts.Index(_index);
        if (tuple.Bucket!.Key is { } key && !session.EventHub.ObservesLhs)
        {
            JoinTuple(session, facts.Find(key), tuple, _conditionsOfKeyed, dealtWith);
        }
        else
        {
            foreach (var bucket in facts.Keyed)
            {
                JoinTuple(session, bucket, tuple, _conditions, dealtWith);
            }
        }

        JoinTuple(session, facts.Unkeyed, tuple, _conditions, dealtWith);
    }

    private void JoinTuple(
        Session session, Bucket? facts, TupleEntry tuple, LhsExpression<bool>[] conditions, HashSet<FactEntry>? dealtWith)
    {
        for (var place = (FactEntry.Place?)facts?.First; place is not null; place = (FactEntry.Place?)place.Next)
        {
            var fact = place.Entry;
            if (dealtWith?.Contains(fact) != true && Holds(session, tuple.Tuple, fact.Fact, conditions))
            {
                Join(session, tuple, fact);
            }
        }
    }

    private bool Holds(Session session, MatchTuple tuple, Fact fact, LhsExpression<bool>[] conditions)
    {
        if (SameFactSlot is { } slot && tuple.Row[slot] != fact)
        {
            return false;
        }

        foreach (var condition in conditions)
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
        if (Holds(session, joined.Left!.Tuple, joined.Right!.Fact, _conditions))
        {
            PassUpdate(session, joined);
        }
        else
        {
            Part(session, joined);
        }
    }

    private void Join(Session session, TupleEntry tuple, FactEntry fact)
    {
        var joined = Extend(tuple.Tuple, fact.Fact);
        JoinLinks.Add(joined, tuple, fact);
        PassInsert(session, joined);
    }

    private void Part(Session session, MatchTuple joined)
    {
        JoinLinks.Remove(joined);
        PassRetract(session, joined);
    }
}
