using System.Runtime.InteropServices;
using NRules.OnePass;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>
/// A node of the beta network: takes tuples from the node before it, and gives tuples to those after it. Every tuple that
/// came as an insertion goes as a retraction; in between it may be updated any number of times.
/// </summary>
/// <remarks>
/// An error that nobody declares dealt with leaves the tuple it concerns half way: some nodes have not heard of it. They take
/// its next update for an insertion, and pass over its retraction.
/// </remarks>
internal abstract class TupleNode : Node
{
    private readonly List<TupleNode> _successors = [];

    protected TupleNode(int id, int depth, TupleNode? source)
        : base(id, depth)
    {
        Source = source;
        Slot = source is null ? 0 : source.StateCount++;
    }

    /// <summary>Where tuples come from; null for the root.</summary>
    public TupleNode? Source { get; }

    /// <summary>Where a tuple that reaches this node keeps this node's state.</summary>
    public int Slot { get; }

    /// <summary>How many nodes take the tuples of this node.</summary>
    public int StateCount { get; private set; }

    public IReadOnlyList<TupleNode> Successors => _successors;

    /// <summary>The successors, and the nested networks they feed: what those take are tuples of this node.</summary>
    public override IEnumerable<Node> Next
    {
        get
        {
            foreach (var successor in _successors)
            {
                var node = successor;
                yield return node;
                while (node is GroupNode group)
                {
                    node = group.Head;
                    yield return node;
                }
            }
        }
    }

    public void Attach(TupleNode successor) => _successors.Add(successor);

    public void Insert(Session session, MatchTuple tuple)
    {
        session.Counters[Id].InsertInput++;
        var started = session.StartClock();
        OnInsert(session, tuple);
        if (session.Times is { } times)
        {
            times[Id].Insert += Session.Elapsed(started);
        }
    }

    public void Update(Session session, MatchTuple tuple)
    {
        session.Counters[Id].UpdateInput++;
        var started = session.StartClock();
        OnUpdate(session, tuple);
        if (session.Times is { } times)
        {
            times[Id].Update += Session.Elapsed(started);
        }
    }

    public void Retract(Session session, MatchTuple tuple)
    {
        session.Counters[Id].RetractInput++;
        var started = session.StartClock();
        OnRetract(session, tuple);
        if (session.Times is { } times)
        {
            times[Id].Retract += Session.Elapsed(started);
        }
    }

    /// <summary>Matches in one pass: adds to the row what this node adds, and goes on from there, for all there is.</summary>
    /// <param name="pass">The pass, with the row.</param>
    /// <param name="rest">The nodes behind this one.</param>
    /// <returns>Whether to stop looking: whoever asked has what he wants.</returns>
    public abstract bool Match(Pass pass, ReadOnlySpan<TupleNode> rest);

    /// <summary>The tuples this node has made of a tuple.</summary>
    public virtual IEnumerable<MatchTuple> Continuations(MatchTuple tuple) => [];

    protected abstract void OnInsert(Session session, MatchTuple tuple);

    protected abstract void OnUpdate(Session session, MatchTuple tuple);

    protected abstract void OnRetract(Session session, MatchTuple tuple);

    /// <summary>Makes a tuple with one more fact than its parent.</summary>
    protected MatchTuple Extend(MatchTuple parent, Fact fact) => new(this, parent, parent.Append(fact));

    /// <summary>Makes a tuple with the facts of its parent.</summary>
    protected MatchTuple Continue(MatchTuple parent) => new(this, parent, parent.Row);

    protected void PassInsert(Session session, MatchTuple tuple)
    {
        ref var counter = ref session.Counters[Id];
        counter.InsertOutput++;
        counter.Elements++;
        foreach (var successor in CollectionsMarshal.AsSpan(_successors))
        {
            successor.Insert(session, tuple);
        }
    }

    protected void PassUpdate(Session session, MatchTuple tuple)
    {
        session.Counters[Id].UpdateOutput++;
        foreach (var successor in CollectionsMarshal.AsSpan(_successors))
        {
            successor.Update(session, tuple);
        }
    }

    protected void PassRetract(Session session, MatchTuple tuple)
    {
        ref var counter = ref session.Counters[Id];
        counter.RetractOutput++;
        counter.Elements--;
        foreach (var successor in CollectionsMarshal.AsSpan(_successors))
        {
            successor.Retract(session, tuple);
        }
    }
}
