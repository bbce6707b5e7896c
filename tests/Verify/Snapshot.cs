using System.Collections.Concurrent;

namespace VerifyTests;

/// <summary>The two files of a snapshot: what was approved, and what a test made that differs from it.</summary>
internal sealed class Snapshot(string prefix, string extension)
{
    private static readonly ConcurrentDictionary<string, bool> Compared = new(StringComparer.OrdinalIgnoreCase);

    private readonly string _received = $"{prefix}.received.{extension}";
    private readonly string _verified = $"{prefix}.verified.{extension}";

    internal void Compare(string? target)
    {
        if (!Compared.TryAdd(_verified, true))
        {
            throw new VerifyException($"The snapshot '{_verified}' was compared before in this run. Give each comparison a name of its own.");
        }

        var text = target switch
        {
            null => "null",
            "" => "emptyString",
            _ => WithLineFeeds(target),
        };
        var approved = File.Exists(_verified) ? WithLineFeeds(File.ReadAllText(_verified)) : null;

        // An editor may have added the last line feed to the approved file.
        if (approved == text || approved == text + "\n")
        {
            File.Delete(_received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_received)!);
        File.WriteAllText(_received, text);
        throw new VerifyException(Explain(approved, text));
    }

    private string Explain(string? approved, string text)
    {
        var (first, difference) = approved is null
            ? ("There is no approved snapshot yet.", string.Empty)
            : ("The snapshot differs from what the test made.", "\n" + FirstDifference(approved, text));
        return $"""
            {first}
              Verified: {_verified}
              Received: {_received}
            Where the received text is right, put it in place of the verified one.{difference}
            """;
    }

    private static string FirstDifference(string approved, string text)
    {
        var before = approved.Split('\n');
        var after = text.Split('\n');
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            First difference, line {line + 1}:
              Verified: {LineOf(before)}
              Received: {LineOf(after)}
            """;

        string LineOf(string[] lines) => line < lines.Length ? $"'{lines[line]}'" : "(no such line)";
    }

    private static string WithLineFeeds(string text) => text
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n');
}
