using NRules.Aggregators;
using NRules.Extensibility;
using NRules.RuleModel;

namespace NRules.Network;

/// <summary>Compiles rules one after the other into one network, and shares what is equal.</summary>
internal sealed class NetworkBuilder
{
    private readonly NodeIds _ids = new();
    private readonly int _entryId;
    private readonly RootNode _root;
    private readonly Dictionary<Type, TypeNode> _typeNodes = [];
    private readonly Dictionary<TupleNode, NodeSpec> _specs = [];
    private readonly List<CompiledRule> _rules = [];
    private readonly ExpressionComparer _comparer;
    private readonly AggregatorRegistry _aggregators;
    private readonly IExpressionCompiler _compiler;
    private readonly KeyReaders _readers;

    public NetworkBuilder(RuleCompilerOptions options, AggregatorRegistry aggregators, IExpressionCompiler compiler)
    {
        _comparer = new ExpressionComparer(options.UnsupportedExpressionHandling);
        _aggregators = aggregators;
        _compiler = compiler;
        _readers = new KeyReaders(_comparer, compiler);
        _entryId = _ids.Next();
        _root = new RootNode(_ids.Next());
    }

    public void Add(IRuleDefinition definition)
    {
        var rule = new CompiledRule(definition);
        foreach (var alternative in Alternatives.Of(definition.LeftHandSide))
        {
            var writer = new SpecWriter(MemoryFor, Scope.Empty).Write(alternative);
            TupleNode last = _root;
            _root.Include(definition);
            foreach (var spec in writer.Specs)
            {
                last = Extend(last, spec);
                last.Include(definition);
            }

            var node = new RuleNode(
                _ids.Next(),
                last,
                rule,
                writer.Scope.Declarations,
                CompiledAction.Of(definition, writer.Scope, _compiler),
                CompiledFilter.Of(definition, writer.Scope, _compiler));
            node.Include(definition);
            last.Attach(node);
        }

        _rules.Add(rule);
    }

    public RuleNetwork Build()
    {
        foreach (var type in _typeNodes.Values)
        {
            foreach (var memory in type.Memories)
            {
                foreach (var rule in memory.Rules)
                {
                    type.Include(rule);
                }
            }
        }

        return new RuleNetwork(_entryId, _root, _typeNodes.Values, _rules, _ids.Count);
    }

    private AlphaMemory MemoryFor(Type type, IReadOnlyList<SlotExpression> conditions)
    {
        if (!_typeNodes.TryGetValue(type, out var node))
        {
            node = new TypeNode(_ids.Next(), type);
            _typeNodes.Add(type, node);
        }

        return node.Memory(conditions, _ids, _comparer, _readers, _compiler);
    }

    private TupleNode Extend(TupleNode source, NodeSpec spec)
    {
        foreach (var successor in source.Successors)
        {
            if (_specs.TryGetValue(successor, out var known) && known.SameAs(spec, _comparer))
            {
                return successor;
            }
        }

        var node = Create(source, spec);
        _specs.Add(node, spec);
        source.Attach(node);
        return node;
    }

    private TupleNode Create(TupleNode source, NodeSpec spec)
    {
        switch (spec)
        {
            case NodeSpec.Join join:
                return new JoinNode(_ids.Next(), source, join.Memory, join.Conditions, join.SameFactSlot, _readers, _compiler);
            case NodeSpec.Filter filter:
                return new FilterNode(_ids.Next(), source, filter.Conditions, _compiler);
            case NodeSpec.Binding binding:
                return new BindingNode(_ids.Next(), source, binding.Expression, binding.ResultType, _compiler);
            case NodeSpec.Quantifier quantifier:
                var group = CreateNested(source, quantifier.Nested);
                return new QuantifierNode(_ids.Next(), _ids.Next(), source, group, quantifier.IsNegated);
            case NodeSpec.Aggregate aggregate:
                var elements = CreateNested(source, aggregate.Nested);
                return new AggregateNode(
                    _ids.Next(),
                    _ids.Next(),
                    source,
                    elements,
                    aggregate.Element,
                    aggregate.Expressions,
                    _aggregators.CreateFactory(aggregate.Element),
                    _compiler);
            default:
                throw new NotSupportedException($"There is no node for {spec.GetType().Name}.");
        }
    }

    // The head is not attached to the source: the group feeds it.
    private TupleNode[] CreateNested(TupleNode source, IReadOnlyList<NodeSpec> specs)
    {
        var nested = new TupleNode[specs.Count];
        for (var i = 0; i < nested.Length; i++)
        {
            nested[i] = Create(i == 0 ? source : nested[i - 1], specs[i]);
            if (i > 0)
            {
                nested[i - 1].Attach(nested[i]);
            }
        }

        return nested;
    }
}
