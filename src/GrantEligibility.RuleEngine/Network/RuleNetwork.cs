using System.Collections.Concurrent;
using NRules.OnePass;

namespace NRules.Network;

/// <summary>All compiled rules as one network. Immutable; shared by sessions and threads.</summary>
internal sealed class RuleNetwork
{
    private readonly TypeNode[] _typeNodes;
    private readonly Lazy<OnePassPlan?> _onePassPlan;
    private readonly ConcurrentDictionary<Type, TypeNode[]> _typeNodesOf = new();

    public RuleNetwork(int entryId, RootNode root, IEnumerable<TypeNode> typeNodes, IEnumerable<CompiledRule> rules, int nodeCount)
    {
        EntryId = entryId;
        Root = root;
        NodeCount = nodeCount;
        _typeNodes = [.. typeNodes];
        PriorityCount = Prioritize([.. rules]);
        TupleNodes = [.. Reachable(Root).OfType<TupleNode>()];
        Memories = MemoriesOf(TupleNodes, nodeCount);
        Rank();
        _onePassPlan = new(() => OnePassPlan.Find(this));
    }

    /// <summary>The number of the place where facts come in.</summary>
    public int EntryId { get; }

    public RootNode Root { get; }

    /// <summary>One more than the greatest number of a node.</summary>
    public int NodeCount { get; }

    public int PriorityCount { get; }

    public IReadOnlyList<TypeNode> TypeNodes => _typeNodes;

    /// <summary>The order in which each rule can be matched once; null if there is none. Found when first asked for.</summary>
    public OnePassPlan? OnePassPlan => _onePassPlan.Value;

    /// <summary>The length of the longest way through the network, nested networks included: no row is wider.</summary>
    public int GreatestDepth
    {
        get
        {
            var greatest = 0;
            foreach (var node in TupleNodes)
            {
                greatest = Math.Max(greatest, node.Depth);
            }

            return greatest;
        }
    }

    /// <summary>The nodes of the beta network, nested networks included.</summary>
    public IReadOnlyList<TupleNode> TupleNodes { get; }

    /// <summary>The memories of the beta network, in the order of the numbers.</summary>
    public IReadOnlyList<BetaMemory> Memories { get; }

    /// <summary>Every node, in the order of the numbers.</summary>
    public IEnumerable<Node> Nodes => _typeNodes.SelectMany(Reachable).Concat(TupleNodes).Distinct().OrderBy(node => node.Id);

    /// <summary>The type nodes that take facts of a type: those of the type itself, its bases and its interfaces.</summary>
    public TypeNode[] TypeNodesOf(Type type)
        => _typeNodesOf.GetOrAdd(type, static (t, nodes) => Array.FindAll(nodes, node => node.OutputType.IsAssignableFrom(t)), _typeNodes);

    private static BetaMemory[] MemoriesOf(IReadOnlyList<TupleNode> nodes, int firstId)
    {
        var withMemory = new List<TupleNode>();
        foreach (var node in nodes)
        {
            if (node is not (RootNode or RuleNode or GroupEndNode))
            {
                withMemory.Add(node);
            }
        }

        withMemory.Sort((x, y) => x.Id.CompareTo(y.Id));
        var memories = new BetaMemory[withMemory.Count];
        for (var i = 0; i < memories.Length; i++)
        {
            memories[i] = new BetaMemory(firstId + i, withMemory[i]);
        }

        return memories;
    }

    // The highest priority first. Says how many priorities there are.
    private static int Prioritize(CompiledRule[] rules)
    {
        Array.Sort(rules, (x, y) => y.Definition.Priority.CompareTo(x.Definition.Priority));
        var index = 0;
        for (var i = 0; i < rules.Length; i++)
        {
            if (i > 0 && rules[i].Definition.Priority != rules[i - 1].Definition.Priority)
            {
                index++;
            }

            rules[i].PriorityIndex = index;
        }

        return rules.Length == 0 ? 0 : index + 1;
    }

    // Among joins of one depth, the one made first goes first, both ways.
    private void Rank()
    {
        JoinNode[] joins = [.. TupleNodes.OfType<JoinNode>()];
        Array.Sort(joins, (x, y) => x.Depth == y.Depth ? x.Id.CompareTo(y.Id) : x.Depth.CompareTo(y.Depth));
        for (var i = 0; i < joins.Length; i++)
        {
            joins[i].RankDownwards = i;
        }

        Array.Sort(joins, (x, y) => x.Depth == y.Depth ? x.Id.CompareTo(y.Id) : y.Depth.CompareTo(x.Depth));
        for (var i = 0; i < joins.Length; i++)
        {
            joins[i].RankUpwards = i;
        }
    }

    private static HashSet<Node> Reachable(Node start)
    {
        var reached = new HashSet<Node>();
        var pending = new Stack<Node>([start]);
        while (pending.TryPop(out var node))
        {
            if (reached.Add(node))
            {
                foreach (var next in node.Next)
                {
                    pending.Push(next);
                }
            }
        }

        return reached;
    }
}
