using GrantEligibility.Benchmarks.Scale.Rules;
using NRules;

namespace GrantEligibility.Benchmarks.Scale;

/// <summary>How the cost of a match grows with the facts on each side of a join on equality, one match a fact.</summary>
internal static class JoinGrowth
{
    internal static void Run(int largest)
    {
        Lines.Head("A join on equality, so many facts a side and as many matches");
        var factory = Factories.Of(typeof(RecipientApplied));
        var perMatch = new List<double>();
        foreach (var count in new[] { 100, 1_000, 10_000, 100_000 }.Where(n => n <= largest))
        {
            var microseconds = Timing.Microseconds(() => (factory.CreateSession(), Sides(count), count), Join);
            perMatch.Add(microseconds / count);
            Lines.Row(count, "a side", perMatch[^1], "a match");
        }

        Ratio.Print("join-growth", perMatch[^1] / perMatch[0]);
    }

    private static List<object> Sides(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Recipient(i)), .. Enumerable.Range(0, count).Select(i => new Application(i, i))];

    private static void Join((ISession Session, List<object> Facts, int Count) prepared)
    {
        prepared.Session.InsertAll(prepared.Facts);
        Fired.Expect(prepared.Session.Fire(), prepared.Count);
    }
}
