using System.IO.Compression;
using System.Xml.Linq;

namespace GrantEligibility.Packages;

/// <summary>What a package carries besides its code.</summary>
internal sealed class PackageContentsTests
{
    private static readonly string[] Libraries = ["GrantEligibility", "GrantEligibility.Bills", "GrantEligibility.Html", "GrantEligibility.JusticeAct", "GrantEligibility.JusticeInPolicing", "GrantEligibility.RuleEngine", "GrantEligibility.SafePolicing"];

    private static readonly string[] Packages = [.. Libraries, "GrantEligibility.Tool"];

    [Test]
    public void Pack_WholeTree_GivesThesePackages() => Assert.That(
        Directory.GetFiles(PackedFeed.Packages).Select(Path.GetFileName),
        Is.EquivalentTo(Packages.SelectMany(package => new[] { $"{package}.{PackedFeed.Version}.nupkg", $"{package}.{PackedFeed.Version}.snupkg" })));

    [TestCaseSource(nameof(Packages))]
    public void Package_Any_NamesItsLicenceReadmeIconAndSource(string package)
    {
        using var archive = PackedFeed.Open(package);
        var metadata = Metadata(archive);

        Assert.That(Value(metadata, "license"), Is.EqualTo("MIT"));
        Assert.That((string?)Element(metadata, "license")?.Attribute("type"), Is.EqualTo("expression"));
        Assert.That(archive.GetEntry(Value(metadata, "readme"))?.Length, Is.GreaterThan(0));
        Assert.That(archive.GetEntry(Value(metadata, "icon"))?.Length, Is.GreaterThan(0));
        Assert.That(Value(metadata, "description"), Is.Not.Empty);
        Assert.That(Value(metadata, "tags"), Is.Not.Empty);
        Assert.That(Value(metadata, "releaseNotes"), Does.Contain("CHANGELOG.md"));
        Assert.That((string?)Element(metadata, "repository")?.Attribute("type"), Is.EqualTo("git"));
    }

    [TestCaseSource(nameof(Libraries))]
    public void Package_OfALibrary_CarriesItsDocumentationAndSymbols(string package)
    {
        using var archive = PackedFeed.Open(package);
        using var symbols = PackedFeed.Open(package, "snupkg");

        Assert.That(Names(archive), Does.Contain($"lib/net10.0/{package}.dll").And.Contain($"lib/net10.0/{package}.xml"));
        Assert.That(Names(symbols), Does.Contain($"lib/net10.0/{package}.pdb"));
    }

    [TestCaseSource(nameof(Libraries))]
    public void Package_OfALibrary_AsksForNoExactVersion(string package)
    {
        using var archive = PackedFeed.Open(package);
        var versions = Metadata(archive).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => (string?)e.Attribute("version"));

        Assert.That(versions, Has.None.Contains("["));
    }

    [Test]
    public void Package_OfTheLibrary_CarriesTheSchemas()
    {
        using var archive = PackedFeed.Open("GrantEligibility");

        Assert.That(
            Names(archive).Where(name => name.EndsWith(".schema.json", StringComparison.Ordinal)).Select(Path.GetFileName),
            Is.EquivalentTo(new[] { "agency-profile.schema.json", "award.schema.json", "case-file.schema.json", "change.schema.json", "comparison.schema.json", "decision.schema.json", "explanation.schema.json", "masked-record.schema.json", "record.schema.json", "replay.schema.json", "timeline.schema.json" }));
    }

    [Test]
    public void Package_OfTheRules_DependsOnTheLibraryAndTheLibraryOnTheEngine()
    {
        Assert.That(DependenciesOf("GrantEligibility.SafePolicing"), Does.Contain("GrantEligibility"));
        Assert.That(DependenciesOf("GrantEligibility.JusticeAct"), Does.Contain("GrantEligibility.Bills"));
        Assert.That(DependenciesOf("GrantEligibility.JusticeInPolicing"), Does.Contain("GrantEligibility.Bills"));
        Assert.That(DependenciesOf("GrantEligibility.Bills"), Does.Contain("GrantEligibility"));
        Assert.That(DependenciesOf("GrantEligibility"), Does.Contain("GrantEligibility.RuleEngine"));
        Assert.That(DependenciesOf("GrantEligibility.RuleEngine"), Is.Empty);
    }

    private static List<string?> DependenciesOf(string package)
    {
        using var archive = PackedFeed.Open(package);
        return [.. Metadata(archive).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => (string?)e.Attribute("id"))];
    }

    private static XElement Metadata(ZipArchive archive)
    {
        using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!.Elements().First();
    }

    private static XElement? Element(XElement metadata, string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string Value(XElement metadata, string name) => Element(metadata, name)?.Value ?? string.Empty;

    private static IEnumerable<string> Names(ZipArchive archive) => archive.Entries.Select(entry => entry.FullName);
}
