using System.Globalization;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Fluent;

/// <summary>A context that keeps linked facts and a log, and refuses the rest.</summary>
internal sealed class LinkedFactContext : IContext
{
    private readonly Dictionary<object, object> _linked = [];

    public List<string> Log { get; } = [];

    public IRuleDefinition Rule { get; init; } = default!;

    public IMatch Match => throw new NotSupportedException();

    public CancellationToken CancellationToken => default;

    public IReadOnlyCollection<object> GetLinkedKeys() => _linked.Keys;

    public object? GetLinked(object key) => _linked.GetValueOrDefault(key);

    public void InsertLinked(object key, object fact)
    {
        _linked.Add(key, fact);
        Write("insert", fact);
    }

    public void UpdateLinked(object key, object fact)
    {
        _linked[key] = fact;
        Write("update", fact);
    }

    public void Halt() => throw new NotSupportedException();

    public void Insert(object fact) => throw new NotSupportedException();

    public void InsertAll(IEnumerable<object> facts) => throw new NotSupportedException();

    public bool TryInsert(object fact) => throw new NotSupportedException();

    public void Update(object fact) => throw new NotSupportedException();

    public void UpdateAll(IEnumerable<object> facts) => throw new NotSupportedException();

    public bool TryUpdate(object fact) => throw new NotSupportedException();

    public void Retract(object fact) => throw new NotSupportedException();

    public void RetractAll(IEnumerable<object> facts) => throw new NotSupportedException();

    public bool TryRetract(object fact) => throw new NotSupportedException();

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public void RetractLinked(object key, object fact) => throw new NotSupportedException();

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public object Resolve(Type serviceType) => throw new NotSupportedException();

    private void Write(string verb, object fact)
    {
        var discount = (Discount)fact;
        Log.Add(string.Create(CultureInfo.InvariantCulture, $"{verb} {discount.Customer.Name} {discount.Rate}"));
    }
}
