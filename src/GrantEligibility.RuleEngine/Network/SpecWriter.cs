using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Network;

/// <summary>Writes down the nodes that a conjunction needs, and keeps track of what each place in it can see.</summary>
internal sealed class SpecWriter(Func<Type, IReadOnlyList<SlotExpression>, AlphaMemory> memoryFor, Scope scope)
{
    private readonly List<NodeSpec> _specs = [];

    public Scope Scope { get; private set; } = scope;

    public IReadOnlyList<NodeSpec> Specs => _specs;

    public SpecWriter Write(IEnumerable<Conjunct> conjuncts)
    {
        foreach (var conjunct in conjuncts)
        {
            switch (conjunct)
            {
                case Conjunct.Pattern pattern:
                    Write(pattern.Element, pattern.SameFactAs);
                    break;
                case Conjunct.Quantifier quantifier:
                    _specs.Add(new NodeSpec.Quantifier(quantifier.IsNegated, Nested().Write(quantifier.Group).Specs));
                    break;
            }
        }

        return this;
    }

    private void Write(PatternElement pattern, Declaration? sameFactAs)
    {
        switch (pattern.Source)
        {
            case null:
                WriteJoin(pattern, sameFactAs);
                return;
            case BindingElement binding:
                _specs.Add(new NodeSpec.Binding(SlotExpression.Resolve(binding.Parts, Scope), binding.ResultType));
                break;
            case AggregateElement aggregate:
                WriteAggregate(aggregate);
                break;
            default:
                throw new NotSupportedException($"A {pattern.Source.ElementType} element cannot be the source of a pattern.");
        }

        if (sameFactAs is not null)
        {
            throw new NotSupportedException($"The pattern '{pattern.Declaration}' stands under All, and cannot be over a computed value.");
        }

        Scope = Scope.With(pattern.Declaration);
        if (pattern.Expressions.Count > 0)
        {
            var conditions = new List<SlotExpression>(pattern.Expressions.Count);
            for (var i = 0; i < pattern.Expressions.Count; i++)
            {
                conditions.Add(SlotExpression.Resolve(pattern.Expressions[i].Parts, Scope));
            }

            _specs.Add(new NodeSpec.Filter(conditions));
        }
    }

    // A condition that reads only the fact is tested before the join, once for all rules.
    private void WriteJoin(PatternElement pattern, Declaration? sameFactAs)
    {
        var own = new List<SlotExpression>();
        var joining = new List<SlotExpression>();
        for (var i = 0; i < pattern.Expressions.Count; i++)
        {
            var condition = SlotExpression.Resolve(pattern.Expressions[i].Parts, Scope, pattern.Declaration.Name);
            if (condition.ReadsRow)
            {
                joining.Add(condition);
            }
            else
            {
                own.Add(condition.WithoutRow());
            }
        }

        int? slot = sameFactAs is null ? null : Scope.SlotOf(Expression.Parameter(sameFactAs.Type, sameFactAs.Name), new LambdaParts(Expression.Empty(), [], typeof(void)));
        _specs.Add(new NodeSpec.Join(memoryFor(pattern.ValueType, own), joining, slot));
        Scope = Scope.With(pattern.Declaration);
    }

    private void WriteAggregate(AggregateElement aggregate)
    {
        var nested = Nested();
        nested.Write(aggregate.Source, null);
        _specs.Add(new NodeSpec.Aggregate(
            aggregate,
            [.. aggregate.Expressions.Select(e => new NamedSlotExpression(
                e.Name, SlotExpression.Resolve(e.Parts, Scope, aggregate.Source.Declaration.Name)))],
            nested.Specs));
    }

    private SpecWriter Nested() => new(memoryFor, Scope);
}
