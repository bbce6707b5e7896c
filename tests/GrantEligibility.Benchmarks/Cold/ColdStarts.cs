using System.Diagnostics;
using System.Globalization;

namespace GrantEligibility.Benchmarks.Cold;

/// <summary>The verb <c>cold</c>: fresh processes, from their start to their end.</summary>
internal static class ColdStarts
{
    private const int Rounds = 11;

    private static readonly string Project = Path.Combine(Repository.Root, "tests", "GrantEligibility.Benchmarks");

    // Where this program was built to, below its project: the others were built to the same place below theirs.
    private static readonly string Output = Path.GetRelativePath(Project, AppContext.BaseDirectory);

    internal static int Run()
    {
        string[] programs = ["ColdEmpty", "ColdDecision", "ColdRulesEngine"];

        // The first start of each reads its files from the disk; later ones find them in memory.
        foreach (var program in programs)
        {
            Console.WriteLine($"{program}: {Start(program).Answer}");
        }

        var rounds = Enumerable.Range(0, Rounds).Select(_ => programs.Select(p => Start(p).Milliseconds).ToArray()).ToArray();
        var medians = programs.Select((_, i) => Median.Of(rounds.Select(r => r[i]))).ToArray();
        Print("empty program", medians[0]);
        Print("ours, to the first decision", medians[1]);
        Print("RulesEngine, to the first answer", medians[2]);
        Ratio.Print("cold", medians[1] / medians[0]);
        Ratio.Print("cold-rulesengine", medians[2] / medians[0]);
        return 0;
    }

    private static void Print(string name, double milliseconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {milliseconds,8:0.0} ms"));

    private static (double Milliseconds, string Answer) Start(string program)
    {
        var samples = Path.Combine(Repository.Root, "samples");
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList =
            {
                Path.Combine(Project, "Cold", program, Output, $"{program}.dll"),
                Path.Combine(samples, "agencies", "copperlea-police.json"),
                Path.Combine(samples, "awards", "cops-hiring-2021.json"),
            },
        };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(began);
        return process.ExitCode == 0
            ? (elapsed.TotalMilliseconds, answer)
            : throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode.ToString(CultureInfo.InvariantCulture)}.");
    }
}
