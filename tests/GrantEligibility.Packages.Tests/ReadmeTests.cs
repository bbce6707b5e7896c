using System.Text.RegularExpressions;

namespace GrantEligibility.Packages;

/// <summary>The example of each readme compiles against the packages, and does what the readme says.</summary>
internal sealed partial class ReadmeTests
{
    private static readonly string[] Readmes =
    [
        "README.md",
        "src/GrantEligibility/README.md",
        "src/GrantEligibility.Html/README.md",
        "src/GrantEligibility.RuleEngine/README.md",
        "rules/GrantEligibility.Bills/README.md",
        "rules/GrantEligibility.JusticeAct/README.md",
        "rules/GrantEligibility.JusticeInPolicing/README.md",
        "rules/GrantEligibility.SafePolicing/README.md",
    ];

    [TestCaseSource(nameof(Readmes))]
    public void Readme_ItsFirstExample_CompilesAndPrintsWhatStandsBelowIt(string readme)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, readme)).ReplaceLineEndings("\n");
        var example = Example().Match(text);
        Assert.That(example.Success, Is.True, "The readme has no block ```csharp with a block ```text below it.");
        var folder = PackedFeed.NewFolder(readme.Replace('/', '-'));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), example.Groups["code"].Value);
        File.WriteAllText(Path.Combine(folder, "Example.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="GrantEligibility.Html" Version="{PackedFeed.Version}" />
                <PackageReference Include="GrantEligibility.JusticeAct" Version="{PackedFeed.Version}" />
                <PackageReference Include="GrantEligibility.JusticeInPolicing" Version="{PackedFeed.Version}" />
                <PackageReference Include="GrantEligibility.SafePolicing" Version="{PackedFeed.Version}" />
              </ItemGroup>
            </Project>
            """);
        File.Copy(Path.Combine(Repository.Root, "samples", "agencies", "sable-junction-police.json"), Path.Combine(folder, "sable-junction-police.json"));

        var printed = PackedFeed.ConsumerIn(folder, PackedFeed.Packages).DotNet("run");

        Assert.That(printed.TrimEnd(), Is.EqualTo(example.Groups["output"].Value.TrimEnd()));
    }

    [Test]
    public void Readme_ItsRule_StandsInTheFileItNames()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var excerpt = RuleExcerpt().Match(text);
        Assert.That(excerpt.Success, Is.True, "The readme has no block ```csharp below a link to a rule's file.");

        var file = File.ReadAllText(Path.Combine(Repository.Root, excerpt.Groups["file"].Value));

        Assert.That(WithoutIndents(file), Does.Contain(WithoutIndents(excerpt.Groups["code"].Value)));
    }

    private static string WithoutIndents(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("^\\[[^\\]]+\\]\\((?<file>rules/[^)]+\\.cs)\\):\n\n```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex RuleExcerpt();

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```\n.*?^```text\n(?<output>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
