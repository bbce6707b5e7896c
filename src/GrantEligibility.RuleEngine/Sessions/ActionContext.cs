using NRules.Extensibility;
using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>What the actions of a rule can do while it fires. Changes are matched at once.</summary>
internal sealed class ActionContext(Session session, Activation activation, CancellationToken cancellationToken) : IContext
{
    public IRuleDefinition Rule => activation.Rule;

    public IMatch Match => activation;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public Activation Activation => activation;

    public void Halt() => session.Halt();

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public void Update(object fact) => session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => session.UpdateAll(facts);

    public bool TryUpdate(object fact) => session.TryUpdate(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => session.RetractAll(facts);

    public bool TryRetract(object fact) => session.TryRetract(fact);

    public IReadOnlyCollection<object> GetLinkedKeys() => activation.Linked.Keys();

    public object? GetLinked(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return activation.Linked.Find(key)?.Pending;
    }

    public void InsertLinked(object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
        session.InsertLinked(activation, key, fact);
    }

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
        => ForEach(keyedFacts, (key, fact) => session.InsertLinked(activation, key, fact));

    public void UpdateLinked(object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
        session.UpdateLinked(activation, key, fact);
    }

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
        => ForEach(keyedFacts, (key, fact) => session.UpdateLinked(activation, key, fact));

    public void RetractLinked(object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
        session.RetractLinked(activation, key);
    }

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
        => ForEach(keyedFacts, (key, _) => session.RetractLinked(activation, key));

    public object Resolve(Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return session.DependencyResolver.Resolve(new ResolutionContext(session, Rule), serviceType);
    }

    private static void ForEach(IEnumerable<KeyValuePair<object, object>> keyedFacts, Action<object, object> apply)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        KeyValuePair<object, object>[] all = [.. keyedFacts];
        foreach (var (key, fact) in all)
        {
            ArgumentNullException.ThrowIfNull(key);
            ArgumentNullException.ThrowIfNull(fact);
        }

        foreach (var (key, fact) in all)
        {
            apply(key, fact);
        }
    }
}
