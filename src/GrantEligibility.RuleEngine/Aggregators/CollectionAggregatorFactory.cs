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

    // Where a pass over the facts collects them, nobody asks for these two.
    private Lazy<AggregatedItemComparer>? _comparer;
    private Lazy<ConstructorInvoker>? _result;

    private IAggregateExpression? _key;
    private IAggregateExpression? _element;
    private Type _elementType = typeof(object);
    private CollectionMaker? _collectOnce;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        _sortKeys = [.. compiledExpressions.Where(e => IsSortKeyName(e.Name))];
        _comparer = new(() => new AggregatedItemComparer([.. element.Expressions.Where(IsSortKey).Select(e =>
            new SortKey(ComparerOf(e.Parts.ReturnType), e.Name == AggregateElement.KeySelectorDescendingName))]));

        _key = compiledExpressions.Find(AggregateElement.KeySelectorName).SingleOrDefault();
        _element = compiledExpressions.Find(AggregateElement.ElementSelectorName).SingleOrDefault();
        _elementType = TypeOf(element, AggregateElement.ElementSelectorName) ?? element.Source.ValueType;
        var keyType = TypeOf(element, AggregateElement.KeySelectorName);
        _result = new(() => ConstructorInvoker.Create(ResultType(keyType, _elementType).GetConstructors().Single()));
    }

    public IAggregator Create(AggregationContext context)
    {
        var items = new AggregatedItems(_comparer!.Value);
        return new CollectionAggregator(items, _result!.Value.Invoke(items), _sortKeys, _key, _element);
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

    // INVARIANT: what the model lets the result of an aggregate be, these are.
    private static Type ResultType(Type? keyType, Type elementType) => keyType is null
        ? typeof(FactCollection<>).MakeGenericType(elementType)
        : typeof(FactLookup<,>).MakeGenericType(keyType, elementType);

    private static Type? TypeOf(AggregateElement element, string name) => element.Expressions.FindSingleOrDefault(name)?.Parts.ReturnType;

    private static bool IsSortKey(NamedExpressionElement element) => IsSortKeyName(element.Name);

    private static bool IsSortKeyName(string name)
        => name is AggregateElement.KeySelectorAscendingName or AggregateElement.KeySelectorDescendingName;

    private static IComparer ComparerOf(Type type)
        => (IComparer)typeof(Comparer<>).MakeGenericType(type).GetProperty(nameof(Comparer<>.Default))!.GetValue(null)!;
}
