using NRules.Sessions;

namespace NRules.Network;

/// <summary>
/// Alpha memories whose first test says that the same value of the fact equals a constant, each found by its constant: a fact
/// is tested against all of them at once, however many there are. The constants are read when a fact first comes.
/// </summary>
internal sealed class ConstantDispatch
{
    private static readonly List<AlphaMemory> None = [];

    private readonly List<AlphaMemory> _memories = [];
    private readonly Lazy<Dictionary<JoinKey, List<AlphaMemory>>> _byConstant;

    public ConstantDispatch(KeyReader keys)
    {
        Keys = keys;
        _byConstant = new(ByConstant);
    }

    /// <summary>Reads the value that is compared.</summary>
    public KeyReader Keys { get; }

    /// <summary>The memories, in the order they were added.</summary>
    public IReadOnlyList<AlphaMemory> All => _memories;

    /// <summary>Adds a memory whose first test is an equality with a constant.</summary>
    public void Add(AlphaMemory memory)
    {
        _memories.Add(memory);
        memory.Selections[0].IsDispatched = true;
    }

    /// <summary>Finds the memories whose first test a fact passes.</summary>
    /// <returns>False where the value could not be read: then each test has to report that for itself.</returns>
    public bool TryFind(Fact fact, out List<AlphaMemory> memories)
    {
        memories = None;
        if (!Keys.TryRead(fact, out var key))
        {
            return false;
        }

        if (_byConstant.Value.TryGetValue(key, out var found))
        {
            memories = found;
        }

        return true;
    }

    private Dictionary<JoinKey, List<AlphaMemory>> ByConstant()
    {
        var byConstant = new Dictionary<JoinKey, List<AlphaMemory>>(JoinKey.ByValue);
        foreach (var memory in _memories)
        {
            var constant = EqualityCondition.WithConstant(memory.Selections[0].Condition)!.ReadConstant();
            if (!byConstant.TryGetValue(constant, out var memories))
            {
                memories = [];
                byConstant.Add(constant, memories);
            }

            memories.Add(memory);
        }

        return byConstant;
    }
}
