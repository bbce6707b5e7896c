using System.Collections;
using System.Reflection;
using NRules.OnePass;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Aggregators;

/// <summary>Makes the aggregators behind <c>Collect</c>, with <c>OrderBy</c> and <c>ToLookup</c>.</summary>
internal sealed class CollectionAggregatorFactory : IAggregatorFactory
{
    private IReadOnlyList<IAggregateExpression> _sortKeys = [];
    private AggregatedItemComparer _comparer = new([]);
    private IAggregateExpression? _key;
    private IAggregateExpression? _element;
    private Type _elementType = typeof(object);
    private CollectionMaker? _collectOnce;
    private Func<AggregatedItems, object> _createResult = items => items;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        var sortKeys = element.Expressions.Where(IsSortKey).ToArray();
        _sortKeys = [.. compiledExpressions.Where(e => IsSortKeyName(e.Name))];
        _comparer = new AggregatedItemComparer([.. sortKeys.Select(e =>
            new SortKey(ComparerOf(e.Parts.ReturnType), e.Name == AggregateElement.KeySelectorDescendingName))]);

        _key = compiledExpressions.Find(AggregateElement.KeySelectorName).SingleOrDefault();
        _element = compiledExpressions.Find(AggregateElement.ElementSelectorName).SingleOrDefault();
        _elementType = TypeOf(element, AggregateElement.ElementSelectorName) ?? element.Source.ValueType;
        var resultType = TypeOf(element, AggregateElement.KeySelectorName) is { } keyType
            ? typeof(FactLookup<,>).MakeGenericType(keyType, _elementType)
            : typeof(FactCollection<>).MakeGenericType(_elementType);
        if (!element.ResultType.IsAssignableFrom(resultType))
        {
            throw new InvalidOperationException($"Collect makes a {resultType}, which is not a {element.ResultType}.");
        }

        var constructor = ConstructorInvoker.Create(resultType.GetConstructors().Single());
        _createResult = constructor.Invoke;
    }

    public IAggregator Create(AggregationContext context)
    {
        var items = new AggregatedItems(_comparer);
        return new CollectionAggregator(items, _createResult(items), _sortKeys, _key, _element);
    }

    /// <summary>Whether facts are collected as they are and as they come.</summary>
    public bool IsPlain => _sortKeys.Count == 0 && _key is null && _element is null;

    /// <summary>Makes the collection of facts that will not change.</summary>
    public CollectionMaker CollectOnce => _collectOnce ??= ArrayMaker();

    private CollectionMaker ArrayMaker()
        => ((CollectionMaker)ArrayOf<object>).Method.GetGenericMethodDefinition().MakeGenericMethod(_elementType).CreateDelegate<CollectionMaker>();

    private static TElement[] ArrayOf<TElement>(ReadOnlySpan<Fact> facts)
    {
        if (facts.IsEmpty)
        {
            return [];
        }

        var elements = new TElement[facts.Length];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = (TElement)facts[i].Value!;
        }

        return elements;
    }

    private static Type? TypeOf(AggregateElement element, string name) => element.Expressions.FindSingleOrDefault(name)?.Parts.ReturnType;

    private static bool IsSortKey(NamedExpressionElement element) => IsSortKeyName(element.Name);

    private static bool IsSortKeyName(string name)
        => name is AggregateElement.KeySelectorAscendingName or AggregateElement.KeySelectorDescendingName;

    private static IComparer ComparerOf(Type type)
        => (IComparer)typeof(Comparer<>).MakeGenericType(type).GetProperty(nameof(Comparer<>.Default))!.GetValue(null)!;
}
