using NRules.Network;
using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>
/// The facts of a pass that are of one type and pass some tests. They are tested when a rule first asks for them, since most
/// rules fail before they come to most patterns; those that every question shares are tested once.
/// </summary>
internal sealed class PassMemory
{
    private readonly PassMemories _memories;
    private readonly PassMemory? _source;
    private readonly SelectionNode? _node;
    private readonly LhsExpression<bool>? _test;
    private readonly List<PassMemory> _branches = [];
    private PassIndex?[] _indexes = [];
    private Fact[] _facts = [];
    private int _count;
    private int? _shared;
    private int _question;

    private PassMemory(PassMemories memories, PassMemory? source, SelectionNode? test, ulong kind)
    {
        (_memories, _source, _node, _test, Kind) = (memories, source, test, test?.Test, kind);
        _question = source is null ? memories.Question : -1;
    }

    /// <summary>The type as one bit. Two types may have one bit in common: where none of the kind is there, none of the type is.</summary>
    public ulong Kind { get; }

    /// <summary>The kinds of some memories together.</summary>
    public static ulong KindsOf(PassMemory[] memories)
    {
        var kinds = 0UL;
        foreach (var memory in memories)
        {
            kinds |= memory.Kind;
        }

        return kinds;
    }

    /// <summary>The facts, in the order they came. To be asked for once all of the type are there.</summary>
    public ReadOnlySpan<Fact> Facts
    {
        get
        {
            if (_question != _memories.Question)
            {
                Begin();
            }

            return _facts.AsSpan(0, _count);
        }
    }

    /// <summary>Makes the memory of all facts of a type.</summary>
    public static PassMemory OfType(PassMemories memories, int number) => new(memories, null, null, 1UL << (number % 64));

    /// <summary>The memory of those that pass one more test.</summary>
    public PassMemory Branch(SelectionNode test)
    {
        var branch = _branches.Find(b => b._node == test);
        if (branch is null)
        {
            branch = new PassMemory(_memories, this, test, Kind);
            _branches.Add(branch);
        }

        return branch;
    }

    /// <summary>Adds a fact of the type.</summary>
    public void Add(Fact fact)
    {
        if (_question != _memories.Question)
        {
            Begin();
        }

        Append(fact);
    }

    /// <summary>What is there by now is shared by all questions.</summary>
    public void Keep() => _shared = _count;

    /// <summary>Whether it may hold a fact that every question shares. To be asked before the first question.</summary>
    public bool MayHoldShared()
    {
        try
        {
            return !Facts.IsEmpty;
        }
        catch (Exception)
        {
            // A test threw. It will again once a rule asks, and is reported there.
            return true;
        }
    }

    /// <summary>The facts by a value that joins compare.</summary>
    /// <param name="node">The node of this memory.</param>
    /// <param name="number">The number of the index.</param>
    public PassIndex IndexBy(AlphaMemory node, int number)
    {
        if (_indexes.Length == 0)
        {
            _indexes = new PassIndex?[node.IndexCount];
        }

        var index = _indexes[number] ??= new PassIndex(node, number);
        var facts = Facts;
        index.Hold(facts, facts.Length == _shared ? PassIndex.OfShared : _question);
        return index;
    }

    private void Begin()
    {
        _count = _shared ?? 0;
        if (_source is not null)
        {
            TestFactsOf(_source);
        }

        // Not before: where a test throws, it is to throw for whoever asks next as well.
        _question = _memories.Question;
    }

    private void TestFactsOf(PassMemory source)
    {
        var facts = source.Facts;
        var shared = source._shared ?? 0;
        if (_shared is null)
        {
            Test(facts[..shared]);
            _shared = _count;
        }

        Test(facts[shared..]);
    }

    private void Test(ReadOnlySpan<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (_test!.Invoke([], fact))
            {
                Append(fact);
            }
        }
    }

    private void Append(Fact fact)
    {
        if (_count == _facts.Length)
        {
            Array.Resize(ref _facts, Math.Max(4, 2 * _count));
        }

        // As a span, which has been tested as a whole: an array tests each fact that it is given.
        _facts.AsSpan()[_count++] = fact;
    }
}
