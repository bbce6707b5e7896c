using System.Diagnostics;
using System.Globalization;

namespace GrantEligibility.Benchmarks.Cold;

/// <summary>The verb <c>cold</c>: fresh processes, from their start to their end, as they are built and as published with ReadyToRun.</summary>
internal static class ColdStarts
{
    private const int Rounds = 11;

    private static readonly string Project = Path.Combine(Repository.Root, "tests", "GrantEligibility.Benchmarks");

    // Where this program was built to, below its project: the others were built to the same place below theirs.
    private static readonly string Output = Path.GetRelativePath(Project, AppContext.BaseDirectory);

    // The empty one first: the others are measured against it.
    private static readonly (string Name, string Label)[] Programs =
    [
        ("ColdEmpty", "empty program"),
        ("ColdDecision", "ours, to the first decision"),
        ("ColdRulesEngine", "RulesEngine, to the first answer"),
    ];

    internal static int Run()
    {
        Measure("published with ReadyToRun", "cold", Publish);
        Measure("as built", "cold-jit", program => Path.Combine(Project, "Cold", program, Output));
        return 0;
    }

    private static void Measure(string how, string ratio, Func<string, string> folderOf)
    {
        Console.WriteLine(how);
        string[] programs;
        try
        {
            programs = [.. Programs.Select(p => Path.Combine(folderOf(p.Name), $"{p.Name}.dll"))];
        }
        catch (InvalidOperationException exception)
        {
            Ratio.NotMeasured(ratio, exception.Message);
            Ratio.NotMeasured($"{ratio}-rulesengine", exception.Message);
            return;
        }

        // The first start of each reads its files from the disk; later ones find them in memory.
        foreach (var program in programs)
        {
            Console.WriteLine($"  {Path.GetFileNameWithoutExtension(program)}: {Start(program).Answer}");
        }

        var rounds = Enumerable.Range(0, Rounds).Select(_ => programs.Select(p => Start(p).Milliseconds).ToArray()).ToArray();
        var medians = programs.Select((_, i) => Median.Of(rounds.Select(r => r[i]))).ToArray();
        for (var i = 0; i < programs.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Programs[i].Label,-34} {medians[i],8:0.0} ms"));
        }

        Ratio.Print(ratio, medians[1] / medians[0]);
        Ratio.Print($"{ratio}-rulesengine", medians[2] / medians[0]);
    }

    /// <summary>Publishes a program for this machine's runtime, and says where to.</summary>
    /// <exception cref="InvalidOperationException">It could not be published, as where the compiler cannot be restored.</exception>
    private static string Publish(string program)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "cold", program);
        var (exitCode, printed) = Dotnet(
            "publish", Path.Combine(Project, "Cold", program), "-c", "Release", "--ucr", "--self-contained", "false",
            "-p:PublishReadyToRun=true", "-o", folder, "-v", "q", "-nologo", "--disable-build-servers");
        return exitCode == 0
            ? folder
            : throw new InvalidOperationException(
                printed.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)) ?? $"{program} could not be published.");
    }

    private static (double Milliseconds, string Answer) Start(string program)
    {
        var samples = Path.Combine(Repository.Root, "samples");
        var began = Stopwatch.GetTimestamp();
        var (exitCode, printed) = Dotnet(
            program, Path.Combine(samples, "agencies", "copperlea-police.json"), Path.Combine(samples, "awards", "cops-hiring-2021.json"));
        var elapsed = Stopwatch.GetElapsedTime(began);
        return exitCode == 0
            ? (elapsed.TotalMilliseconds, printed.Trim())
            : throw new InvalidOperationException($"{program} ended with exit code {exitCode.ToString(CultureInfo.InvariantCulture)}.");
    }

    private static (int ExitCode, string Printed) Dotnet(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, printed);
    }
}
