namespace GrantEligibility;

/// <summary>The tree that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>Its top folder.</summary>
    internal static string Root { get; } = FindRoot();

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
