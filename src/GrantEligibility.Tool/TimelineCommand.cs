using System.CommandLine;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Timelines;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool;

/// <summary><c>timeline</c>: the answers about one agency on every day of a period.</summary>
internal sealed class TimelineCommand
{
    private readonly Argument<string> _path = PathArgument.OfOne("The agency profile");
    private readonly Option<DateOnly?> _from = DateOption.Of("--from", $"The first day, {DateOption.Format}.");
    private readonly Option<DateOnly?> _to = DateOption.Of("--to", $"The last day, inclusive, {DateOption.Format}.");
    private readonly Option<string?> _award = QuestionOptions.Award();
    private readonly Option<string> _regime = QuestionOptions.Regime();
    private readonly Option<string[]> _options = OptionSettings.Option();
    private readonly DocumentOptions _document = new();
    private readonly Terminal _terminal;
    private readonly Lazy<EligibilityEvaluator> _evaluator;

    private TimelineCommand(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        (_terminal, _evaluator) = (terminal, evaluator);
        _from.Required = true;
        _to.Required = true;
    }

    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        var timeline = new TimelineCommand(terminal, evaluator);
        var command = new Command(
            "timeline",
            "Shows the answers about an agency on every day of a period, exact to the day, and what changes at each border. "
            + "Exit code 0: it is eligible on every day; 1: on some day it is not.")
        {
            timeline._path, timeline._from, timeline._to, timeline._award, timeline._regime, timeline._options,
            timeline._document.Format, timeline._document.Output,
        };
        command.SetAction(timeline.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var regime = arguments.GetRequiredValue(_regime);
        var options = OptionSettings.Read(arguments.GetValue(_options));
        _evaluator.Value.Test(regime, options);
        var (from, to) = (arguments.GetValue(_from)!.Value, arguments.GetValue(_to)!.Value);
        if (to < from || to == DateOnly.MaxValue)
        {
            throw new UsageException("--to is before --from, or the last day of the calendar. Give a day on or after --from.");
        }

        var (path, awardPath) = (arguments.GetRequiredValue(_path), arguments.GetValue(_award));
        var profile = await ProfileInput.ReadProfileAsync(path, _terminal, cancellation);
        var (isRead, award) = await ProfileInput.ReadAwardAsync(awardPath, _terminal, cancellation);
        if (profile is null || !isRead)
        {
            return ExitCode.UnreadableInput;
        }

        var question = new EligibilityQuestion { Profile = profile, Award = award, AsOf = from, RegimeId = regime, Options = options };
        var timeline = new EligibilityExplainer(_evaluator.Value).Timeline(question, from, to.AddDays(1), cancellationToken: cancellation);
        string?[] inputs = [path, awardPath];
        _document.Write(arguments, _terminal, inputs.OfType<string>(), () => TimelineText.Of(timeline), () => TimelineJson.ToText(timeline));
        return timeline.Periods.All(period => period.Outcome is Outcome.Eligible or Outcome.EligibleWithConditions)
            ? ExitCode.Done
            : ExitCode.DoneWithExceptions;
    }
}
