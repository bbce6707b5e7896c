using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>Sorts facts into groups by key. A group lives from its first fact to its last.</summary>
internal sealed class GroupByAggregator(
    IAggregateExpression key,
    IAggregateExpression? element,
    Func<object?, AggregatedItems, object> createGroup)
    : IAggregator
{
    // Stands for a key that is null.
    private static readonly object NullKey = new();

    private readonly Dictionary<IFact, AggregatedItem> _itemOf = [];
    private readonly Dictionary<object, Group> _groups = [];
    private long _order;

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new List<Group>();
        foreach (var fact in facts)
        {
            Put(Read(context, tuple, fact, _order++), changes);
        }

        return Results(changes);
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new List<Group>();
        foreach (var fact in facts)
        {
            var current = Read(context, tuple, fact, _itemOf[fact].Order);
            Take(fact, changes);
            Put(current, changes);
        }

        return Results(changes);
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new List<Group>();
        foreach (var fact in facts)
        {
            Take(fact, changes);
        }

        return Results(changes);
    }

    private AggregatedItem Read(AggregationContext context, ITuple tuple, IFact fact, long order)
        => new(fact, order, [], key.Invoke(context, tuple, fact), element is null ? fact.Value : element.Invoke(context, tuple, fact));

    private void Put(AggregatedItem item, List<Group> changes)
    {
        var groupKey = item.Key ?? NullKey;
        if (!_groups.TryGetValue(groupKey, out var group))
        {
            var items = new AggregatedItems(AggregatedItemComparer.ByOrder);
            group = new Group(groupKey, items, createGroup(item.Key, items));
            _groups.Add(groupKey, group);
        }

        _itemOf[item.Fact] = item;
        group.Items.Put(item);
        Touch(group, changes);
    }

    private void Take(IFact fact, List<Group> changes)
    {
        _itemOf.Remove(fact, out var item);
        var group = _groups[item!.Key ?? NullKey];
        group.Items.Remove(fact);
        Touch(group, changes);
    }

    private static void Touch(Group group, List<Group> changes)
    {
        if (!group.IsTouched)
        {
            group.IsTouched = true;
            changes.Add(group);
        }
    }

    // A group that is emptied and filled again within one change has only changed.
    private List<AggregationResult> Results(List<Group> changes)
    {
        var results = new List<AggregationResult>(changes.Count);
        foreach (var group in changes)
        {
            group.IsTouched = false;
            if (group.Items.Count > 0)
            {
                results.Add(group.IsAdded
                    ? AggregationResult.Modified(group.Result, group.Result, group.Items)
                    : AggregationResult.Added(group.Result, group.Items));
                group.IsAdded = true;
                continue;
            }

            _groups.Remove(group.Key);
            if (group.IsAdded)
            {
                results.Add(AggregationResult.Removed(group.Result));
            }
        }

        return results;
    }

    private sealed class Group(object key, AggregatedItems items, object result)
    {
        public object Key { get; } = key;

        public AggregatedItems Items { get; } = items;

        public object Result { get; } = result;

        public bool IsTouched { get; set; }

        public bool IsAdded { get; set; }
    }
}
