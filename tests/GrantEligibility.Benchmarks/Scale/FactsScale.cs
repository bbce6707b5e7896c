using NRules;

namespace GrantEligibility.Benchmarks.Scale;

/// <summary>How the cost of a fact grows with the facts of one session that joins all of them.</summary>
internal static class FactsScale
{
    internal static void Run(int largest)
    {
        Lines.Head("Facts in one session, under two- and three-way joins, a negated and a collected one");
        var factory = Factories.OfJoins();
        foreach (var count in new[] { 10, 100, 1_000, 10_000, 100_000 }.Where(n => n <= largest))
        {
            var microseconds = Timing.Microseconds(() => (factory.CreateSession(), JoinedFacts.Make(count)), Fill);
            Lines.Row(count, "facts", microseconds / count, "a fact");
        }
    }

    private static void Fill((ISession Session, JoinedFacts Facts) prepared)
    {
        prepared.Session.InsertAll(prepared.Facts.All);
        Fired.Expect(prepared.Session.Fire(), prepared.Facts.Matches);
    }
}
