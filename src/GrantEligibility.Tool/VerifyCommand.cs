using System.CommandLine;
using System.Globalization;
using GrantEligibility.Evaluation;
using GrantEligibility.Tool.Inputs;
using GrantEligibility.Verification;
using Spectre.Console;

namespace GrantEligibility.Tool;

/// <summary><c>verify</c>: decides the question of each case file and compares the answer with the expected one.</summary>
internal static class VerifyCommand
{
    internal static Command Create(Terminal terminal, Lazy<IEligibilityEvaluator> evaluator)
    {
        var paths = PathArgument.Of("Case files");
        var command = new Command("verify", "Compares decisions with the answers that case files expect. Exit code 0: all passed; 1: some failed.") { paths };
        command.SetAction((arguments, cancellation) => RunAsync(terminal, evaluator.Value, arguments.GetRequiredValue(paths), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, IEligibilityEvaluator evaluator, string[] paths, CancellationToken cancellation)
    {
        var verifier = new CaseVerifier(evaluator);
        var input = InputPaths.Find(paths, terminal.Input);
        var (passed, failed, unreadable) = (0, 0, input.Problems.Count);
        foreach (var problem in input.Problems)
        {
            terminal.WriteError(problem.Sentence);
        }

        foreach (var file in input.Files)
        {
            var read = await file.ReadCaseAsync(cancellation);
            if (!read.IsRead)
            {
                terminal.WriteFaults(read.Faults);
                unreadable++;
                continue;
            }

            var result = verifier.Verify(read.Value);
            terminal.Output.WriteLine($"{(result.Passed ? "passed" : "FAILED")} {result.Case.Id}: {result.Case.Title}", result.Passed ? Color.Green : Color.Maroon);
            foreach (var difference in result.Differences)
            {
                terminal.Output.WriteLine($"  {difference}");
            }

            _ = result.Passed ? passed++ : failed++;
        }

        // What could not be read has not passed.
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{passed} passed, {failed + unreadable} failed"));
        return unreadable > 0 ? ExitCode.UnreadableInput : failed > 0 ? ExitCode.DoneWithExceptions : ExitCode.Done;
    }
}
