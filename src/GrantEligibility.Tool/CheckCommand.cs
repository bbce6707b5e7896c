using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Reading;
using GrantEligibility.Tool.Checking;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool;

/// <summary><c>check</c>: decides each profile, and sums up where there may be several.</summary>
internal sealed class CheckCommand
{
    private const string TextFormat = "text";
    private const string JsonFormat = "json";

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Agency profiles: a file, a folder (every .json file below it), a glob such as 'profiles/**/*.json', or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _award = new("--award")
    {
        Description = "The award asked about. Without it nothing is known of the award.",
        HelpName = "FILE",
    };

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The day asked about, yyyy-MM-dd; nothing that happened later counts. Default: today, in UTC.",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    private readonly Option<string> _regime = new("--regime")
    {
        Description = "The law to judge under; 'rules' lists what there is.",
        HelpName = "ID",
        DefaultValueFactory = _ => RegimeIds.Default,
    };

    private readonly Option<string[]> _options = new("--option")
    {
        Description = "Sets an option of the regime, such as IC-5=met; 'rules' lists them. May be given several times.",
        HelpName = "NAME=VALUE",
        Arity = ArgumentArity.OneOrMore,
    };

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
    private readonly Lazy<IEligibilityEvaluator> _evaluator;

    private CheckCommand(Terminal terminal, Lazy<IEligibilityEvaluator> evaluator)
    {
        _terminal = terminal;
        _evaluator = evaluator;
        _format.AcceptOnlyFromAmong(TextFormat, JsonFormat);
        _options.Validators.Add(ValidateOptions);
    }

    internal static Command Create(Terminal terminal, Lazy<IEligibilityEvaluator> evaluator)
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
        var paths = arguments.GetRequiredValue(_paths);
        var input = InputPaths.Find(paths, _terminal.Input);
        var summary = new BatchSummary();
        foreach (var problem in input.Problems)
        {
            _terminal.WriteError(problem.Sentence);
            summary.AddUnreadable(problem.Name);
        }

        // Without its award no answer would be the one that was asked for.
        var award = arguments.GetValue(_award) is { } path ? AwardReader.ReadFile(path) : null;
        if (award is { IsRead: false })
        {
            _terminal.WriteFaults(award.Faults);
            return ExitCode.UnreadableInput;
        }

        var asOf = AsOf(arguments);
        var options = OptionsOf(arguments);
        var target = new OutputTarget(_terminal, arguments.GetValue(_output), arguments.GetRequiredValue(_format) == JsonFormat, input.Files);
        using (var report = target.Open(isList: !InputPaths.NameOne(paths)))
        {
            foreach (var file in input.Files)
            {
                var profile = await file.ReadProfileAsync(cancellation);
                if (!profile.IsRead)
                {
                    _terminal.WriteFaults(profile.Faults);
                    summary.AddUnreadable(file.Name);
                    continue;
                }

                var decision = _evaluator.Value.Evaluate(new EligibilityQuestion
                {
                    Profile = profile.Value,
                    Award = award?.Value,
                    AsOf = asOf,
                    RegimeId = arguments.GetRequiredValue(_regime),
                    Options = options,
                });
                summary.Add(decision);
                report.Add(file, decision);
            }

            report.Finish(summary);
        }

        return summary switch
        {
            { Unreadable.Count: > 0 } => ExitCode.UnreadableInput,
            { AllEligible: true } => ExitCode.Done,
            _ => ExitCode.DoneWithExceptions,
        };
    }

    private DateOnly AsOf(ParseResult arguments)
    {
        if (arguments.GetValue(_asOf) is { } day)
        {
            return day;
        }

        var today = DateOnly.FromDateTime(_terminal.Time.GetUtcNow().UtcDateTime);
        _terminal.WriteError(string.Create(
            CultureInfo.InvariantCulture, $"Decided as of today, {today:yyyy-MM-dd} (UTC). Use --as-of to ask about another day."));
        return today;
    }

    private Dictionary<string, string> OptionsOf(ParseResult arguments) =>
        (arguments.GetValue(_options) ?? []).Select(Split).ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal);

    private static (string Name, string Value) Split(string option)
    {
        var equals = option.IndexOf('=', StringComparison.Ordinal);
        return (option[..equals], option[(equals + 1)..]);
    }

    private static void ValidateOptions(OptionResult result)
    {
        var texts = result.Tokens.Select(token => token.Value).ToList();
        if (texts.Find(text => text.IndexOf('=', StringComparison.Ordinal) <= 0) is { } malformed)
        {
            result.AddError($"--option '{malformed}' is not of the form NAME=VALUE, such as IC-5=met.");
            return;
        }

        if (texts.GroupBy(text => Split(text).Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } repeated)
        {
            result.AddError($"--option sets '{repeated.Key}' more than once. Set it once.");
        }
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--as-of '{text}' is not a day of the calendar. Use yyyy-MM-dd, such as 2021-02-01.");
        return null;
    }
}
