namespace GrantEligibility.Records.Replay;

/// <summary>Collects differences as sentences. For one thread.</summary>
internal sealed class Differences
{
    private readonly List<ReplayDifference> _all = [];

    internal IReadOnlyList<ReplayDifference> All => _all;

    /// <summary>Compares one value.</summary>
    internal void Value<T>(ReplayDifferenceKind kind, string what, T recorded, T now, string? requirement = null)
    {
        if (!EqualityComparer<T>.Default.Equals(recorded, now))
        {
            Add(kind, requirement, $"{what}: recorded {Quoted(recorded)}, found {Quoted(now)}.");
        }
    }

    internal void List(ReplayDifferenceKind kind, string what, IReadOnlyList<string> recorded, IReadOnlyList<string> now, string? requirement = null) =>
        List(kind, what, recorded, now, static text => text, static text => text, requirement);

    /// <summary>Compares two lists: what is in one of them alone, whether the rest stands in the same order, and the rest pair by pair.</summary>
    /// <param name="kind">What differs.</param>
    /// <param name="what">What the list is, for the sentences.</param>
    /// <param name="recorded">The list of the record.</param>
    /// <param name="now">The list of the replay.</param>
    /// <param name="key">By what items of both are held to be the same one; of several alike the first belongs to the first.</param>
    /// <param name="words">An item in words.</param>
    /// <param name="requirement">The requirement the lists are of; null: of the decision as a whole.</param>
    /// <param name="compare">Compares what is held to be the same item; null: where the keys are equal, so are the items.</param>
    internal void List<T, TKey>(
        ReplayDifferenceKind kind,
        string what,
        IReadOnlyList<T> recorded,
        IReadOnlyList<T> now,
        Func<T, TKey> key,
        Func<T, string> words,
        string? requirement = null,
        Action<T, T>? compare = null)
    {
        var left = now.ToList();
        var pairs = new List<(T Recorded, T Now)>();
        foreach (var item in recorded)
        {
            if (left.FindIndex(other => Equals(key(other), key(item))) is >= 0 and var index)
            {
                pairs.Add((item, left[index]));
                left.RemoveAt(index);
            }
            else
            {
                Add(kind, requirement, $"{what}: recorded and not found now: '{words(item)}'.");
            }
        }

        foreach (var item in left)
        {
            Add(kind, requirement, $"{what}: found now and not recorded: '{words(item)}'.");
        }

        if (left.Count == 0 && pairs.Count == recorded.Count && !recorded.Select(key).SequenceEqual(now.Select(key)))
        {
            Add(kind, requirement, $"{what}: the same, but in another order than recorded.");
        }

        foreach (var (before, after) in compare is null ? [] : pairs)
        {
            compare!(before, after);
        }
    }

    private void Add(ReplayDifferenceKind kind, string? requirement, string sentence) => _all.Add(new ReplayDifference(kind, requirement, sentence));

    private static string Quoted(object? value) => value is null ? "none" : $"'{PlainText.Of(value)}'";
}
