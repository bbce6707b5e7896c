using System.Runtime.CompilerServices;

namespace GrantEligibility.Tests.Profiles.Reading;

/// <summary>The bad documents in a folder beside a test.</summary>
internal static class BadDocument
{
    internal static IEnumerable<string> NamesIn(string folder, [CallerFilePath] string testFile = "") =>
        Directory.EnumerateFiles(FolderOf(folder, testFile), "*.json")
            .Select(static f => Path.GetFileNameWithoutExtension(f))
            .Order(StringComparer.Ordinal);

    internal static byte[] Bytes(string folder, string name, [CallerFilePath] string testFile = "") =>
        File.ReadAllBytes(Path.Combine(FolderOf(folder, testFile), $"{name}.json"));

    internal static VerifySettings SnapshotIn(string folder, string name)
    {
        var settings = new VerifySettings();
        settings.UseDirectory(folder);
        settings.UseTextForParameters(name);
        return settings;
    }

    private static string FolderOf(string folder, string testFile) => Path.Combine(Path.GetDirectoryName(testFile)!, folder);
}
