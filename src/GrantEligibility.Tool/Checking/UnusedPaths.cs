using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Checking;

/// <summary>Paths for files, each named for the profile it is made of, below the folder that was found in. No path comes twice.</summary>
/// <param name="extension">The extension of the files, with its dot.</param>
internal sealed class UnusedPaths(string extension)
{
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    // Two folders may hold a profile under one name; what is made of the second must not take the place of the first.
    internal string For(InputFile source)
    {
        var stem = Path.ChangeExtension(source.RelativePath, null);
        var path = stem + extension;
        for (var number = 2; !_used.Add(path); number++)
        {
            path = $"{stem}-{number}{extension}";
        }

        return path;
    }
}
