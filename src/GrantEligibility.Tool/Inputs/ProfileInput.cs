using GrantEligibility.Profiles;

namespace GrantEligibility.Tool.Inputs;

/// <summary>Reads the one profile, and the awards, of a command that asks about one agency; tells the faults of what cannot be read.</summary>
internal static class ProfileInput
{
    /// <summary>Reads the profile that a path names.</summary>
    /// <returns>The profile; null where it could not be read, which is then said.</returns>
    /// <exception cref="UsageException">The path names several profiles.</exception>
    internal static async Task<AgencyProfile?> ReadProfileAsync(string path, Terminal terminal, CancellationToken cancellation)
    {
        var found = InputPaths.Find([path], terminal.Input);
        foreach (var problem in found.Problems)
        {
            terminal.WriteError(problem.Sentence);
        }

        if (found.Files.Count > 1)
        {
            throw new UsageException($"'{path}' holds {found.Files.Count} profiles. Name one.");
        }

        if (found.Files is not [var file])
        {
            return null;
        }

        var read = await file.ReadProfileAsync(cancellation);
        terminal.WriteFaults(read.Faults);
        return read.Value;
    }

    /// <summary>Reads the award that a path names.</summary>
    /// <param name="path">The path; null: no award is named.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>Whether all is well, and the award; null where none is named.</returns>
    internal static async Task<(bool IsRead, Award? Award)> ReadAwardAsync(string? path, Terminal terminal, CancellationToken cancellation)
    {
        if (path is null)
        {
            return (true, null);
        }

        var read = await InputReading.ReadAwardAsync(path, cancellation);
        terminal.WriteFaults(read.Faults);
        return (read.IsRead, read.Value);
    }
}
