using System.Text.RegularExpressions;

namespace GrantEligibility.Packages;

/// <summary>The switch <c>-p:RuleEngine=NRules</c>: library and rules build on a package named NRules, and decide the same.</summary>
/// <remarks>
/// No feed within reach has the NRules package, so our engine stands in for it, packed under that name without the friends
/// it has among our assemblies. That shows that the switch is in one place, that library and rules compile against the
/// public surface alone and that the seam works without what is internal to our engine. It does not show that NRules
/// itself behaves as our engine does: for that, run the same build where a feed has the package.
/// </remarks>
internal sealed partial class EngineSwitchTests
{
    [Test]
    public void Build_OnAPackageNamedNRules_PassesTheScenarios()
    {
        var tree = PackedFeed.NewFolder("switch");
        var engines = PackedFeed.NewFolder("engines");
        SourceTree.CopyTo(tree);
        var engine = Path.Combine(tree, "src", "GrantEligibility.RuleEngine", "GrantEligibility.RuleEngine.csproj");
        File.WriteAllText(engine, Friends().Replace(File.ReadAllText(engine), string.Empty));
        var shell = PackedFeed.ConsumerIn(tree, engines);
        shell.DotNet("pack", engine, "--nologo", "--output", engines, "-p:PackageId=NRules", "-p:AssemblyName=NRules", "-p:Version=1.0.4");
        Directory.Delete(Path.GetDirectoryName(engine)!, recursive: true);

        shell.DotNet("build", "src/GrantEligibility.Tool", "--nologo", "-p:RuleEngine=NRules");
        var printed = shell.DotNet(
            "src/GrantEligibility.Tool/bin/Debug/net10.0/grant-eligibility.dll",
            "verify",
            "tests/GrantEligibility.SafePolicing.Tests/Scenarios");

        Assert.That(File.Exists(Path.Combine(tree, "src/GrantEligibility.Tool/bin/Debug/net10.0/NRules.dll")), Is.True);
        Assert.That(printed, Does.Match(@"(?m)^[1-9]\d* passed, 0 failed\n\z"));
    }

    [GeneratedRegex("<InternalsVisibleTo [^>]*/>")]
    private static partial Regex Friends();
}
