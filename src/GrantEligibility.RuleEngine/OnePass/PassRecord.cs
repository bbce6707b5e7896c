using NRules.Network;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>
/// What a question was answered with: the facts, and what rules concluded from which of them. It knows facts by their numbers,
/// so that to write it takes little, and holds nothing of the session. Immutable and shareable between threads.
/// </summary>
internal sealed class PassRecord
{
    // What most passes make, or more.
    private const int Usual = 8;

    private readonly object[] _conclusions;
    private readonly RuleNode[] _rules;

    // The premises of each conclusion, one after the other, and where those of each end.
    private readonly int[] _premises;
    private readonly int[] _ends;
    private readonly List<RecordedValue>? _made;

    /// <summary>Writes the record of a pass.</summary>
    /// <param name="shared">The facts that every question shares.</param>
    /// <param name="supplied">The facts of the question; not to change any more.</param>
    /// <param name="concluded">What was concluded.</param>
    public PassRecord(object[] shared, IReadOnlyList<object> supplied, ReadOnlySpan<Fact> concluded)
    {
        (Shared, Supplied) = (shared, supplied);
        _conclusions = new object[concluded.Length];
        _rules = new RuleNode[concluded.Length];
        _ends = new int[concluded.Length];
        var end = 0;
        for (var i = 0; i < concluded.Length; i++)
        {
            var conclusion = (Concluded)concluded[i];
            (_conclusions[i], _rules[i]) = (conclusion.Value!, conclusion.Node);
            _ends[i] = end += conclusion.Premises.Length;
        }

        _premises = new int[end];
        for (var i = 0; i < concluded.Length; i++)
        {
            Number(((Concluded)concluded[i]).Premises, _premises.AsSpan(StartOf(i)), ref _made);
        }
    }

    /// <summary>The facts that every question shares: those that are numbered first, from 0.</summary>
    public object[] Shared { get; }

    /// <summary>The facts of the question, numbered next.</summary>
    public IReadOnlyList<object> Supplied { get; }

    /// <summary>What rules concluded, in the order it came, numbered last.</summary>
    public object[] Conclusions => _conclusions;

    /// <summary>The rule that came to a conclusion.</summary>
    /// <param name="conclusion">The place among the conclusions.</param>
    public IRuleDefinition RuleBehind(int conclusion) => _rules[conclusion].Rule.Definition;

    /// <summary>What the facts of the match were bound to, in their order.</summary>
    /// <inheritdoc cref="RuleBehind" path="/param"/>
    public IReadOnlyList<Declaration> DeclarationsOf(int conclusion) => _rules[conclusion].Declarations;

    /// <summary>The facts of the match by their numbers; a negative number is that of a value which is no fact: see <see cref="Made"/>.</summary>
    /// <inheritdoc cref="RuleBehind" path="/param"/>
    public ReadOnlySpan<int> PremisesOf(int conclusion) => _premises.AsSpan(StartOf(conclusion).._ends[conclusion]);

    /// <summary>What was made on the way to a match.</summary>
    /// <param name="number">The negative number.</param>
    public RecordedValue Made(int number) => _made![~number];

    private int StartOf(int conclusion) => conclusion == 0 ? 0 : _ends[conclusion - 1];

    private static void Number(ReadOnlySpan<Fact> facts, Span<int> numbers, ref List<RecordedValue>? made)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            numbers[i] = facts[i].Number >= 0 ? facts[i].Number : NumberOf(facts[i], ref made);
        }
    }

    private static int NumberOf(Fact fact, ref List<RecordedValue>? made)
    {
        int[]? collected = null;
        if (fact is Collected collection)
        {
            collected = new int[collection.Premises.Length];
            Number(collection.Premises, collected, ref made);
        }

        made ??= new(Usual);
        made.Add(new RecordedValue(fact.Value, collected));
        return ~(made.Count - 1);
    }
}
