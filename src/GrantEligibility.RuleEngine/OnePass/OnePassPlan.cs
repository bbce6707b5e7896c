using System.Linq.Expressions;
using NRules.Fluent.Expressions;
using NRules.Network;
using NRules.RuleModel;

namespace NRules.OnePass;

/// <summary>
/// An order in which rules can each be matched once: a rule comes after all that yield what it reads, as in the strata of a
/// logic program. There is one where every rule only yields facts, and none reads, by however many steps, what it yields itself.
/// </summary>
internal sealed class OnePassPlan
{
    private readonly RuleNetwork _network;

    private OnePassPlan(RuleNetwork network, Way[] ways)
    {
        _network = network;
        Ways = ways;
        Widest = network.GreatestDepth + 1;
    }

    /// <summary>What is to be matched, first to last.</summary>
    public Way[] Ways { get; }

    /// <summary>How many facts a row can have.</summary>
    public int Widest { get; }

    /// <summary>One more than the greatest number of a node.</summary>
    public int NodeCount => _network.NodeCount;

    /// <summary>Finds the order; null if there is none.</summary>
    public static OnePassPlan? Find(RuleNetwork network)
    {
        var waiting = WaysOf(network);
        if (!waiting.TrueForAll(way => way.CanBeTakenOnce))
        {
            return null;
        }

        var sourcesOf = SourcesOf(waiting);
        var ordered = new List<Way>(waiting.Count);
        while (waiting.Count > 0)
        {
            var toCome = YieldedBy(waiting);
            var later = waiting.FindAll(way => way.ReadsWhatIsToCome(sourcesOf, toCome));
            if (later.Count == waiting.Count)
            {
                return null;
            }

            ordered.AddRange(waiting.FindAll(way => !way.ReadsWhatIsToCome(sourcesOf, toCome)));
            waiting = later;
        }

        // What few ways need is the likeliest to be missing.
        var users = new int[network.NodeCount];
        foreach (var way in ordered)
        {
            foreach (var memory in way.Needed)
            {
                users[memory.Id]++;
            }
        }

        foreach (var way in ordered)
        {
            Array.Sort(way.Needed, (x, y) => users[x.Id] == users[y.Id] ? x.Id.CompareTo(y.Id) : users[x.Id].CompareTo(users[y.Id]));
        }

        return new OnePassPlan(network, [.. ordered]);
    }

    /// <summary>The type nodes that take facts of a type.</summary>
    public TypeNode[] TypeNodesOf(Type type) => _network.TypeNodesOf(type);

    // In the order in which the rules were compiled.
    private static List<Way> WaysOf(RuleNetwork network)
    {
        var ways = new List<Way>();
        foreach (var node in network.TupleNodes)
        {
            if (node is RuleNode end)
            {
                ways.Add(Way.To(end));
            }
        }

        ways.Sort((x, y) => x.Nodes[^1].Id.CompareTo(y.Nodes[^1].Id));
        return ways;
    }

    // For each type that is read, the types that are yielded and may be of it.
    private static Dictionary<Type, HashSet<Type>> SourcesOf(List<Way> ways)
    {
        var yielded = YieldedBy(ways);
        var sourcesOf = new Dictionary<Type, HashSet<Type>>();
        foreach (var way in ways)
        {
            foreach (var read in way.Reads)
            {
                if (!sourcesOf.ContainsKey(read))
                {
                    var sources = new HashSet<Type>(yielded);
                    sources.RemoveWhere(type => !MayBe(type, read));
                    sourcesOf.Add(read, sources);
                }
            }
        }

        return sourcesOf;
    }

    private static HashSet<Type> YieldedBy(List<Way> ways)
    {
        var yielded = new HashSet<Type>();
        foreach (var way in ways)
        {
            yielded.UnionWith(way.Yields);
        }

        return yielded;
    }

    private static bool MayBe(Type yielded, Type read)
        => read.IsAssignableFrom(yielded)
           || (!yielded.IsSealed && (read.IsInterface || yielded.IsAssignableFrom(read)));

    /// <summary>The way from the root to the end of one alternative of a rule.</summary>
    internal sealed class Way
    {
        private readonly HashSet<Type> _reads = [];
        private readonly List<Type> _yields = [];

        private Way(RuleNode end)
        {
            var nodes = new List<TupleNode>();
            for (TupleNode? node = end; node is not null; node = node.Source)
            {
                nodes.Add(node);
            }

            nodes.Reverse();
            Nodes = [.. nodes];
            Needed = MemoriesOf(nodes);
            CanBeTakenOnce = end.Rule.IsRepeatable && end.Filters.Length == 0 && end.Actions.All(YieldsOnly) && nodes.TrueForAll(Note);
        }

        public TupleNode[] Nodes { get; }

        /// <summary>The memories that must hold a fact, or there is no match; the likeliest to hold none first.</summary>
        public AlphaMemory[] Needed { get; }

        public bool CanBeTakenOnce { get; }

        /// <summary>The types of facts that it matches, collects, or looks for.</summary>
        public HashSet<Type> Reads => _reads;

        /// <summary>The types of facts that its rule yields, as the rule names them.</summary>
        public List<Type> Yields => _yields;

        public static Way To(RuleNode end) => new(end);

        /// <summary>Whether it reads what some rule has yet to yield.</summary>
        public bool ReadsWhatIsToCome(Dictionary<Type, HashSet<Type>> sourcesOf, HashSet<Type> toCome)
        {
            foreach (var read in _reads)
            {
                if (sourcesOf[read].Overlaps(toCome))
                {
                    return true;
                }
            }

            return false;
        }

        private bool Note(TupleNode node)
        {
            if (node is JoinNode join)
            {
                _reads.Add(join.Memory.OutputType);
            }

            return node is not AggregateNode { IsPlainCollection: false }
                   && (node is not GroupNode group || group.Nested.All(Note));
        }

        private static AlphaMemory[] MemoriesOf(List<TupleNode> nodes)
        {
            var memories = new List<AlphaMemory>();
            foreach (var node in nodes)
            {
                if (node is JoinNode join && !memories.Contains(join.Memory))
                {
                    memories.Add(join.Memory);
                }
            }

            return [.. memories];
        }

        private bool YieldsOnly(CompiledAction action)
        {
            if (action.Yielded is not { } yielded)
            {
                return false;
            }

            _yields.Add(yielded.Type);
            return true;
        }
    }
}
