using System.IO.Compression;
using System.Xml.Linq;

namespace GrantEligibility.Packages;

/// <summary>All packages of the tree, packed once for this test run into a temporary folder, and places to use them from.</summary>
[SetUpFixture]
internal sealed class PackedFeed
{
    private static string _folder = string.Empty;

    /// <summary>The version that the packages have.</summary>
    internal static string Version { get; } =
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The folder with the packages.</summary>
    internal static string Packages => Path.Combine(_folder, "packages");

    [OneTimeSetUp]
    public void Pack()
    {
        _folder = Directory.CreateTempSubdirectory("grant-eligibility-packages-").FullName;
        var tree = NewFolder("tree");
        SourceTree.CopyTo(tree);
        new Shell(tree).DotNet("pack", "GrantEligibility.sln", "--nologo", "--output", Packages);
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    /// <summary>Makes an empty folder that lasts as long as the test run.</summary>
    internal static string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    /// <summary>
    /// A shell in a folder whose restores find the packages of another folder, besides the source that the user has
    /// configured, and keep what they restore to themselves: no older package of the same version gets in the way.
    /// </summary>
    internal static Shell ConsumerIn(string folder, string packages)
    {
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages}" />
              </packageSources>
            </configuration>
            """);
        return new Shell(folder, Path.Combine(_folder, "cache-" + Path.GetFileName(folder)));
    }

    /// <summary>Opens a package; the caller disposes it.</summary>
    internal static ZipArchive Open(string package, string extension = "nupkg") =>
        ZipFile.OpenRead(Path.Combine(Packages, $"{package}.{Version}.{extension}"));
}
