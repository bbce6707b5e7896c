namespace GrantEligibility.Explanations.Searching;

/// <summary>
/// Finds every minimal set of items that does something, the smallest first: a hitting-set tree, searched breadth first.
/// A set that does not work names the items that could help it, and only these are added.
/// </summary>
/// <param name="budget">What the search may do.</param>
/// <param name="attempt">Tries a set, given in ascending order; null where the budget is spent.</param>
internal sealed class MinimalSets(SearchBudget budget, Func<IReadOnlyList<int>, Trial?> attempt)
{
    private readonly Dictionary<string, Trial> _tried = new(StringComparer.Ordinal);
    private readonly List<int[]> _found = [];

    /// <summary>Whether every minimal set was found.</summary>
    internal bool IsComplete { get; private set; } = true;

    /// <summary>Searches.</summary>
    /// <returns>The sets by size, and among equals by their items; the empty set alone where nothing needs to be added.</returns>
    internal IReadOnlyList<int[]> Search()
    {
        var waiting = new Queue<int[]>([[]]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var set))
        {
            if (_found.Exists(found => IsWithin(found, set)))
            {
                continue;
            }

            if (Try(set) is not { } trial)
            {
                break;
            }

            if (trial.Works)
            {
                Find(set);
            }
            else if (set.Length < budget.SetSize)
            {
                foreach (var larger in trial.Branches.Value.Select(item => With(set, item)).Where(larger => seen.Add(KeyOf(larger))))
                {
                    waiting.Enqueue(larger);
                }
            }
            else if (trial.Branches.Value.Count > 0)
            {
                IsComplete = false;
            }
        }

        IsComplete &= !budget.WasSpent;
        return [.. _found.OrderBy(set => set.Length).ThenBy(set => set, Comparer<int[]>.Create(Compared))];
    }

    private static int Compared(int[] one, int[] other) => one.AsSpan().SequenceCompareTo(other);

    private static bool IsWithin(int[] smaller, int[] larger) => Array.TrueForAll(smaller, item => Array.BinarySearch(larger, item) >= 0);

    private static int[] With(int[] set, int item) => [.. set.Append(item).Order()];

    private static string KeyOf(int[] set) => string.Join(',', set.Select(item => PlainText.Of(item)));

    private Trial? Try(int[] set)
    {
        if (!_tried.TryGetValue(KeyOf(set), out var trial) && attempt(set) is { } made)
        {
            _tried.Add(KeyOf(set), trial = made);
        }

        return trial;
    }

    // Rules need not be monotone: that a smaller set works too is ruled out by trying every one.
    private void Find(int[] set)
    {
        for (var size = 1; size < set.Length; size++)
        {
            foreach (var smaller in Subsets(set, size))
            {
                if (Try(smaller) is not { } trial)
                {
                    return;
                }

                if (trial.Works)
                {
                    Find(smaller);
                    return;
                }
            }
        }

        if (!_found.Exists(found => Compared(found, set) == 0))
        {
            _found.Add(set);
            budget.Find();
        }
    }

    private static IEnumerable<int[]> Subsets(int[] set, int size) => size == 0
        ? [[]]
        : set.SelectMany((item, i) => Subsets(set[(i + 1)..], size - 1).Select(rest => (int[])[item, .. rest]));
}
