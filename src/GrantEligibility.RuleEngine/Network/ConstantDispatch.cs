using NRules.Sessions;

namespace NRules.Network;

/// <summary>
/// Alpha memories whose first test says that the same value of the fact equals a constant, each found by its constant: a fact
/// is tested against all of them at once, however many there are.
/// </summary>
internal sealed class ConstantDispatch(KeyReader keys)
{
    private static readonly List<AlphaMemory> None = [];

    private readonly Dictionary<JoinKey, List<AlphaMemory>> _byConstant = new(JoinKey.ByValue);

    /// <summary>Reads the value that is compared.</summary>
    public KeyReader Keys { get; } = keys;

    public void Add(EqualityCondition condition, AlphaMemory memory)
    {
        var constant = condition.ReadConstant();
        if (!_byConstant.TryGetValue(constant, out var memories))
        {
            memories = [];
            _byConstant.Add(constant, memories);
        }

        memories.Add(memory);
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

        if (_byConstant.TryGetValue(key, out var found))
        {
            memories = found;
        }

        return true;
    }

    public IEnumerable<AlphaMemory> All => _byConstant.Values.SelectMany(memories => memories);
}
