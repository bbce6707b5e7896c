namespace GrantEligibility.Profiles.Reading;

/// <summary>Finds the word that was probably meant.</summary>
internal static class NearestWord
{
    // Longer words are nobody's slip, and comparing them would cost time.
    private const int LongestWord = 64;

    /// <summary>The accepted words as an instruction, the one probably meant in front: <c>Use banned (nearest), silent or unknown.</c></summary>
    internal static string Advice(string found, IReadOnlyList<string> accepted)
    {
        var nearest = Of(found, accepted);
        IEnumerable<string> words = nearest is null
            ? accepted
            : [$"{nearest} (nearest)", .. accepted.Where(w => w != nearest)];
        return $"Use {Alternatives(words.ToList())}.";
    }

    /// <summary>The accepted word nearest to one found; null where none is near.</summary>
    internal static string? Of(string found, IReadOnlyList<string> accepted)
    {
        if (found.Length is 0 or > LongestWord)
        {
            return null;
        }

        var (nearest, least) = accepted
            .Select(w => (Word: w, Distance: DistanceBetween(Simplified(found), Simplified(w))))
            .MinBy(static w => w.Distance);
        return least <= Math.Max(1, Math.Min(found.Length, nearest.Length) / 3)
            ? nearest
            : accepted.FirstOrDefault(w => IsPartOf(Simplified(found), Simplified(w)));
    }

    /// <summary>Words as a list that ends in "or".</summary>
    internal static string Alternatives(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    private static string Simplified(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static bool IsPartOf(string found, string word) =>
        found.Length > 2 && word.Length > 2
        && (word.Contains(found, StringComparison.Ordinal) || found.Contains(word, StringComparison.Ordinal));

    // Insertions, deletions, replacements and swaps of neighbours, one each.
    private static int DistanceBetween(string a, string b)
    {
        var distance = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    distance[i, j] = i + j;
                    continue;
                }

                var replaced = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                distance[i, j] = Math.Min(replaced, 1 + Math.Min(distance[i - 1, j], distance[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
                }
            }
        }

        return distance[a.Length, b.Length];
    }
}
