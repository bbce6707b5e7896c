using System.Runtime.InteropServices;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>Takes the facts of one type and sorts them into the alpha memories whose tests they pass.</summary>
internal sealed class TypeNode(int id, Type type) : Node(id, 0)
{
    private readonly List<SelectionNode> _selections = [];
    private readonly List<AlphaMemory> _memories = [];
    private readonly List<AlphaMemory> _undispatched = [];
    private readonly List<ConstantDispatch> _dispatches = [];
    private readonly List<Node> _next = [];

    public override NodeType NodeType => NodeType.Type;

    public override Type OutputType { get; } = type;

    public IReadOnlyList<AlphaMemory> Memories => _memories;

    public override IEnumerable<Node> Next => _next;

    /// <summary>Finds or makes the memory of the facts that pass all of the given tests.</summary>
    public AlphaMemory Memory(IReadOnlyList<SlotExpression> conditions, NodeIds ids, ExpressionComparer comparer, KeyReaders readers, IExpressionCompiler compiler)
    {
        var selections = new List<SelectionNode>();
        foreach (var condition in conditions)
        {
            var selection = _selections.Find(s => s.Condition.SameAs(condition, comparer));
            if (selection is null)
            {
                selection = new SelectionNode(ids.Next(), _selections.Count, this, condition, compiler);
                _selections.Add(selection);
            }

            if (!selections.Contains(selection))
            {
                selections.Add(selection);
            }
        }

        var memory = _memories.Find(m => m.Selections.Length == selections.Count && selections.TrueForAll(m.Selections.Contains));
        if (memory is null)
        {
            memory = new AlphaMemory(ids.Next(), this, [.. selections]);
            _memories.Add(memory);
            Dispatch(memory, readers);
            Link(selections, memory);
        }

        return memory;
    }

    /// <summary>Adds the memories whose tests a fact passes.</summary>
    public void Route(Session session, Fact fact, List<AlphaMemory> passed)
    {
        ref var counter = ref session.Counters[Id];
        counter.CountInput(fact.IsPropagated);
        counter.CountOutput(fact.IsPropagated);
        var results = session.ClearedTestResults(_selections.Count);
        foreach (var memory in CollectionsMarshal.AsSpan(_undispatched))
        {
            Test(session, fact, memory, results, passed);
        }

        foreach (var dispatch in CollectionsMarshal.AsSpan(_dispatches))
        {
            // Whoever listens hears of every test, those that the dispatch would have spared as well.
            if (!session.EventHub.ObservesLhs && dispatch.TryFind(fact, out var memories))
            {
                foreach (var memory in CollectionsMarshal.AsSpan(memories))
                {
                    memory.Selections[0].Pass(session, fact, ref results[memory.Selections[0].Index]);
                    Test(session, fact, memory, results, passed);
                }
            }
            else
            {
                foreach (var memory in dispatch.All)
                {
                    Test(session, fact, memory, results, passed);
                }
            }
        }
    }

    private static void Test(Session session, Fact fact, AlphaMemory memory, sbyte[] results, List<AlphaMemory> passed)
    {
        foreach (var selection in memory.Selections)
        {
            ref var result = ref results[selection.Index];
            if (result == 0)
            {
                result = selection.Passes(session, fact) ? SelectionNode.Passed : SelectionNode.Failed;
            }

            if (result == SelectionNode.Failed)
            {
                return;
            }
        }

        passed.Add(memory);
    }

    private void Dispatch(AlphaMemory memory, KeyReaders readers)
    {
        if (memory.Selections.Length == 0 || EqualityCondition.WithConstant(memory.Selections[0].Condition) is not { } equality)
        {
            _undispatched.Add(memory);
            return;
        }

        var keys = readers.Of(equality.Fact.WithoutRow());
        var dispatch = _dispatches.Find(d => d.Keys == keys);
        if (dispatch is null)
        {
            dispatch = new ConstantDispatch(keys);
            _dispatches.Add(dispatch);
        }

        dispatch.Add(memory);
    }

    private void Link(List<SelectionNode> selections, AlphaMemory memory)
    {
        if (selections.Count == 0)
        {
            _next.Add(memory);
            return;
        }

        if (!_next.Contains(selections[0]))
        {
            _next.Add(selections[0]);
        }

        for (var i = 1; i < selections.Count; i++)
        {
            selections[i - 1].LeadTo(selections[i]);
        }

        selections[^1].LeadTo(memory);
    }
}
