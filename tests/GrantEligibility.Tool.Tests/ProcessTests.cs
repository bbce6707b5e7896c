using System.Diagnostics;

namespace GrantEligibility.Tool;

/// <summary>The command as a process of its own.</summary>
internal sealed class ProcessTests
{
    [TestCase("check", "no-such-file.json", ExpectedResult = 3)]
    [TestCase("check", "", ExpectedResult = 2)]
    [TestCase("schema", "decision", ExpectedResult = 0)]
    public async Task<int> Run_AsAProcess_AnswersTheShell(string command, string argument)
    {
        using var process = Start(argument.Length == 0 ? [command] : [command, argument]);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(output + error, Does.Not.Contain("   at ").And.Not.Contain("\u001b"));
        return process.ExitCode;
    }

    [Test]
    public async Task Check_StandardInput_IsReadAsUtf8()
    {
        using var process = Start("check", "-", "--as-of", TestProfiles.AsOf);
        await process.StandardInput.BaseStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(TestProfiles.Bare.Replace("Springfield", "Cañon", StringComparison.Ordinal)));
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(process.ExitCode, Is.EqualTo(1));
        Assert.That(output, Does.StartWith("UNDETERMINED\n").And.Contain("Cañon Police Department"));
    }

    [Test]
    public async Task Check_ReaderGoesAway_EndsWithoutAStackTrace()
    {
        using var process = Start("rules");
        process.StandardInput.Close();
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(error, Does.Not.Contain("   at ").And.Not.Contain("Exception"));
    }

    [Test]
    public async Task Check_ErrorOutputGone_StillAnswersTheShell()
    {
        using var process = Start("check", "no-such-file.json", "--as-of", TestProfiles.AsOf);
        process.StandardError.Close();
        process.StandardInput.Close();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(process.ExitCode, Is.EqualTo(3));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "It has no such signal to send.")]
    public async Task Check_StoppedWhileItWaitsForInput_EndsAndSaysSo()
    {
        using var process = Start("check", "-", "--as-of", TestProfiles.AsOf);
        await Task.Delay(TimeSpan.FromSeconds(3));

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(patience.Token);

        Assert.That(process.ExitCode, Is.EqualTo(130));
        Assert.That(await process.StandardError.ReadToEndAsync(patience.Token), Does.Not.Contain("   at "));
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GrantEligibilityCommand).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        return Process.Start(start)!;
    }
}
