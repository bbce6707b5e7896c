using System.CommandLine;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Records.Replay;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Recording;

/// <summary><c>replay</c>: decides the question of each record again and says whether the answer is the recorded one.</summary>
internal sealed class ReplayCommand
{
    private const string TextFormat = "text";
    private const string JsonFormat = "json";

    private readonly Argument<string[]> _paths = PathArgument.Of("Decision records");

    private readonly Option<string?> _profile = QuestionOptions.Path(
        "--profile",
        "FILE",
        "The agency profile, for records that keep its digest alone; or another one, to see what it changes.");

    private readonly Option<string> _format = new("--format")
    {
        Description = "Text for a reader, or JSON for a program.",
        HelpName = $"{TextFormat}|{JsonFormat}",
        DefaultValueFactory = _ => TextFormat,
    };

    private readonly Terminal _terminal;
    private readonly Lazy<EligibilityEvaluator> _evaluator;

    private ReplayCommand(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        _terminal = terminal;
        _evaluator = evaluator;
        _format.AcceptOnlyFromAmong(TextFormat, JsonFormat);
    }

    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        var replay = new ReplayCommand(terminal, evaluator);
        var command = new Command("replay", "Decides what records decided again, and compares. Exit code 0: all are identical; 1: some are not.")
        {
            replay._paths, replay._profile, replay._format,
        };
        command.SetAction(replay.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        // Without its profile no record would be replayed as was asked.
        AgencyProfile? profile = null;
        if (arguments.GetValue(_profile) is { } path)
        {
            var read = await new InputFile(path, path).ReadProfileAsync(cancellation);
            if (!read.IsRead)
            {
                _terminal.WriteFaults(read.Faults);
                return ExitCode.UnreadableInput;
            }

            profile = read.Value;
        }

        var input = InputPaths.Find(arguments.GetRequiredValue(_paths), _terminal.Input);
        IReplayReport report = arguments.GetRequiredValue(_format) == JsonFormat
            ? new ReplayJsonReport(_terminal.Output.Writer)
            : new ReplayTextReport(_terminal.Output);
        foreach (var problem in input.Problems)
        {
            _terminal.WriteError(problem.Sentence);
            report.AddUnreadable(problem.Name);
        }

        var counts = await ReplayAsync(input.Files, profile, report, cancellation);
        counts = counts with { Unreadable = counts.Unreadable + input.Problems.Count };
        report.Finish(counts);
        return counts switch
        {
            { Unreadable: > 0 } => ExitCode.UnreadableInput,
            { Different: > 0 } => ExitCode.DoneWithExceptions,
            _ => ExitCode.Done,
        };
    }

    private async Task<ReplaySummary> ReplayAsync(
        IEnumerable<InputFile> files, AgencyProfile? profile, IReplayReport report, CancellationToken cancellation)
    {
        var replay = new RecordReplay(_evaluator.Value);
        var counts = new ReplaySummary(0, 0, 0);
        foreach (var file in files)
        {
            var read = await file.ReadRecordAsync(cancellation);
            if (!read.IsRead)
            {
                _terminal.WriteFaults(read.Faults);
                report.AddUnreadable(file.Name);
                counts = counts with { Unreadable = counts.Unreadable + 1 };
                continue;
            }

            var result = replay.Replay(read.Value, profile);
            report.Add(file, result);
            counts = result.IsIdentical ? counts with { Identical = counts.Identical + 1 } : counts with { Different = counts.Different + 1 };
        }

        return counts;
    }
}
