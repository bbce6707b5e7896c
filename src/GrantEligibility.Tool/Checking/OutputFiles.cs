namespace GrantEligibility.Tool.Checking;

/// <summary>Makes the files that an option asks for, and never over a file that is being read.</summary>
/// <param name="option">The option, as messages name it.</param>
/// <param name="inputs">The paths of the files being read.</param>
internal sealed class OutputFiles(string option, IEnumerable<string> inputs)
{
    private readonly Lazy<HashSet<string>> _inputs = new(() => inputs.Select(RealPathOf).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a path names a folder for many files.</summary>
    internal static bool IsFolder(string path) => Directory.Exists(path) || Path.EndsInDirectorySeparator(path);

    /// <summary>Makes a file, in place of one that is there, and the folders above it.</summary>
    /// <exception cref="UsageException">It would be written over an input, or cannot be written to.</exception>
    internal StreamWriter Create(string file) => Open(file, FileMode.Create);

    /// <summary>Makes a file that must not be there yet, and the folders above it.</summary>
    /// <exception cref="UsageException">It is there, or cannot be written to.</exception>
    internal StreamWriter CreateNew(string file) => File.Exists(file) && !IsInput(file)
        ? throw new UsageException($"{option} would write over '{file}', and a record is kept as it is. Use another path.")
        : Open(file, FileMode.CreateNew);

    private StreamWriter Open(string file, FileMode mode)
    {
        if (IsInput(file))
        {
            throw new UsageException($"{option} would write over the input '{file}'. Use another path.");
        }

        try
        {
            var fullPath = Path.GetFullPath(file);
            if (Path.GetDirectoryName(fullPath) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            return Terminal.WriterTo(new FileStream(fullPath, mode, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{option} cannot write to '{file}': {e.Message}");
        }
    }

    private bool IsInput(string file) => _inputs.Value.Contains(RealPathOf(file));

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
