using System.Text;
using GrantEligibility.Tool.Printing;

namespace GrantEligibility.Tool;

/// <summary>One run of the command inside the test, and what it left.</summary>
/// <param name="ExitCode">What it answered the shell.</param>
/// <param name="Output">What it printed to standard output.</param>
/// <param name="Error">What it printed to standard error.</param>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeProvider Clock = new StoppedClock(new DateTimeOffset(2022, 3, 4, 23, 30, 0, TimeSpan.FromHours(-5)));

    internal static Task<CommandRun> Of(params string[] arguments) => WithInput(string.Empty, arguments);

    internal static Task<CommandRun> InColour(params string[] arguments) => RunAsync(string.Empty, arguments, hasColour: true);

    internal static Task<CommandRun> WithInput(string standardInput, params string[] arguments) =>
        RunAsync(standardInput, arguments, hasColour: false);

    private static async Task<CommandRun> RunAsync(string standardInput, string[] arguments, bool hasColour)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(standardInput));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(input, new Printer(output, hasColour), error, Clock);
        var exitCode = await GrantEligibilityCommand.RunAsync(arguments, terminal);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
