namespace GrantEligibility.Tool;

internal sealed class WhatIfCommandTests
{
    private static readonly string[] Cured =
        ["--set", "/policy/chokehold/0/stance=banned", "--set", "/policy/chokehold/0/exceptions=null", "--set", """/credentials/-={ "bodyId": "wileag", "kind": "body-certification", "appliedOn": "2021-05-01" }"""];

    [Test]
    public async Task WhatIf_ValuesSet_SaysWhatChangesAndBecauseOfWhat()
    {
        var run = await WhatIf("larkmoor-police", ["--as-of", "2021-06-01", .. Cured]);

        Assert.That(run.ExitCode, Is.Zero);
        await Verifier.Verify(run.Output);
    }

    [Test]
    public async Task WhatIf_OptionAlone_IsAgainstItsDefault()
    {
        var run = await WhatIf("larkmoor-police", "--as-of", "2021-06-01", "--option", "IC-5=met");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        await Verifier.Verify(run.Output);
    }

    [Test]
    public async Task WhatIf_Json_IsTheChange()
    {
        var run = await WhatIf("larkmoor-police", "--as-of", "2021-06-01", "--option", "IC-5=met", "--format", "json");

        Assert.That(run.Output, Does.StartWith("{\n  \"schemaVersion\": \"1.0\",\n"));
        Assert.That(run.Output, Does.Contain("\"before\": \"not-met\",\n      \"after\": \"met\""));
    }

    [Test]
    public async Task WhatIf_OptionBesideAValueSet_IsForBothQuestions()
    {
        var run = await WhatIf("larkmoor-police", ["--as-of", "2021-06-01", "--option", "IC-5=met", .. Cured]);

        Assert.That(run.Output, Does.Not.Contain("IC-5: "));
    }

    [TestCase(new[] { "--as-of", "2021-06-01" }, "as-of date: 2022-03-05 before, 2021-06-01 after", TestName = "{m}(day alone)")]
    [TestCase(new[] { "--as-of", "2021-06-01", "--as-of", "2022-05-25" }, "as-of date: 2021-06-01 before, 2022-05-25 after", TestName = "{m}(two days)")]
    [TestCase(new[] { "--as-of", "2021-06-01", "--regime", "EO14074-TR" }, "regime: EO13929, version 1.0 before, EO14074-TR, version 1.0 after", TestName = "{m}(regime)")]
    [TestCase(new[] { "--as-of", "2021-06-01", "--set-award", "/fiscalYear=2020" }, "fiscal year: 2021 before, 2020 after <award /fiscalYear>", TestName = "{m}(award)")]
    public async Task WhatIf_OneThingChanged_IsTheOnlyDifference(string[] arguments, string difference)
    {
        var run = await WhatIf("larkmoor-police", arguments);

        Assert.That(run.Output.ReplaceLineEndings(" ").Replace("    ", " ", StringComparison.Ordinal), Does.Contain($"What is changed   - {difference}"));
        Assert.That(run.Output.Split("What changes with it")[0].Split("\n  - "), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task WhatIf_AnotherProfile_IsAskedAbout()
    {
        var run = await WhatIf("larkmoor-police", "--as-of", "2021-06-01", "--profile", Sample.Agency("millrace-police"));

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("Larkmoor Police Department before").And.Contain("Millrace Police Department"));
    }

    [Test]
    public async Task WhatIf_NothingChanged_IsWrongUsage()
    {
        var run = await WhatIf("larkmoor-police");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("Nothing differs between the two questions."));
    }

    [Test]
    public async Task WhatIf_ValuesThatCannotBe_AreAllTold()
    {
        var run = await WhatIf(
            "larkmoor-police", "--as-of", "2021-06-01", "--set", "/policy/chokehold/0/stance=baned", "--set", "agency=1", "--set", "/credentials/9={", "--set-award", "/fiscalYear=x");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        await Verifier.Verify(run.Error);
    }

    private static Task<CommandRun> WhatIf(string sample, params string[] more) =>
        CommandRun.Of(["what-if", Sample.Agency(sample), "--award", Sample.Award, .. more]);
}
