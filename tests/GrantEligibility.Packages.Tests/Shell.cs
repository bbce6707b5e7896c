using System.Diagnostics;

namespace GrantEligibility.Packages;

/// <summary>Runs programs as a user would, in a folder, with a package cache of its own.</summary>
/// <param name="folder">The folder to run in.</param>
/// <param name="packageCache">Where restored packages go; null: the user's own cache.</param>
internal sealed class Shell(string folder, string? packageCache = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <summary>Runs the .NET command and expects it to succeed.</summary>
    /// <returns>What it printed to standard output.</returns>
    internal string DotNet(params string[] arguments)
    {
        var result = Run("dotnet", arguments);
        Assert.That(result.ExitCode, Is.Zero, $"dotnet {string.Join(' ', arguments)}\n{result.Output}\n{result.Error}");
        return result.Output;
    }

    internal (int ExitCode, string Output, string Error) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the surrounding test run tells its own build must not reach the builds started here.
        foreach (var name in start.Environment.Keys.Where(IsOfTheSurroundingBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        if (packageCache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packageCache;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end within {Patience.TotalMinutes} minutes.");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static bool IsOfTheSurroundingBuild(string name) =>
        name is "CI" || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
