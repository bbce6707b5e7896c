using System.Runtime.CompilerServices;
using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>
/// A condition of a rule, made ready to be told of any match: its words, and the values it reads with their places.
/// Immutable and shareable between threads.
/// </summary>
internal sealed class ConditionText(Phrase words, IReadOnlyList<ValueNote> notes)
{
    private static readonly ConditionalWeakTable<PatternElement, ConditionText[]> Known = [];

    [ThreadStatic]
    private static List<TrailValue>? _values;

    private readonly ValueNote[] _notes = [.. notes];
    private readonly KnownSteps? _known = words.IsFixed && notes.Count == 1 ? notes[0].Known : null;

    /// <summary>The conditions of a pattern but for the tie to the case; made ready once and kept as long as the rule.</summary>
    internal static ConditionText[] Of(PatternElement pattern) => Known.GetValue(pattern, static p =>
    [
        .. p.Expressions
            .Where(c => !ConditionReader.IsTieToCase(c.Expression))
            .Select(c => ConditionReader.Read(c.Expression, p.Declaration.Name)),
    ]);

    /// <summary>The condition; an alias that a match does not bind is read without a value.</summary>
    internal Phrase Words { get; } = words;

    /// <summary>Whether it reads no value.</summary>
    internal bool ReadsNothing => _notes.Length == 0;

    /// <summary>The step of a trail that says how one match met it.</summary>
    internal TrailNode StepOf(Premise[] match) => _known?.Find(match, this) ?? Drawn(match);

    /// <summary>The same, drawn anew.</summary>
    internal TrailNode Drawn(Premise[] match) => new() { Kind = TrailNodeKind.Condition, Text = Words.In(match), Values = ValuesIn(match) };

    /// <summary>The values it reads of one match, each once.</summary>
    internal TrailValue[] ValuesIn(Premise[] match)
    {
        if (_notes.Length == 0)
        {
            return [];
        }

        // A list a thread, since how many values there are is seen at the end.
        var values = _values ??= [];
        values.Clear();
        foreach (var note in _notes)
        {
            note.AddTo(values, match);
        }

        return [.. values];
    }
}
