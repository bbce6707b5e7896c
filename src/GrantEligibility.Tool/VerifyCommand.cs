using System.CommandLine;
using System.Globalization;
using GrantEligibility.Evaluation;
using GrantEligibility.Tool.Inputs;
using GrantEligibility.Tool.Printing;
using GrantEligibility.Verification;
using Spectre.Console;

namespace GrantEligibility.Tool;

/// <summary><c>verify</c>: decides the question of each case file and compares the answer with the expected one.</summary>
internal static class VerifyCommand
{
    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
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
        foreach (var problem in input.Problems)
        {
            terminal.WriteError(problem.Sentence);
        }

        var (passed, failed, unreadable) = (0, 0, input.Problems.Count);
        foreach (var file in input.Files)
        {
            var read = await file.ReadCaseAsync(cancellation);
            if (!read.IsRead)
            {
                terminal.WriteFaults(read.Faults);
                unreadable++;
            }
            else if (verifier.Verify(read.Value) is { Passed: false } result)
            {
                Write(terminal.Output, result);
                failed++;
            }
            else
            {
                terminal.Output.WriteLine($"passed {read.Value.Id}: {read.Value.Title}", Color.Green);
                passed++;
            }
        }

        // What could not be read has not passed.
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed + unreadable} failed"));
        return unreadable > 0 ? ExitCode.UnreadableInput : failed > 0 ? ExitCode.DoneWithExceptions : ExitCode.Done;
    }

    private static void Write(Printer output, CaseVerification failure)
    {
        output.WriteLine($"FAILED {failure.Case.Id}: {failure.Case.Title}", Color.Maroon);
        foreach (var difference in failure.Differences)
        {
            output.WriteLine($"  {difference}");
        }
    }
}
