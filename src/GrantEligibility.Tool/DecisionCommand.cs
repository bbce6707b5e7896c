using System.CommandLine;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Tool.Checking;
using GrantEligibility.Tool.Inputs;
using GrantEligibility.Tool.Recording;

namespace GrantEligibility.Tool;

/// <summary>A command that decides each profile, prints each answer, and sums up where there may be several.</summary>
internal sealed class DecisionCommand
{
    private readonly Argument<string[]> _paths = PathArgument.Of("Agency profiles");

    private readonly Option<string?> _award = QuestionOptions.Award();

    private readonly Option<DateOnly?> _asOf = AsOfDate.Option();

    private readonly Option<string> _regime = QuestionOptions.Regime();

    private readonly Option<string[]> _options = OptionSettings.Option();

    private readonly FormatOptions _formats;
    private readonly RecordOptions _records = new();

    private readonly Option<string?> _output =
        QuestionOptions.Output("Writes to this file. A folder that exists, or a path that ends with '/', gets a file for each decision.");

    private readonly Terminal _terminal;
    private readonly Lazy<EligibilityEvaluator> _evaluator;
    private readonly Func<EligibilityQuestion, CancellationToken, Answer> _answer;

    /// <param name="terminal">The terminal.</param>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="formats">The formats the command writes.</param>
    /// <param name="answer">Answers one question.</param>
    internal DecisionCommand(
        Terminal terminal,
        Lazy<EligibilityEvaluator> evaluator,
        FormatOptions formats,
        Func<EligibilityQuestion, CancellationToken, Answer> answer)
    {
        _terminal = terminal;
        _evaluator = evaluator;
        _formats = formats;
        _answer = answer;
    }

    /// <summary>Makes the command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, as a sentence.</param>
    internal Command Named(string name, string description)
    {
        var command = new Command(name, $"{description} Exit code 0: all are eligible; 1: some are not.")
        {
            _paths, _award, _asOf, _regime, _options, _formats.Format, _formats.Detail, _output,
        };
        _records.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var regime = arguments.GetRequiredValue(_regime);
        var options = OptionSettings.Read(arguments.GetValue(_options));
        _evaluator.Value.Test(regime, options);

        var paths = arguments.GetRequiredValue(_paths);
        var input = InputPaths.Find(paths, _terminal.Input);
        var summary = new BatchSummary();
        foreach (var problem in input.Problems)
        {
            _terminal.WriteError(problem.Sentence);
            summary.AddUnreadable(problem.Name);
        }

        // Without its award no answer would be the one that was asked for.
        var award = arguments.GetValue(_award) is { } path ? await InputReading.ReadAwardAsync(path, cancellation) : null;
        if (award is { IsRead: false })
        {
            _terminal.WriteFaults(award.Faults);
            return ExitCode.UnreadableInput;
        }

        var asOf = AsOfDate.OrToday(arguments.GetValue(_asOf), _terminal);
        EligibilityQuestion QuestionOn(AgencyProfile profile) => new()
        {
            Profile = profile,
            Award = award?.Value,
            AsOf = asOf,
            RegimeId = regime,
            Options = options,
        };

        var isList = !InputPaths.NameOne(paths);
        var read = input.Files.Where(file => file.Stream is null).Select(file => file.Name).Append(arguments.GetValue(_award)).OfType<string>().ToList();
        var target = new OutputTarget(_terminal, arguments.GetValue(_output), _formats.In(arguments), read);
        var record = _records.In(arguments, _terminal, _evaluator.Value, isList, read);
        using (var report = target.Open(isList))
        {
            await DecideAsync(input.Files, QuestionOn, record is null ? report : new RecordingReport(report, record), summary, cancellation);
            report.Finish(summary);
        }

        return summary switch
        {
            { Unreadable.Count: > 0 } => ExitCode.UnreadableInput,
            { AllEligible: true } => ExitCode.Done,
            _ => ExitCode.DoneWithExceptions,
        };
    }

    private async Task DecideAsync(
        IEnumerable<InputFile> files,
        Func<AgencyProfile, EligibilityQuestion> questionOn,
        IDecisionReport report,
        BatchSummary summary,
        CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            var profile = await file.ReadProfileAsync(cancellation);
            if (profile.IsRead)
            {
                var answer = _answer(questionOn(profile.Value), cancellation);
                summary.Add(answer.Decision);
                report.Add(file, answer);
            }
            else
            {
                _terminal.WriteFaults(profile.Faults);
                summary.AddUnreadable(file.Name);
            }
        }
    }
}
