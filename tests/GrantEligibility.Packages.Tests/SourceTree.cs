namespace GrantEligibility.Packages;

/// <summary>Copies of the tree that these tests were built from.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> NotSource = new(StringComparer.Ordinal) { ".git", "bin", "obj", "artifacts", "TestResults" };

    /// <summary>Copies the sources alone, so that a build of the copy starts clean and disturbs nothing.</summary>
    internal static void CopyTo(string target) => Copy(new DirectoryInfo(Repository.Root), target);

    /// <summary>Copies a folder without what builds leave behind.</summary>
    internal static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in source.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(target, file.Name));
        }

        foreach (var folder in source.EnumerateDirectories().Where(folder => !NotSource.Contains(folder.Name)))
        {
            Copy(folder, Path.Combine(target, folder.Name));
        }
    }
}
