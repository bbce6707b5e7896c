namespace GrantEligibility.RealInput.Tests;

/// <summary>
/// The folder of public data that stands beside a checkout of the repository and is no part of it: some of its licences
/// forbid passing copies on. Tests that need it are skipped where it is absent.
/// </summary>
internal static class SharedData
{
    /// <summary>Reads a file of the folder, or skips the running test where the folder is absent.</summary>
    /// <param name="path">The file, relative to the folder, with forward slashes.</param>
    /// <param name="read">What reads it.</param>
    /// <returns>What <paramref name="read"/> made of it.</returns>
    public static IReadOnlyList<T> Read<T>(string path, Func<TextReader, IEnumerable<T>> read)
    {
        using var reader = File.OpenText(Path.Combine(RequireFolder(), path));
        return [.. read(reader)];
    }

    private static string RequireFolder()
    {
        var folder = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data"));
        if (!Directory.Exists(folder))
        {
            Assert.Ignore($"Skipped: the public data is not at {folder}.");
        }

        return folder;
    }
}
