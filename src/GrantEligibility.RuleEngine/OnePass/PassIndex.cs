using NRules.Network;
using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>The facts of a memory by a value of theirs, for joins that would otherwise compare each with each.</summary>
internal sealed class PassIndex(AlphaMemory node, int number)
{
    /// <summary>Stands for the question where the facts are those that every question shares.</summary>
    public const int OfShared = -2;

    private const int None = -1;

    private readonly Dictionary<JoinKey, int> _firsts = new(node.ComparerOf(number));
    private int[] _nexts = [];
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
        _firsts.Clear();
        _firstUnreadable = None;
        if (_nexts.Length < facts.Length)
        {
            _nexts = new int[facts.Length];
        }

        // From the last to the first, so that each chain has them in order.
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (node.TryReadKey(number, facts[i], out var key))
            {
                _nexts[i] = _firsts.GetValueOrDefault(key, None);
                _firsts[key] = i;
            }
            else
            {
                _nexts[i] = _firstUnreadable;
                _firstUnreadable = i;
            }
        }
    }

    /// <summary>The place of the first fact with a value; negative if there is none.</summary>
    public int First(in JoinKey key) => _firsts.GetValueOrDefault(key, None);

    /// <summary>The place of the first fact whose value cannot be read; negative if there is none.</summary>
    public int FirstUnreadable => _firstUnreadable;

    /// <summary>The place of the next fact with the same value; negative if there is none.</summary>
    public int Next(int place) => _nexts[place];
}
