using System.Reflection;
using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>Makes the aggregators behind <c>GroupBy</c>.</summary>
internal sealed class GroupByAggregatorFactory : IAggregatorFactory
{
    private IAggregateExpression? _key;
    private IAggregateExpression? _element;
    private Func<object?, AggregatedItems, object>? _createGroup;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        _key = compiledExpressions.FindSingle(AggregateElement.KeySelectorName);
        _element = compiledExpressions.Find(AggregateElement.ElementSelectorName).SingleOrDefault();
        var groupType = typeof(FactGrouping<,>).MakeGenericType(
            element.Expressions[AggregateElement.KeySelectorName].Parts.ReturnType,
            element.Expressions.FindSingleOrDefault(AggregateElement.ElementSelectorName)?.Parts.ReturnType ?? element.Source.ValueType);
        var constructor = ConstructorInvoker.Create(groupType.GetConstructors().Single());
        _createGroup = (key, items) => constructor.Invoke(key, items);
    }

    public IAggregator Create(AggregationContext context) => new GroupByAggregator(_key!, _element, _createGroup!);
}
