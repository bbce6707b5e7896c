using System.Linq.Expressions;
using NRules.Fluent.Expressions;
using NRules.RuleModel;

namespace NRules.Network;

/// <summary>
/// An order in which rules can each be matched once: a rule comes after all that yield what it reads, as in the strata of a
/// logic program. There is one where every rule only yields facts, and none reads, by however many steps, what it yields itself.
/// </summary>
internal sealed class OnePassPlan
{
    private OnePassPlan(IReadOnlyList<Way> ways)
    {
        Ways = ways;
    }

    /// <summary>What is to be matched, first to last.</summary>
    public IReadOnlyList<Way> Ways { get; }

    /// <summary>Finds the order; null if there is none.</summary>
    public static OnePassPlan? Find(RuleNetwork network)
    {
        List<Way> waiting = [.. network.TupleNodes.OfType<RuleNode>().OrderBy(node => node.Id).Select(Way.To)];
        if (!waiting.TrueForAll(way => way.CanBeTakenOnce))
        {
            return null;
        }

        var ordered = new List<Way>(waiting.Count);
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(way => !waiting.Exists(way.Awaits)).ToList();
            if (ready.Count == 0)
            {
                return null;
            }

            ordered.AddRange(ready);
            waiting.RemoveAll(ready.Contains);
        }

        return new OnePassPlan(ordered);
    }

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

        /// <summary>The memories that must hold a fact, or there is no match.</summary>
        public AlphaMemory[] Needed { get; }

        public bool CanBeTakenOnce { get; }

        public static Way To(RuleNode end) => new(end);

        /// <summary>Whether this way reads what another yields.</summary>
        public bool Awaits(Way other) => other._yields.Exists(yielded => _reads.Any(read => MayBe(yielded, read)));

        private static bool MayBe(Type yielded, Type read)
            => read.IsAssignableFrom(yielded)
               || (!yielded.IsSealed && (read.IsInterface || yielded.IsAssignableFrom(read)));

        private bool Note(TupleNode node)
        {
            if (node is JoinNode join)
            {
                _reads.Add(join.Memory.OutputType);
            }

            return node is not AggregateNode { IsPlainCollection: false }
                   && (node is not GroupNode group || group.Nested.All(Note));
        }

        // The action of a Yield, which says anew what it yields whenever the match changes: Put(context, key, (object)fact).
        private bool YieldsOnly(CompiledAction action)
        {
            if (action is { NeedsServices: false }
                && action.Trigger == ActionElement.DefaultTrigger
                && action.Lambda.Body is MethodCallExpression { Method: { Name: nameof(LinkedFact.Put) } method } put
                && method.DeclaringType == typeof(LinkedFact))
            {
                var fact = put.Arguments[^1];
                _yields.Add(fact is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand.Type : fact.Type);
                return true;
            }

            return false;
        }
    }
}
