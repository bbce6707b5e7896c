using NRules.Diagnostics;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>The facts that pass the tests of a pattern, and the ways in which the joins on it look them up. What a session has in it is in <see cref="AlphaFacts"/>.</summary>
internal sealed class AlphaMemory(int id, TypeNode source, SelectionNode[] selections) : Node(id, 0)
{
    private readonly List<JoinNode> _joins = [];
    private readonly List<Index> _indexes = [];

    /// <summary>Where the facts come from.</summary>
    public TypeNode Source { get; } = source;

    /// <summary>The tests, in the order of the pattern.</summary>
    public SelectionNode[] Selections { get; } = selections;

    public int IndexCount => _indexes.Count;

    public override NodeType NodeType => NodeType.AlphaMemory;

    public override Type OutputType => Source.OutputType;

    public override IEnumerable<Node> Next => _joins;

    public void Attach(JoinNode join) => _joins.Add(join);

    /// <summary>Finds or makes the index by a value of the facts that a condition compares.</summary>
    /// <returns>The number of the index.</returns>
    public int IndexBy(EqualityCondition condition, KeyReaders readers)
    {
        var keys = readers.Of(condition.Fact.WithoutRow());
        var number = _indexes.FindIndex(i => i.Keys == keys && i.Comparer == condition.Comparer);
        return number >= 0 ? number : Add(new Index(keys, condition.Comparer));
    }

    /// <summary>Finds or makes the index by the facts themselves.</summary>
    /// <returns>The number of the index.</returns>
    public int IndexByFact()
    {
        var number = _indexes.FindIndex(i => i.Keys == KeyReader.OfFact);
        return number >= 0 ? number : Add(new Index(KeyReader.OfFact, JoinKey.ByReference));
    }

    /// <summary>Finds or makes the index without a key.</summary>
    /// <returns>The number of the index.</returns>
    public int IndexOfAll()
    {
        var number = _indexes.FindIndex(i => i.Keys is null);
        return number >= 0 ? number : Add(new Index(null, null));
    }

    /// <summary>How an index compares keys; null for one without.</summary>
    public IEqualityComparer<JoinKey>? ComparerOf(int index) => _indexes[index].Comparer;

    public bool TryReadKey(int index, Fact fact, out JoinKey key)
    {
        key = default;
        return _indexes[index].Keys is { } keys && keys.TryRead(fact, out key);
    }

    public AlphaFacts In(Session session) => (AlphaFacts)(session.Memories[Id] ??= new AlphaFacts(this));

    public override void Include(IRuleDefinition rule)
    {
        base.Include(rule);
        foreach (var selection in Selections)
        {
            selection.Include(rule);
        }
    }

    private int Add(Index index)
    {
        _indexes.Add(index);
        return _indexes.Count - 1;
    }

    /// <summary>One way of looking facts up.</summary>
    private sealed record Index(KeyReader? Keys, IEqualityComparer<JoinKey>? Comparer);
}
