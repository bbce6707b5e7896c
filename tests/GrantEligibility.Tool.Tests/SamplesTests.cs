namespace GrantEligibility.Tool;

/// <summary>The main job of the readme, on the samples.</summary>
internal sealed class SamplesTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");

    private static readonly string[] Question = ["--award", Path.Combine(Samples, "awards", "cops-hiring-2021.json"), "--as-of", "2021-06-01"];

    [Test]
    public async Task Check_AllSamples_SumsThemUp()
    {
        var run = await CommandRun.Of(["check", Path.Combine(Samples, "agencies"), .. Question]);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Is.Empty);
        var summary = run.Output[run.Output.IndexOf("agencies decided.", StringComparison.Ordinal)..];
        await Verifier.Verify(summary);
    }

    /// <summary>The snapshot is the picture in the readme.</summary>
    [Test]
    public async Task Check_OneSample_AsThePictureOfTheReadme()
    {
        var run = await CommandRun.Of(["check", Path.Combine(Samples, "agencies", "sable-junction-police.json"), .. Question]);

        var picture = TerminalPicture.Of(
            "$ grant-eligibility check agencies/sable-junction-police.json --award awards/cops-hiring-2021.json --as-of 2021-06-01",
            run.Output.TrimEnd('\n').Split('\n'));

        await Verifier.Verify(picture, "svg");
    }
}
