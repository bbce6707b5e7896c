using System.CommandLine;
using GrantEligibility.Records;
using GrantEligibility.Tool.Checking;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Recording;

/// <summary>One record that is read, and where what is made of it goes.</summary>
/// <param name="terminal">What is read from and printed to.</param>
internal sealed class RecordSource(Terminal terminal)
{
    internal Argument<string> Path { get; } = PathArgument.OfOne("The decision record", "RECORD");

    internal Option<string?> Output { get; } = QuestionOptions.Output("Writes to this new file.");

    /// <summary>Reads the record, and writes what is made of it.</summary>
    internal async Task<int> RunAsync(ParseResult arguments, Func<DecisionRecord, string> make, CancellationToken cancellation)
    {
        var path = arguments.GetRequiredValue(Path);
        if (!InputPaths.NameOne([path]))
        {
            throw new UsageException($"'{path}' may name several records. Name one file.");
        }

        var input = InputPaths.Find([path], terminal.Input);
        if (input.Files is not [var file])
        {
            terminal.WriteError(input.Problems[0].Sentence);
            return ExitCode.UnreadableInput;
        }

        var read = await file.ReadRecordAsync(cancellation);
        if (!read.IsRead)
        {
            terminal.WriteFaults(read.Faults);
            return ExitCode.UnreadableInput;
        }

        if (!read.Value.IsIntact())
        {
            terminal.WriteError($"Decision record '{file.Name}' was changed after it was made: its content does not fit its identifier. Use the record as it was made.");
            return ExitCode.UnreadableInput;
        }

        Write(arguments.GetValue(Output), file, make(read.Value));
        return ExitCode.Done;
    }

    private void Write(string? path, InputFile source, string text)
    {
        if (path is null)
        {
            terminal.Output.Writer.WriteLine(text);
            return;
        }

        using var file = new OutputFiles("--output", source.Stream is null ? [source.Name] : []).CreateNew(path);
        file.Write(text);
    }
}
