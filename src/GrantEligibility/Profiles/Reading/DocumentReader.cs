using System.Globalization;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Reading;

/// <summary>Reads documents of one kind, strictly, and reports every fault of a document at once.</summary>
/// <typeparam name="T">What the documents describe.</typeparam>
/// <param name="document">What a document of the kind is called: <c>Profile</c>.</param>
/// <param name="shape">What a document of the kind holds.</param>
/// <remarks>Immutable and shareable between threads.</remarks>
internal sealed class DocumentReader<T>(string document, ObjectShape<T> shape)
    where T : class
{
    /// <summary>Reads a document from memory.</summary>
    internal ReadResult<T> Read(ReadOnlyMemory<byte> utf8Json, string file, ReadLimits? limits)
    {
        ArgumentNullException.ThrowIfNull(file);
        limits ??= ReadLimits.Default;
        if (utf8Json.Length > limits.MaxSizeInBytes)
        {
            return Refused(file, TooLarge(limits));
        }

        if (TextEncoding.ForeignNameOf(utf8Json.Span) is { } encoding)
        {
            return Refused(file, new TextProblem(FaultCodes.NotUtf8, 0, $"The file is in {encoding}.", "Save the file as UTF-8."));
        }

        var text = TextEncoding.WithoutMark(utf8Json);
        var inspection = Inspect(text, limits);
        return inspection.IsFaultless
            ? new ReadResult<T>(shape.Read(inspection.Tree, 0))
            : new ReadResult<T>(Located(inspection, text.Span, file, limits));
    }

    /// <summary>Reads a document from a file.</summary>
    internal ReadResult<T> ReadFile(string path, ReadLimits? limits)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        limits ??= ReadLimits.Default;
        try
        {
            using var stream = File.OpenRead(path);
            var content = new BoundedContent(limits.MaxSizeInBytes);
            return content.TryRead(stream) ? Read(content.Bytes, path, limits) : Refused(path, TooLarge(limits));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(path, Directory.Exists(path) ? AFolder : Unreadable(exception));
        }
    }

    /// <summary>Reads a document from a stream.</summary>
    internal async Task<ReadResult<T>> ReadAsync(Stream stream, string file, ReadLimits? limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        limits ??= ReadLimits.Default;
        var content = new BoundedContent(limits.MaxSizeInBytes);
        return await content.TryReadAsync(stream, cancellationToken).ConfigureAwait(false)
            ? Read(content.Bytes, file, limits)
            : Refused(file, TooLarge(limits));
    }

    private Inspection Inspect(ReadOnlyMemory<byte> text, ReadLimits limits)
    {
        var encodingProblem = TextEncoding.ProblemIn(text.Span);
        var readable = encodingProblem is null ? text : text[..encodingProblem.Offset];
        var (tree, problem) = TokenTreeParser.Parse(readable, limits.MaxDepth);
        var inspection = new Inspection(tree, limits.MaxFaults);
        if (tree.Count > 0)
        {
            shape.Check(inspection, 0);
        }

        // A syntax problem stands before the broken character; a text that merely breaks off there does because of it.
        if ((problem is { Code: not FaultCodes.Truncated } ? problem : encodingProblem ?? problem) is { } first)
        {
            inspection.Report(first);
        }

        return inspection;
    }

    private List<InputFault> Located(Inspection inspection, ReadOnlySpan<byte> text, string file, ReadLimits limits)
    {
        var faults = new List<InputFault>();
        var cursor = new TextCursor();
        foreach (var finding in inspection.Findings)
        {
            cursor.MoveTo(finding.Offset, text);
            faults.Add(Fault(file, finding, cursor.Line, cursor.Column));
        }

        if (inspection.IsFull)
        {
            faults.Add(Fault(file, new Inspection.Finding(
                FaultCodes.TooManyFaults,
                0,
                string.Empty,
                string.Create(CultureInfo.InvariantCulture, $"The file has {limits.MaxFaults} faults or more, and is not inspected further."),
                "Correct those that are listed and read the file again.")));
        }

        return faults;
    }

    private ReadResult<T> Refused(string file, TextProblem problem) =>
        new([Fault(file, new Inspection.Finding(problem.Code, 0, string.Empty, problem.Found, problem.Accepted))]);

    private InputFault Fault(string file, Inspection.Finding finding, int? line = null, int? column = null) => new()
    {
        Code = finding.Code,
        Document = document,
        File = file,
        Line = line,
        Column = column,
        Pointer = finding.Pointer,
        Found = finding.Found,
        Accepted = finding.Accepted,
    };

    private static TextProblem TooLarge(ReadLimits limits) => new(
        FaultCodes.TooLarge,
        0,
        string.Create(CultureInfo.InvariantCulture, $"The file is larger than {limits.MaxSizeInBytes / 1024.0 / 1024.0:0.##} MB."),
        "Supply one agency, award, case or record a file.");

    private static TextProblem AFolder => new(FaultCodes.Unreadable, 0, "This is a folder, not a file.", "Name a file.");

    private static TextProblem Unreadable(Exception exception) => new(
        FaultCodes.Unreadable,
        0,
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
            UnauthorizedAccessException => "The file may not be read: access is denied.",
            _ => $"The file cannot be read: {exception.Message.TrimEnd('.')}.",
        },
        "Check the path and who may read the file.");
}
