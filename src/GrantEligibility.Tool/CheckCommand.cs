using System.CommandLine;
using System.CommandLine.Parsing;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Tool.Checking;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool;

/// <summary><c>check</c>: decides each profile, and sums up where there may be several.</summary>
internal sealed class CheckCommand
{
    private const string DefaultRegime = "EO13929";
    private const string TextFormat = "text";
    private const string JsonFormat = "json";

    private readonly Argument<string[]> _paths = PathArgument.Of("Agency profiles");

    private readonly Option<string?> _award = new("--award")
    {
        Description = "The award asked about. Without it nothing is known of the award.",
        HelpName = "FILE",
    };

    private readonly Option<DateOnly?> _asOf = AsOfDate.Option();

    private readonly Option<string> _regime = new("--regime")
    {
        Description = "The law to judge under; 'rules' lists what there is.",
        HelpName = "ID",
        DefaultValueFactory = _ => DefaultRegime,
    };

    private readonly Option<string[]> _options = OptionSettings.Option();

    private readonly Option<string> _format = new("--format")
    {
        Description = "Text for a reader, or JSON for a program. With more than one profile, JSON is one object with 'decisions', 'unreadable' and 'summary'.",
        HelpName = $"{TextFormat}|{JsonFormat}",
        DefaultValueFactory = _ => TextFormat,
    };

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Writes to this file. A folder that exists, or a path that ends with '/', gets a file for each decision.",
        HelpName = "PATH",
    };

    private readonly Terminal _terminal;
    private readonly Lazy<EligibilityEvaluator> _evaluator;

    private CheckCommand(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        _terminal = terminal;
        _evaluator = evaluator;
        _format.AcceptOnlyFromAmong(TextFormat, JsonFormat);
        _award.Validators.Add(RefuseEmpty);
        _output.Validators.Add(RefuseEmpty);
    }

    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        var check = new CheckCommand(terminal, evaluator);
        var command = new Command("check", "Decides whether agencies may receive an award, and shows why. Exit code 0: all are eligible; 1: some are not.")
        {
            check._paths, check._award, check._asOf, check._regime, check._options, check._format, check._output,
        };
        command.SetAction(check.RunAsync);
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

        var read = input.Files.Where(file => file.Stream is null).Select(file => file.Name).Append(arguments.GetValue(_award)).OfType<string>();
        var target = new OutputTarget(_terminal, arguments.GetValue(_output), arguments.GetRequiredValue(_format) == JsonFormat, read);
        using (var report = target.Open(isList: !InputPaths.NameOne(paths)))
        {
            await DecideAsync(input.Files, QuestionOn, report, summary, cancellation);
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
                var decision = _evaluator.Value.Evaluate(questionOn(profile.Value));
                summary.Add(decision);
                report.Add(file, decision);
            }
            else
            {
                _terminal.WriteFaults(profile.Faults);
                summary.AddUnreadable(file.Name);
            }
        }
    }

    private static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError($"{result.Option.Name} has no path. Give one, or leave the option out.");
        }
    }
}
