using System.CommandLine;

namespace GrantEligibility.Tool;

internal sealed class GrantEligibilityCommandTests
{
    [TestCase("", "--help")]
    [TestCase("chek x.json", "chek")]
    [TestCase("check", "PATH")]
    [TestCase("check x.json --as-of 2021-02-30", "'2021-02-30' is not a day of the calendar")]
    [TestCase("check x.json --as-of today", "yyyy-MM-dd")]
    [TestCase("check x.json --option IC-5", "'IC-5' is not of the form NAME=VALUE")]
    [TestCase("check x.json --option =met", "NAME=VALUE")]
    [TestCase("check x.json --option IC-5=met --option IC-5=not-met", "'IC-5' more than once")]
    [TestCase("check x.json --format docx", "'text'")]
    [TestCase("check x.json --colour", "--colour")]
    [TestCase("verify", "PATH")]
    [TestCase("rules --regime EO1", "EO13929")]
    [TestCase("schema profil", "agency-profile")]
    public async Task Run_WrongUsage_SaysWhatIsAcceptedAndExitsWithTwo(string commandLine, string expected)
    {
        var run = await CommandRun.Of(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(expected));
        Assert.That(run.Output, Is.Empty);
    }

    [TestCase("--regime", "EO1", "EO13929, EO14074-TR")]
    [TestCase("--option", "IC-99=met", "IC-99")]
    [TestCase("--option", "IC-5=perhaps", "not-met or met")]
    public async Task Check_QuestionThatCannotBeAsked_SaysWhatIsAcceptedAndExitsWithTwo(string option, string value, string expected)
    {
        var run = await CommandRun.WithInput(TestProfiles.Bare, "check", "-", "--as-of", TestProfiles.AsOf, option, value);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(expected));
        Assert.That(run.Output, Is.Empty);
    }

    [TestCase("--award")]
    [TestCase("--output")]
    public async Task Check_EmptyPath_IsWrongUsage(string option)
    {
        var run = await CommandRun.Of("check", "x.json", option, string.Empty);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain($"{option} has no path"));
    }

    [TestCase("")]
    [TestCase("check")]
    [TestCase("explain")]
    [TestCase("replay")]
    [TestCase("record")]
    [TestCase("record override")]
    [TestCase("verify")]
    [TestCase("rules")]
    [TestCase("schema")]
    public async Task Help_OfEachCommand_SaysWhatItTakes(string command)
    {
        var run = await CommandRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.That(run.ExitCode, Is.Zero);
        await Verifier.Verify(run.Output.Replace(RootCommand.ExecutableName, "grant-eligibility", StringComparison.Ordinal));
    }

    [Test, Platform("Linux")]
    public async Task Check_OutputIsFull_SaysSoAndExitsWithFour()
    {
        var run = await CommandRun.WithInput(TestProfiles.Bare, "check", "-", "--as-of", TestProfiles.AsOf, "--output", "/dev/full");

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Error, Does.StartWith("Reading or writing failed: ").And.Not.Contain("   at "));
    }
}
