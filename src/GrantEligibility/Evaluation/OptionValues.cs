using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.Evaluation;

/// <summary>
/// The value of every option of a regime for one question: what the question sets, and the defaults for the rest.
/// Immutable; shared by threads.
/// </summary>
internal sealed class OptionValues
{
    /// <summary>The option by which a question lets later events be seen; the projection obeys it, not a rule.</summary>
    internal const string HindsightOption = "IC-13";

    private readonly Dictionary<string, string> _set;
    private readonly Dictionary<string, string> _values;

    private OptionValues(Regime regime, IReadOnlyDictionary<string, string> set)
    {
        _set = new Dictionary<string, string>(set, StringComparer.Ordinal);
        _values = regime.Options.ToDictionary(o => o.Name, o => set.GetValueOrDefault(o.Name, o.Default), StringComparer.Ordinal);
        SeesLaterEvents = _values.TryGetValue(HindsightOption, out var value) && value == "hindsight";
        Choices = [.. regime.Options.Where(o => o.IsChoice).Select(o => new Choice
        {
            Place = new Place(Document.Question, string.Empty).Of("options").Of(o.Name),
            Name = o.Name,
            Reading = _values[o.Name],
        })];
        ChoicesTaken = [.. regime.Options.Where(o => o.IsChoice).Select(Taken)];
        Suppositions = [.. regime.Options.Where(o => !o.IsChoice && _values[o.Name] != o.Default).Select(Taken)];
    }

    internal IReadOnlyDictionary<string, string> ByName => _values;

    internal bool SeesLaterEvents { get; }

    /// <summary>The interpretive choices, as rules match on them.</summary>
    internal IReadOnlyList<Choice> Choices { get; }

    /// <summary>The interpretive choices, as a decision names those it leaned on; in the order of the regime.</summary>
    internal ChoiceTaken[] ChoicesTaken { get; }

    /// <summary>The options by which something is supposed contrary to what happened, as a decision names them.</summary>
    internal IReadOnlyList<ChoiceTaken> Suppositions { get; }

    /// <summary>Takes the values set, after testing them against the regime.</summary>
    /// <exception cref="EligibilityQuestionException">An option is not known, or does not accept its value.</exception>
    internal static OptionValues Of(Regime regime, IReadOnlyDictionary<string, string> set)
    {
        foreach (var (name, value) in set)
        {
            Test(regime, name, value);
        }

        return new OptionValues(regime, set);
    }

    /// <summary>Whether a question that sets these options, and no other, has these values.</summary>
    internal bool AreSetBy(IReadOnlyDictionary<string, string> set)
    {
        if (set.Count != _set.Count)
        {
            return false;
        }

        // Looked up in ours: the question's may take another spelling for the same name.
        return set.Count == 0 || set.All(option => _set.TryGetValue(option.Key, out var value) && value == option.Value);
    }

    /// <summary>Tests one setting against the regime.</summary>
    /// <exception cref="EligibilityQuestionException">The option is not known, or does not accept the value.</exception>
    internal static void Test(Regime regime, string name, string value)
    {
        var option = regime.Options.FirstOrDefault(o => o.Name == name)
            ?? throw new EligibilityQuestionException(
                "GE1002",
                $"'{name}' is not an option of {regime.Id}. Use one of: {string.Join(", ", regime.Options.Select(o => o.Name))}.");
        var isAccepted = option.Values.Any(v => v.Word == value) || option.IsAccepted?.Invoke(value) == true;
        if (!isAccepted)
        {
            var words = option.Values.Select(v => v.Word);
            throw new EligibilityQuestionException(
                "GE1003",
                $"Option '{name}' does not accept '{value}'. Use {option.Accepts ?? string.Join(" or ", words)}.");
        }
    }

    private ChoiceTaken Taken(RegimeOption option)
    {
        var value = _values[option.Name];
        var meaning = option.Values.FirstOrDefault(v => v.Word == value)?.Meaning ?? option.Summary;
        return new ChoiceTaken(option.Name, value, value == option.Default, meaning);
    }
}
