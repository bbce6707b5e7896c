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
        }

        var replayed = await ReplayAsync(input, profile, report, cancellation);
        report.Finish(replayed);
        return replayed.Summary switch
        {
            { Unreadable: > 0 } => ExitCode.UnreadableInput,
            { Different: > 0 } or { NotAsked: > 0 } => ExitCode.DoneWithExceptions,
            _ => ExitCode.Done,
        };
    }

    private async Task<ReplayReport> ReplayAsync(InputPaths input, AgencyProfile? profile, IReplayReport report, CancellationToken cancellation)
    {
        var replay = new RecordReplay(_evaluator.Value);
        var records = new List<ReplayedRecord>();
        var unreadable = input.Problems.Select(static problem => problem.Name).ToList();
        foreach (var file in input.Files)
        {
            var read = await file.ReadRecordAsync(cancellation);
            if (!read.IsRead)
            {
                _terminal.WriteFaults(read.Faults);
                unreadable.Add(file.Name);
                continue;
            }

            var result = replay.Replay(read.Value, profile);
            report.Add(file, result);
            records.Add(ReplayedRecord.Of(result, file.Name));
        }

        return ReplayReport.Of(records, unreadable);
    }
}
