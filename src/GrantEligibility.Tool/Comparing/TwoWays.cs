using System.CommandLine;
using GrantEligibility.Evaluation;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Comparing;

/// <summary>
/// The options of a command that asks in two ways. One that is given twice is for the first question and then for the
/// second; one that is given once is for both. Where the two would then be the same, what was given once is the change, and
/// the first question has the default: the options of the regime before the regime, and the regime before the day.
/// </summary>
internal sealed class TwoWays
{
    private const string OnceOrTwice = "Given twice: first for the first question, then for the second.";

    private readonly Option<string[]> _award =
        QuestionOptions.Twice("--award", "FILE", $"The award asked about. Without it nothing is known of the award. {OnceOrTwice}");

    private readonly Option<DateOnly[]> _asOf = DateOption.OfSeveral(
        "--as-of", $"The day asked about, {DateOption.Format}. Default: today, in UTC. {OnceOrTwice} Given once and alone, it is the second question's, and the first is as of today.");

    private readonly Option<string[]> _regime = QuestionOptions.Twice(
        "--regime", "ID", $"The law to judge under; 'rules' lists what there is. Default: {QuestionOptions.DefaultRegime}. {OnceOrTwice}");

    private readonly Option<string[]> _options = OptionSettings.Option(
        $"Sets an option of the regime, such as IC-5=met; 'rules' lists them. A name {char.ToLowerInvariant(OnceOrTwice[0])}{OnceOrTwice[1..]} Given once, it is for both; where nothing else differs, for the second, and the first has the default.",
        times: 2);

    internal TwoWays() => _asOf.Validators.Add(QuestionOptions.RefuseMoreThanTwice);

    internal IReadOnlyList<Option> Options => [_award, _asOf, _regime, _options];

    /// <summary>The two ways that a command line asks for.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">The terminal, where it is said that a question is as of today.</param>
    /// <param name="evaluator">Knows the regimes and their options.</param>
    /// <param name="hasOtherChange">Whether the second question differs in something else already.</param>
    /// <exception cref="UsageException">The two are the same.</exception>
    /// <exception cref="EligibilityQuestionException">A regime or an option is not known, or an option does not accept its value.</exception>
    internal (AskedWay First, AskedWay Second) Read(ParseResult arguments, Terminal terminal, EligibilityEvaluator evaluator, bool hasOtherChange)
    {
        var awards = arguments.GetValue(_award) ?? [];
        var days = arguments.GetValue(_asOf) ?? [];
        var regimes = arguments.GetValue(_regime) ?? [];
        var options = OptionSettings.ReadAll(arguments.GetValue(_options));

        var differs = hasOtherChange || awards.Length > 1 || days.Length > 1 || regimes.Length > 1 || options.Any(option => option.Count() > 1);
        var optionsAreTheChange = !differs && options.Count > 0;
        var regimeIsTheChange = !differs && !optionsAreTheChange && regimes is [not QuestionOptions.DefaultRegime];
        var dayIsTheChange = !differs && !optionsAreTheChange && !regimeIsTheChange && days.Length == 1;
        if (!differs && !optionsAreTheChange && !regimeIsTheChange && !dayIsTheChange)
        {
            throw new UsageException("Nothing differs between the two questions. Say what does; --help lists what may.");
        }

        var firstDay = AsOfDate.OrToday(dayIsTheChange || days.Length == 0 ? null : days[0], terminal);
        var first = new AskedWay(
            regimeIsTheChange ? QuestionOptions.DefaultRegime : regimes.FirstOrDefault(QuestionOptions.DefaultRegime),
            firstDay,
            optionsAreTheChange ? new Dictionary<string, string>() : options.ToDictionary(option => option.Key, option => option.First(), StringComparer.Ordinal),
            awards.FirstOrDefault());
        var second = new AskedWay(
            regimes.LastOrDefault(QuestionOptions.DefaultRegime),
            days.LastOrDefault(firstDay),
            options.ToDictionary(option => option.Key, option => option.Last(), StringComparer.Ordinal),
            awards.LastOrDefault());
        evaluator.Test(first.Regime, first.Options);
        evaluator.Test(second.Regime, second.Options);
        return (first, second);
    }
}
