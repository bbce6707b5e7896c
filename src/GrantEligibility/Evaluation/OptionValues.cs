using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.Evaluation;

/// <summary>The value of every option of a regime for one question: what the question sets, and the defaults for the rest.</summary>
internal sealed class OptionValues
{
    /// <summary>The option by which a question lets later events be seen; the projection obeys it, not a rule.</summary>
    internal const string HindsightOption = "IC-13";

    private readonly Regime _regime;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private OptionValues(Regime regime) => _regime = regime;

    internal IReadOnlyDictionary<string, string> ByName => _values;

    internal bool SeesLaterEvents => _values.TryGetValue(HindsightOption, out var value) && value == "hindsight";

    /// <summary>Takes the values set, after testing them against the regime.</summary>
    /// <exception cref="EligibilityQuestionException">An option is not known, or does not accept its value.</exception>
    internal static OptionValues Of(Regime regime, IReadOnlyDictionary<string, string> set)
    {
        foreach (var (name, value) in set)
        {
            Test(regime, name, value);
        }

        var values = new OptionValues(regime);
        foreach (var option in regime.Options)
        {
            values._values[option.Name] = set.GetValueOrDefault(option.Name, option.Default);
        }

        return values;
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

    /// <summary>The interpretive choices, as rules match on them.</summary>
    internal IEnumerable<Choice> Choices() => _regime.Options.Where(o => o.IsChoice).Select(o => new Choice
    {
        Place = new Place(Document.Question, string.Empty).Of("options").Of(o.Name),
        Name = o.Name,
        Reading = _values[o.Name],
    });
}
