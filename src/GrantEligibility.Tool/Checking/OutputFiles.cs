namespace GrantEligibility.Tool.Checking;

/// <summary>Makes the files that <c>--output</c> names, and never writes over what is read.</summary>
/// <param name="inputs">The paths of the files being read.</param>
internal sealed class OutputFiles(IEnumerable<string> inputs)
{
    private readonly Lazy<HashSet<string>> _inputs = new(() => inputs.Select(RealPathOf).ToHashSet(StringComparer.Ordinal));

    /// <summary>Makes a file, and the folders above it.</summary>
    /// <param name="file">Its path.</param>
    /// <exception cref="UsageException">The file is an input, or cannot be written to.</exception>
    internal StreamWriter Create(string file)
    {
        var fullPath = Path.GetFullPath(file);
        if (_inputs.Value.Contains(RealPathOf(fullPath)))
        {
            throw new UsageException($"--output would write over the input '{file}'. Use another path.");
        }

        try
        {
            if (Path.GetDirectoryName(fullPath) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            return Terminal.WriterTo(File.Create(fullPath));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--output cannot write to '{file}': {e.Message}");
        }
    }

    /// <summary>The path without links, so that two paths to one file are equal.</summary>
    private static string RealPathOf(string file)
    {
        var full = Path.GetFullPath(file);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        var here = Path.Combine(RealPathOf(folder), Path.GetFileName(full));
        return Path.Exists(here) && File.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? RealPathOf(target.FullName) : here;
    }
}
