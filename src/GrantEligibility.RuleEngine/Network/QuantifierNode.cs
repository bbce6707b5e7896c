using NRules.Diagnostics;
using NRules.OnePass;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>Passes the tuples that something (<c>Exists</c>) or nothing (<c>Not</c>) in the nested network continues.</summary>
internal sealed class QuantifierNode(int id, int endId, TupleNode source, TupleNode[] nested, bool isNegated)
    : GroupNode(id, endId, source, nested)
{
    public override NodeType NodeType => isNegated ? NodeType.Not : NodeType.Exists;

    public override void InsertNested(Session session, MatchTuple tuple, MatchTuple nested)
    {
        var state = (State)tuple.States[Slot]!;
        state.Count++;
        Settle(session, tuple, state, isUpdate: false);
    }

    // What matters is whether anything matches, not what it is like.
    public override void UpdateNested(Session session, MatchTuple tuple, MatchTuple nested)
    {
    }

    public override void RetractNested(Session session, MatchTuple tuple, MatchTuple nested)
    {
        // Not where the tuple itself is on its way out.
        if (tuple.States[Slot] is State state)
        {
            state.Count--;
            Settle(session, tuple, state, isUpdate: false);
        }
    }

    public override IEnumerable<MatchTuple> Continuations(MatchTuple tuple) => tuple.States[Slot] is State { Passed: { } passed } ? [passed] : [];

    protected override void OnInsert(Session session, MatchTuple tuple)
    {
        var state = new State { IsFeeding = true };
        tuple.States[Slot] = state;
        try
        {
            Head.Insert(session, tuple);
        }
        finally
        {
            state.IsFeeding = false;
        }

        Settle(session, tuple, state, isUpdate: false);
    }

    protected override void OnUpdate(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is not State state)
        {
            OnInsert(session, tuple);
            return;
        }

        state.IsFeeding = true;
        try
        {
            Head.Update(session, tuple);
        }
        finally
        {
            state.IsFeeding = false;
        }

        Settle(session, tuple, state, isUpdate: true);
    }

    protected override void OnRetract(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is not State state)
        {
            return;
        }

        if (state.Passed is { } passed)
        {
            state.Passed = null;
            PassRetract(session, passed);
        }

        tuple.States[Slot] = null;
        Head.Retract(session, tuple);
    }

    public override bool Match(Pass pass, ReadOnlySpan<TupleNode> rest)
        => pass.Continue(NestedWay) != isNegated && pass.Continue(rest);

    public override bool Found(Pass pass) => true;

    private void Settle(Session session, MatchTuple tuple, State state, bool isUpdate)
    {
        if (state.IsFeeding)
        {
            return;
        }

        var passes = state.Count == 0 == isNegated;
        if (!passes)
        {
            if (state.Passed is { } gone)
            {
                state.Passed = null;
                PassRetract(session, gone);
            }
        }
        else if (state.Passed is null)
        {
            state.Passed = Continue(tuple);
            PassInsert(session, state.Passed);
        }
        else if (isUpdate)
        {
            PassUpdate(session, state.Passed);
        }
    }

    private sealed class State
    {
        /// <summary>How many tuples of the nested network continue the tuple.</summary>
        public int Count { get; set; }

        public bool IsFeeding { get; set; }

        /// <summary>The tuple passed on; null while it does not pass.</summary>
        public MatchTuple? Passed { get; set; }
    }
}
