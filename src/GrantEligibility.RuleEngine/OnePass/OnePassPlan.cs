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
        List<Way> waiting = [.. network.TupleNodes.OfType<RuleNode>().OrderBy(node => node.Id).Select(Way.To)];
        if (!waiting.TrueForAll(way => way.CanBeTakenOnce))
        {
            return null;
        }

        Type[] yielded = [.. waiting.SelectMany(way => way.Yields).Distinct()];
        var sourcesOf = waiting.SelectMany(way => way.Reads).Distinct()
            .ToDictionary(read => read, read => yielded.Where(type => MayBe(type, read)).ToHashSet());

        var ordered = new List<Way>(waiting.Count);
        while (waiting.Count > 0)
        {
            var toCome = waiting.SelectMany(way => way.Yields).ToHashSet();
            var ready = waiting.Where(way => !way.Reads.Any(read => sourcesOf[read].Overlaps(toCome))).ToHashSet();
            if (ready.Count == 0)
            {
                return null;
            }

            ordered.AddRange(waiting.Where(ready.Contains));
            waiting.RemoveAll(ready.Contains);
        }

        // What few ways need is the likeliest to be missing.
        var users = new Dictionary<AlphaMemory, int>();
        foreach (var memory in ordered.SelectMany(way => way.Needed))
        {
            users[memory] = users.GetValueOrDefault(memory) + 1;
        }

        foreach (var way in ordered)
        {
            Array.Sort(way.Needed, (x, y) => users[x] == users[y] ? x.Id.CompareTo(y.Id) : users[x].CompareTo(users[y]));
        }

        return new OnePassPlan(network, [.. ordered]);
    }

    /// <summary>The type nodes that take facts of a type.</summary>
    public TypeNode[] TypeNodesOf(Type type) => _network.TypeNodesOf(type);

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
            Needed = [.. nodes.OfType<JoinNode>().Select(join => join.Memory).Distinct()];
            CanBeTakenOnce = end.Rule.IsRepeatable && end.Filters.Length == 0 && end.Actions.All(YieldsOnly) && nodes.TrueForAll(Note);
        }

        public TupleNode[] Nodes { get; }

        /// <summary>The memories that must hold a fact, or there is no match; the likeliest to hold none first.</summary>
        public AlphaMemory[] Needed { get; }

        public bool CanBeTakenOnce { get; }

        /// <summary>The types of facts that it matches, collects, or looks for.</summary>
        public IReadOnlyCollection<Type> Reads => _reads;

        /// <summary>The types of facts that its rule yields, as the rule names them.</summary>
        public IReadOnlyCollection<Type> Yields => _yields;

        public static Way To(RuleNode end) => new(end);

        private bool Note(TupleNode node)
        {
            if (node is JoinNode join)
            {
                _reads.Add(join.Memory.OutputType);
            }

            return node is not AggregateNode { IsPlainCollection: false }
                   && (node is not GroupNode group || group.Nested.All(Note));
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
