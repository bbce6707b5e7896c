using NRules.RuleModel;

namespace NRules.Network;

/// <summary>What a node of the beta network is to do, so that an equal one can be found and shared. Immutable.</summary>
internal abstract class NodeSpec
{
    private NodeSpec()
    {
    }

    public abstract bool SameAs(NodeSpec other, ExpressionComparer comparer);

    private static bool Same(IReadOnlyList<SlotExpression> x, IReadOnlyList<SlotExpression> y, ExpressionComparer comparer)
    {
        var same = x.Count == y.Count;
        for (var i = 0; same && i < x.Count; i++)
        {
            same = x[i].SameAs(y[i], comparer);
        }

        return same;
    }

    private static bool Same(IReadOnlyList<NodeSpec> x, IReadOnlyList<NodeSpec> y, ExpressionComparer comparer)
    {
        var same = x.Count == y.Count;
        for (var i = 0; same && i < x.Count; i++)
        {
            same = x[i].SameAs(y[i], comparer);
        }

        return same;
    }

    internal sealed class Join(AlphaMemory memory, IReadOnlyList<SlotExpression> conditions, int? sameFactSlot) : NodeSpec
    {
        public AlphaMemory Memory { get; } = memory;

        public IReadOnlyList<SlotExpression> Conditions { get; } = conditions;

        public int? SameFactSlot { get; } = sameFactSlot;

        public override bool SameAs(NodeSpec other, ExpressionComparer comparer)
            => other is Join join && join.Memory == Memory && join.SameFactSlot == SameFactSlot && Same(join.Conditions, Conditions, comparer);
    }

    internal sealed class Filter(IReadOnlyList<SlotExpression> conditions) : NodeSpec
    {
        public IReadOnlyList<SlotExpression> Conditions { get; } = conditions;

        public override bool SameAs(NodeSpec other, ExpressionComparer comparer)
            => other is Filter filter && Same(filter.Conditions, Conditions, comparer);
    }

    internal sealed class Binding(SlotExpression expression, Type resultType) : NodeSpec
    {
        public SlotExpression Expression { get; } = expression;

        public Type ResultType { get; } = resultType;

        public override bool SameAs(NodeSpec other, ExpressionComparer comparer)
            => other is Binding binding && binding.ResultType == ResultType && binding.Expression.SameAs(Expression, comparer);
    }

    internal sealed class Quantifier(bool isNegated, IReadOnlyList<NodeSpec> nested) : NodeSpec
    {
        public bool IsNegated { get; } = isNegated;

        public IReadOnlyList<NodeSpec> Nested { get; } = nested;

        public override bool SameAs(NodeSpec other, ExpressionComparer comparer)
            => other is Quantifier quantifier && quantifier.IsNegated == IsNegated && Same(quantifier.Nested, Nested, comparer);
    }

    internal sealed class Aggregate(
        AggregateElement element,
        IReadOnlyList<NamedSlotExpression> expressions,
        IReadOnlyList<NodeSpec> nested)
        : NodeSpec
    {
        public AggregateElement Element { get; } = element;

        public IReadOnlyList<NamedSlotExpression> Expressions { get; } = expressions;

        public IReadOnlyList<NodeSpec> Nested { get; } = nested;

        public override bool SameAs(NodeSpec other, ExpressionComparer comparer)
            => other is Aggregate aggregate
               && aggregate.Element.Name == Element.Name
               && aggregate.Element.ResultType == Element.ResultType
               && aggregate.Element.Source.ValueType == Element.Source.ValueType
               && aggregate.Element.CustomFactoryType == Element.CustomFactoryType
               && aggregate.Expressions.Select(e => e.Name).SequenceEqual(Expressions.Select(e => e.Name))
               && Same([.. aggregate.Expressions.Select(e => e.Expression)], [.. Expressions.Select(e => e.Expression)], comparer)
               && Same(aggregate.Nested, Nested, comparer);
    }
}
