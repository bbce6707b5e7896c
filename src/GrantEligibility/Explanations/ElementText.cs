using System.Runtime.CompilerServices;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>
/// An element of a rule's left-hand side as a sentence, for a reader who does not see one match of it. Made ready once and
/// kept as long as the rule. Immutable and shareable between threads.
/// </summary>
internal sealed class ElementText
{
    private static readonly ConditionalWeakTable<RuleElement, ElementText> Known = [];

    private readonly ConditionText[] _conditions;

    // What says the same of every match is drawn once.
    private readonly TrailNode? _always;

    private ElementText(Phrase words, IEnumerable<ConditionText> conditions)
    {
        Words = words;
        _conditions = [.. conditions];
        _always = words.IsFixed && Array.TrueForAll(_conditions, static condition => condition.ReadsNothing) ? Drawn([]) : null;
    }

    internal static ElementText Of(RuleElement element) => Known.GetValue(element, Read);

    /// <summary>The sentence, with holes for the values of the aliases that a match binds.</summary>
    internal Phrase Words { get; }

    /// <summary>The step of a trail that says of one match that there is nothing of what is not to be there.</summary>
    internal TrailNode StepOf(Premise[] match) => _always ?? Drawn(match);

    /// <summary>The patterns of a group, those of its groups included.</summary>
    internal static IEnumerable<PatternElement> Patterns(RuleElement element) => element switch
    {
        PatternElement pattern => [pattern],
        GroupElement group => group.ChildElements.SelectMany(Patterns),
        _ => [],
    };

    /// <summary>Whether an element is a pattern, or only patterns joined by "and".</summary>
    internal static bool IsOfPatterns(RuleElement element) => element switch
    {
        PatternElement => true,
        AndElement and => and.ChildElements.All(IsOfPatterns),
        _ => false,
    };

    private TrailNode Drawn(Premise[] match) => new()
    {
        Kind = TrailNodeKind.Absence,
        Text = Words.In(match),
        Values = _conditions is [var only] ? only.ValuesIn(match) : [.. _conditions.SelectMany(condition => condition.ValuesIn(match))],
    };

    private static ElementText Read(RuleElement element) => element switch
    {
        PatternElement pattern => Read(pattern),
        OrElement or => Joined("either ", or.ChildElements.Select(Of), ", or "),
        NotElement { Source: OrElement or } when or.ChildElements.All(IsOfPatterns) => Joined("there is neither ", or.ChildElements.Select(Beside), ", nor "),
        NotElement { Source: var source } => BeginsWithPattern(source) ? Joined("there is no ", [Beside(source)]) : Joined("it is not so that ", [Of(source)]),
        ExistsElement { Source: var source } => BeginsWithPattern(source) ? Joined("there is a ", [Beside(source)]) : Of(source),
        ForAllElement forAll => Joined("each ", forAll.Patterns.Prepend(forAll.BasePattern).Select(Of), ", and "),
        GroupElement group => Joined(string.Empty, group.ChildElements.Select(Of), ", and "),
        _ => Joined(string.Empty, Patterns(element).Select(Of)),
    };

    private static bool BeginsWithPattern(RuleElement element) => element is PatternElement || (element is AndElement and && and.ChildElements.Any(BeginsWithPattern));

    /// <summary>The patterns of an element, and then what has to be so beside them: <c>a lamp, and a light, beside which there is no fog</c>.</summary>
    private static ElementText Beside(RuleElement element)
    {
        if (element is not AndElement and)
        {
            return Of(element);
        }

        var patterns = Joined(string.Empty, and.ChildElements.Where(BeginsWithPattern).Select(Beside), ", and ");
        List<ElementText> beside = [.. and.ChildElements.Where(static child => !BeginsWithPattern(child)).Select(Of)];
        return beside.Count == 0 ? patterns : Joined(string.Empty, [patterns, Joined(string.Empty, beside, " and ")], ", beside which ");
    }

    private static ElementText Joined(string quantifier, IEnumerable<ElementText> elements, string conjunction = "")
    {
        var all = elements.ToList();
        return new ElementText(Phrase.Of($"{quantifier}{Phrase.Joined(conjunction, all.Select(e => e.Words))}"), all.SelectMany(e => e._conditions));
    }

    private static ElementText Read(PatternElement pattern)
    {
        var conditions = ConditionText.Of(pattern);
        var words = conditions.Length == 0 ? Phrase.Empty : Phrase.Of($" with: {Phrase.Joined("; ", conditions.Select(c => c.Words))}");
        return new ElementText(Phrase.Of($"{Subject(pattern)}{words}"), conditions);
    }

    /// <summary>What a pattern ranges over: the facts of a type, or for a query the facts at its source.</summary>
    private static string Subject(PatternElement pattern) => pattern.Source switch
    {
        AggregateElement aggregate => $"all of: {Of(aggregate.Source).Words.In([])}",
        BindingElement => Facts.Words.Of(pattern.Declaration.Name),
        _ => Facts.Words.Of(pattern.ValueType),
    };
}
