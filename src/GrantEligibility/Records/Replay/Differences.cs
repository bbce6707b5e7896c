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
        List(kind, what, recorded, now, static text => text, requirement);

    /// <summary>Compares two lists: what is in one of them alone, or else that they stand in another order.</summary>
    internal void List<T>(
        ReplayDifferenceKind kind, string what, IReadOnlyList<T> recorded, IReadOnlyList<T> now, Func<T, string> words, string? requirement = null)
    {
        if (recorded.SequenceEqual(now))
        {
            return;
        }

        var (gone, come) = (Without(recorded, now), Without(now, recorded));
        foreach (var item in gone)
        {
            Add(kind, requirement, $"{what}: recorded and not found now: '{words(item)}'.");
        }

        foreach (var item in come)
        {
            Add(kind, requirement, $"{what}: found now and not recorded: '{words(item)}'.");
        }

        if (gone.Count == 0 && come.Count == 0)
        {
            Add(kind, requirement, $"{what}: the same, but in another order than recorded.");
        }
    }

    internal void Add(ReplayDifferenceKind kind, string? requirement, string sentence) => _all.Add(new ReplayDifference(kind, requirement, sentence));

    /// <summary>What a list has more of than another one: each item as often as it is missing there.</summary>
    internal static List<T> Without<T>(IReadOnlyList<T> list, IReadOnlyList<T> other)
    {
        var left = other.ToList();
        return [.. list.Where(item => !left.Remove(item))];
    }

    private static string Quoted(object? value) => value is null ? "none" : $"'{PlainText.Of(value)}'";
}
