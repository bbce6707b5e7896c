using System.Runtime.CompilerServices;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// What a rule asks to be there, or not to be there, as a sentence: <c>there must be a credential whose kind is
/// body-certification</c>. Read from the conditions; made ready once and kept as long as the rule.
/// </summary>
internal static class AskedElement
{
    private static readonly ConditionalWeakTable<RuleElement, ConditionText> Known = [];

    internal static ConditionText Of(RuleElement element) => Known.GetValue(element, static e => e switch
    {
        PatternElement { Source: null } pattern => Read("there must be", AskedWords.An, [pattern]),
        NotElement not when ElementText.IsOfPatterns(not.Source) => Read("there must be no", static noun => noun, [.. ElementText.Patterns(not.Source)]),
        _ => new ConditionText(Phrase.Of($"it must be so: {ElementText.Of(e).Words}"), []),
    });

    private static ConditionText Read(string quantifier, Func<string, string> first, IReadOnlyList<PatternElement> patterns)
    {
        var notes = new List<ValueNote>();
        var facts = patterns.Select((pattern, i) =>
        {
            var conditions = pattern.Expressions
                .Select(condition => condition.Expression)
                .Where(condition => !ConditionReader.IsTieToCase(condition))
                .Select(condition => ConditionReader.ReadRelative(condition, pattern.Declaration.Name, notes));
            var noun = Words.Of(pattern.ValueType);
            return Phrase.Joined(" ", [i == 0 ? first(noun) : AskedWords.An(noun), Phrase.Joined(" and ", conditions)]);
        });
        return new ConditionText(Phrase.Of($"{quantifier} {Phrase.Joined(", and ", facts)}"), notes);
    }
}
