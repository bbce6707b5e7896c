namespace GrantEligibility.Packages;

/// <summary>The packages as a grant-management system uses them: restored from a feed, with nothing of the tree at hand.</summary>
internal sealed class ConsumerTests
{
    [Test]
    public async Task Quickstart_RestoredFromThePackages_PrintsItsDecision()
    {
        var folder = PackedFeed.NewFolder("quickstart");
        SourceTree.Copy(new DirectoryInfo(Path.Combine(Repository.Root, "samples", "Quickstart")), folder);

        var printed = PackedFeed.ConsumerIn(folder, PackedFeed.Packages).DotNet("run");

        await Verifier.Verify(printed);
    }

    [Test]
    public void Tool_InstalledFromThePackages_Runs()
    {
        var folder = PackedFeed.NewFolder("tool");
        var consumer = PackedFeed.ConsumerIn(folder, PackedFeed.Packages);
        consumer.DotNet("tool", "install", "GrantEligibility.Tool", "--version", PackedFeed.Version, "--tool-path", "tools");
        var profiles = Path.Combine(Repository.Root, "samples", "agencies");

        var result = consumer.Run(Path.Combine(folder, "tools", "grant-eligibility"), "check", profiles, "--as-of", "2021-02-01");

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Output, Does.Contain("agencies decided."));
        Assert.That(result.Error, Is.Empty);
    }
}
