using Microsoft.Extensions.FileSystemGlobbing;

namespace GrantEligibility.Tool.Inputs;

/// <summary>Finds the documents that paths name: a file, every <c>.json</c> file below a folder, a glob, or <c>-</c>.</summary>
/// <remarks>A file named twice is found once. Links to folders are not followed, so that a loop of links ends.</remarks>
internal sealed class InputPaths
{
    private const string StandardInput = "-";

    private static readonly EnumerationOptions JsonFiles = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        MatchCasing = MatchCasing.CaseInsensitive,
    };

    private readonly List<InputFile> _files = [];
    private readonly List<InputProblem> _problems = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Stream _standardInput;

    private InputPaths(Stream standardInput) => _standardInput = standardInput;

    /// <summary>The documents, in the order of the paths and inside a folder in ordinal order.</summary>
    internal IReadOnlyList<InputFile> Files => _files;

    /// <summary>What could not be found or listed.</summary>
    internal IReadOnlyList<InputProblem> Problems => _problems;

    internal static InputPaths Find(IEnumerable<string> paths, Stream standardInput)
    {
        var found = new InputPaths(standardInput);
        foreach (var path in paths)
        {
            found.Add(path);
        }

        return found;
    }

    /// <summary>Whether the paths name one document by its own name, as opposed to however many are found.</summary>
    internal static bool NameOne(IReadOnlyList<string> paths) =>
        paths is [var path] && (path == StandardInput || File.Exists(path) || !(Directory.Exists(path) || IsGlob(path)));

    private void Add(string path)
    {
        if (path == StandardInput)
        {
            AddOnce(StandardInput, new InputFile("standard input", "standard-input.json", _standardInput));
        }
        else if (File.Exists(path))
        {
            AddFile(path, Path.GetFileName(path));
        }
        else if (Directory.Exists(path))
        {
            AddFolder(path);
        }
        else if (IsGlob(path))
        {
            AddGlob(path);
        }
        else
        {
            _problems.Add(new InputProblem(path, $"'{path}' is no file or folder that can be seen from here. Check the path and the permissions of the folders above it."));
        }
    }

    private void AddFolder(string folder)
    {
        var problemsBefore = _problems.Count;
        var found = new List<string>();
        Collect(folder, found);
        AddBelow(folder, found.Select(file => Slashed(Path.GetRelativePath(folder, file))));
        if (found.Count == 0 && _problems.Count == problemsBefore)
        {
            _problems.Add(new InputProblem(folder, $"Folder '{folder}' holds no .json file."));
        }
    }

    private void Collect(string folder, List<string> found)
    {
        try
        {
            found.AddRange(Directory.EnumerateFiles(folder, "*.json", JsonFiles));
            foreach (var below in new DirectoryInfo(folder).EnumerateDirectories("*", JsonFiles))
            {
                if (below.LinkTarget is null)
                {
                    Collect(Path.Combine(folder, below.Name), found);
                }
            }
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            _problems.Add(new InputProblem(folder, $"Folder '{folder}' could not be listed: {e.Message}"));
        }
    }

    private void AddGlob(string glob)
    {
        // The matcher wants a folder to start from: the part of the path before the first star.
        var segments = Slashed(glob).Split('/');
        var fixedSegments = segments.TakeWhile(segment => !IsGlob(segment)).ToList();
        var folder = fixedSegments is [""] ? "/" : string.Join('/', fixedSegments);
        var pattern = string.Join('/', segments.Skip(fixedSegments.Count));
        try
        {
            var matches = new Matcher(StringComparison.Ordinal).AddInclude(pattern).GetResultsInFullPath(folder.Length == 0 ? "." : folder);
            var found = matches.Select(match => Slashed(Path.GetRelativePath(folder.Length == 0 ? "." : folder, match))).ToList();
            AddBelow(folder, found);
            if (found.Count == 0)
            {
                _problems.Add(new InputProblem(glob, $"No file matches '{glob}'."));
            }
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            _problems.Add(new InputProblem(glob, $"The files of '{glob}' could not be listed: {e.Message}"));
        }
    }

    private void AddBelow(string folder, IEnumerable<string> relativePaths)
    {
        foreach (var relative in relativePaths.Order(StringComparer.Ordinal))
        {
            AddFile(Path.Combine(folder, relative), relative);
        }
    }

    private void AddFile(string path, string relativePath) =>
        AddOnce(Path.GetFullPath(path), new InputFile(path, relativePath));

    private void AddOnce(string identity, InputFile file)
    {
        if (_seen.Add(identity))
        {
            _files.Add(file);
        }
    }

    private static bool IsGlob(string path) => path.Contains('*', StringComparison.Ordinal);

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
