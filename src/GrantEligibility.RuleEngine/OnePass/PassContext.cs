using NRules.Network;
using NRules.RuleModel;

namespace NRules.OnePass;

/// <summary>What a rule that is matched in one pass can ask while it yields. It changes nothing but by what it yields.</summary>
internal sealed class PassContext(Pass pass) : IContext
{
    private RuleNode? _node;

    public IRuleDefinition Rule => _node!.Rule.Definition;

    public IMatch Match => new Activation(_node!, pass.Row) { Trigger = MatchTrigger.Created };

    public CancellationToken CancellationToken => CancellationToken.None;

    /// <summary>Goes over to a rule.</summary>
    public PassContext Of(RuleNode node)
    {
        _node = node;
        return this;
    }

    public void Halt() => throw Refused();

    public void Insert(object fact) => throw Refused();

    public void InsertAll(IEnumerable<object> facts) => throw Refused();

    public bool TryInsert(object fact) => throw Refused();

    public void Update(object fact) => throw Refused();

    public void UpdateAll(IEnumerable<object> facts) => throw Refused();

    public bool TryUpdate(object fact) => throw Refused();

    public void Retract(object fact) => throw Refused();

    public void RetractAll(IEnumerable<object> facts) => throw Refused();

    public bool TryRetract(object fact) => throw Refused();

    public IReadOnlyCollection<object> GetLinkedKeys() => [];

    public object? GetLinked(object key) => null;

    public void InsertLinked(object key, object fact) => throw Refused();

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw Refused();

    public void UpdateLinked(object key, object fact) => throw Refused();

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw Refused();

    public void RetractLinked(object key, object fact) => throw Refused();

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw Refused();

    public object Resolve(Type serviceType) => throw Refused();

    private static NotSupportedException Refused() => new("A rule that is matched in one pass can only yield facts.");
}
