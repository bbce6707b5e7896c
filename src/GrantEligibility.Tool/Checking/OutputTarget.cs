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
    private readonly OutputFiles _files = new("--output", inputs);

    /// <summary>Opens the target.</summary>
    /// <param name="isList">Whether several decisions may come.</param>
    /// <exception cref="UsageException">The target cannot be written to.</exception>
    internal IDecisionReport Open(bool isList)
    {
        var isFolder = path is not null && OutputFiles.IsFolder(path);
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
            return new FolderReport(path, format.Extension, _files.Create, file => format.ReportTo(new Printer(file), false), summary);
        }

        var writer = _files.Create(path);
        return new FileReport(writer, format.ReportTo(new Printer(writer), isList));
    }
}
