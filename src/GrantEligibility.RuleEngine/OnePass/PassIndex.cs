using NRules.Network;
using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>
/// The facts of a memory by a value of theirs, for joins that would otherwise compare each with each. Tables of our own, since
/// a dictionary with keys of a type of ours would be compiled while a process starts.
/// </summary>
internal sealed class PassIndex(AlphaMemory node, int number)
{
    /// <summary>Stands for the question where the facts are those that every question shares.</summary>
    public const int OfShared = -2;

    private const int None = -1;

    private readonly IEqualityComparer<JoinKey> _comparer = node.ComparerOf(number)!;

    // By place: the value, the next place with the same value, and the first place of the next value in the same chain. Chains
    // and the steps along them count places from 1, so that what is cleared is empty.
    private JoinKey[] _keys = [];
    private int[] _nexts = [];
    private int[] _steps = [];
    private int[] _chains = new int[16];

    private int _firstUnreadable;
    private int _question = None;

    /// <summary>Takes up facts, where it has not.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="question">The number of the question whose facts they are, or <see cref="OfShared"/>.</param>
    public void Hold(ReadOnlySpan<Fact> facts, int question)
    {
        if (_question == question)
        {
            return;
        }

        _question = question;
        _firstUnreadable = None;
        MakeRoom(facts.Length);

        // From the last to the first, so that each chain has them in order.
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (node.TryReadKey(number, facts[i], out var key))
            {
                Put(key, i);
            }
            else
            {
                _nexts[i] = _firstUnreadable;
                _firstUnreadable = i;
            }
        }
    }

    /// <summary>The place of the first fact with a value; negative if there is none.</summary>
    public int First(in JoinKey key) => StepTo(key) - 1;

    /// <summary>The place of the first fact whose value cannot be read; negative if there is none.</summary>
    public int FirstUnreadable => _firstUnreadable;

    /// <summary>The place of the next fact with the same value; negative if there is none.</summary>
    public int Next(int place) => _nexts[place];

    private void MakeRoom(int count)
    {
        if (_nexts.Length < count)
        {
            _keys = new JoinKey[count];
            _nexts = new int[count];
            _steps = new int[count];
        }

        if (_chains.Length < count)
        {
            _chains = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count)];
        }
        else
        {
            Array.Clear(_chains);
        }
    }

    // In the place of the one that was first with the value until now, which comes next.
    private void Put(in JoinKey key, int place)
    {
        ref var step = ref StepTo(key);
        _keys[place] = key;
        _nexts[place] = step - 1;
        _steps[place] = step > 0 ? _steps[step - 1] : 0;
        step = place + 1;
    }

    // Mixed, as the hashes of numbers are the numbers, and those may all be multiples of one.
    private int ChainOf(int hash)
    {
        var mixed = unchecked((uint)hash * 0x9E3779B9u);
        return (int)((mixed ^ (mixed >> 16)) & (uint)(_chains.Length - 1));
    }

    // The step that leads to the first fact with a value, or ends where it would stand.
    private ref int StepTo(in JoinKey key)
    {
        ref var step = ref _chains[ChainOf(_comparer.GetHashCode(key))];
        while (step > 0 && !_comparer.Equals(_keys[step - 1], key))
        {
            step = ref _steps[step - 1];
        }

        return ref step;
    }
}
