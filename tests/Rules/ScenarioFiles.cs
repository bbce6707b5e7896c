using GrantEligibility.Verification;

namespace GrantEligibility.Rules.Tests;

/// <summary>The case files beside this class, as they are copied to the test's folder.</summary>
internal static class ScenarioFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Scenarios");

    /// <summary>The path of every case file under the folder, without its ending, in ordinal order: the identifier its case must have.</summary>
    internal static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(static path => Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads a case file; a fault in it fails the test that asks.</summary>
    internal static CaseFile Read(string name)
    {
        var result = CaseFileReader.ReadFile(Path.Combine(Folder, name + ".json"));
        Assert.That(result.Faults.Select(static fault => fault.Message), Is.Empty);
        return result.Value!;
    }
}
