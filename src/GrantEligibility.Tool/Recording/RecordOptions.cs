using System.CommandLine;
using GrantEligibility.Evaluation;
using GrantEligibility.Records;
using GrantEligibility.Tool.Checking;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Recording;

/// <summary>The options <c>--record PATH</c> and <c>--record-profile</c>: each decision is recorded beside what is printed.</summary>
internal sealed class RecordOptions
{
    private const string Extension = ".record.json";

    private readonly Option<string?> _path = QuestionOptions.Path(
        "--record",
        "PATH",
        "Records the decision in this new file, for 'replay'. A folder that exists, or a path that ends with '/', gets a file for each decision.");

    private readonly Option<ProfileKeeping?> _keeping = WordOption.Optional<ProfileKeeping>(
        "--record-profile", "HOW", "What a record keeps of the profile; without it, its digest.");

    internal void AddTo(Command command)
    {
        command.Add(_path);
        command.Add(_keeping);
    }

    /// <summary>What records an answer; null where the command line does not ask for it.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">Knows the time.</param>
    /// <param name="evaluator">Knows the regimes.</param>
    /// <param name="isList">Whether several decisions may come.</param>
    /// <param name="inputs">The paths of the files being read.</param>
    /// <exception cref="UsageException">One file is named for several records.</exception>
    internal Action<InputFile, Answer>? In(
        ParseResult arguments, Terminal terminal, EligibilityEvaluator evaluator, bool isList, IEnumerable<string> inputs)
    {
        if (arguments.GetValue(_path) is not { } path)
        {
            return null;
        }

        var isFolder = OutputFiles.IsFolder(path);
        if (isList && !isFolder)
        {
            throw new UsageException("--record names one file for several decisions. Name a folder, such as 'records/'.");
        }

        var (recorder, keeping) = (new DecisionRecorder(evaluator, terminal.Time), arguments.GetValue(_keeping) ?? ProfileKeeping.Digest);
        var (files, paths) = (new OutputFiles("--record", inputs), new UnusedPaths(Extension));
        return (source, answer) =>
        {
            using var file = files.CreateNew(isFolder ? Path.Combine(path, paths.For(source)) : path);
            file.Write(DecisionRecordJson.ToText(recorder.Record(answer.Question, answer.Decision, keeping)));
        };
    }
}
