namespace GrantEligibility.Packages;

/// <summary>The tree that these tests were built from.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotSource = new(StringComparer.Ordinal) { ".git", "bin", "obj", "artifacts", "TestResults" };

    /// <summary>Its top folder.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>Copies the sources alone, so that a build of the copy starts clean and disturbs nothing.</summary>
    internal static void CopyTo(string target) => Copy(new DirectoryInfo(Root), target);

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

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GrantEligibility.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
