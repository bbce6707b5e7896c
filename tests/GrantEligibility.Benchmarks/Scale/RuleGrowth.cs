using NRules;

namespace GrantEligibility.Benchmarks.Scale;

/// <summary>How the cost of a fact grows with the rules that ask for another constant each in one property of it.</summary>
internal static class RuleGrowth
{
    private const int Facts = 2_000;

    internal static void Run()
    {
        Lines.Head("Rules with different constants on one property, each fact matching one of them");
        var perFact = new List<double>();
        foreach (var rules in new[] { 10, 100, 500, 2_000 })
        {
            var factory = Factories.OfConstants(rules);
            var microseconds = Timing.Microseconds(() => (factory.CreateSession(), Applications(rules)), Fire);
            perFact.Add(microseconds / Facts);
            Lines.Row(rules, "rules", perFact[^1], "a fact");
        }

        Ratio.Print("rule-growth", perFact[^1] / perFact[0]);
    }

    private static List<object> Applications(int rules) => [.. Enumerable.Range(0, Facts).Select(i => new Application(i % rules, i))];

    private static void Fire((ISession Session, List<object> Facts) prepared)
    {
        prepared.Session.InsertAll(prepared.Facts);
        Fired.Expect(prepared.Session.Fire(), Facts);
    }
}
