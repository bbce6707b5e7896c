using GrantEligibility.Explanations;
using GrantEligibility.Tool.Printing;

namespace GrantEligibility.Tool.Checking;

/// <summary>Where decisions go: the output of the terminal, one file, or a folder with a file for each.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="path">The path given; null: the output of the terminal.</param>
/// <param name="format">The form that decisions are written in.</param>
/// <param name="inputs">The paths of the files being read, which nothing may be written over.</param>
internal sealed class OutputTarget(Terminal terminal, string? path, OutputFormat format, IEnumerable<string> inputs)
{
    private readonly Lazy<HashSet<string>> _inputs = new(() => inputs.Select(RealPathOf).ToHashSet(StringComparer.Ordinal));

    /// <summary>Opens the target.</summary>
    /// <param name="isList">Whether several decisions may come.</param>
    /// <exception cref="UsageException">The target cannot be written to.</exception>
    internal IDecisionReport Open(bool isList)
    {
        var isFolder = path is not null && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path));
        if (isList && !format.HoldsSeveral && !isFolder)
        {
            throw new UsageException($"--format {format.Name} makes a document for each profile. Name a folder with --output, such as 'decisions/'.");
        }

        if (path is null)
        {
            return format.ReportTo(terminal.Output, isList);
        }

        if (isFolder)
        {
            var summary = new TextReport(terminal.Output, isList, TextDetail.Compact);
            return new FolderReport(path, format.Extension, Create, file => format.ReportTo(new Printer(file), false), summary);
        }

        var writer = Create(path);
        return new FileReport(writer, format.ReportTo(new Printer(writer), isList));
    }

    private StreamWriter Create(string file)
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
