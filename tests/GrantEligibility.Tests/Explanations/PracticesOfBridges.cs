using CsCheck;
using GrantEligibility.Evaluation;

namespace GrantEligibility.Tests.Explanations;

/// <summary>Questions under <see cref="BridgeLaw"/>: each practice in place, not in place, unknown or not spoken of.</summary>
internal static class PracticesOfBridges
{
    internal static Gen<EligibilityQuestion> Any { get; } = Gen.Int[0, 3].Array[BridgeLaw.Practices.Length].Select(Question);

    /// <summary>Each question that there is.</summary>
    internal static IEnumerable<EligibilityQuestion> Every =>
        BridgeLaw.Practices.Aggregate((IEnumerable<int[]>)[[]], (begun, _) => begun.SelectMany(states => Enumerable.Range(0, 4).Select(state => (int[])[.. states, state]))).Select(Question);

    /// <summary>Every choice among some things, the smallest first.</summary>
    internal static IEnumerable<T[]> SetsOf<T>(IReadOnlyList<T> things) => Enumerable.Range(0, 1 << things.Count)
        .Select(bits => things.Where((_, i) => (bits >> i & 1) == 1).ToArray())
        .OrderBy(set => set.Length);

    /// <summary>The sets that have something, and of which no smaller part has it.</summary>
    internal static List<T[]> Minimal<T>(IEnumerable<T[]> smallestFirst, Func<T[], bool> has)
    {
        var minimal = new List<T[]>();
        foreach (var set in smallestFirst)
        {
            if (!minimal.Exists(found => !found.Except(set).Any()) && has(set))
            {
                minimal.Add(set);
            }
        }

        return minimal;
    }

    private static EligibilityQuestion Question(int[] states) => BridgeLaw.Question(BridgeLaw.Practices
        .Zip(states)
        .Where(practice => practice.Second < 3)
        .Select(practice => (practice.First, practice.Second switch { 0 => true, 1 => false, _ => (bool?)null })));
}
