using System.Diagnostics;

namespace GrantEligibility.Benchmarks.Scale;

/// <summary>One fact updated among many that are joined, against building the session anew.</summary>
internal static class IncrementalWork
{
    private const int Updates = 500;

    internal static void Run(int count)
    {
        Lines.Head("One fact updated among many, and the session built anew");
        var factory = Factories.OfJoins();
        var anew = Timing.Microseconds(
            () => JoinedFacts.Make(count),
            facts =>
            {
                var session = factory.CreateSession();
                session.InsertAll(facts.All);
                Fired.Expect(session.Fire(), facts.Matches);
            });

        var update = Median.Of(MicrosecondsOfUpdates(count));
        Lines.Row(count, "facts", anew, "to build anew");
        Lines.Row(1, "fact", update, "to update");
        Ratio.Print("incremental", anew / update);
    }

    private static List<double> MicrosecondsOfUpdates(int count)
    {
        var facts = JoinedFacts.Make(count);
        var session = Factories.OfJoins().CreateSession();
        session.InsertAll(facts.All);
        session.Fire();

        var taken = new List<double>(Updates);
        for (var i = 0; i < Updates; i++)
        {
            // Across the whole session, never the same one twice in a row.
            var application = facts.Applications[(int)((long)i * 7_919 % facts.Applications.Count)];
            application.Amount++;
            var start = Stopwatch.GetTimestamp();
            session.Update(application);
            var fired = session.Fire();
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            if (fired == 0)
            {
                throw new InvalidOperationException("No rule fired on the updated fact.");
            }
        }

        return taken;
    }
}
