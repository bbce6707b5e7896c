using System.Diagnostics;
using GrantEligibility.Evaluation;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>Measures contestants in one process, one after the other in each round, so that what disturbs the machine disturbs all alike.</summary>
/// <remarks>Each round begins with the next contestant, so that none is always first, or last.</remarks>
internal static class Rounds
{
    private const int Count = 9;
    private const int WarmUps = 6;

    /// <summary>The medians over the rounds, in the order of the contestants.</summary>
    internal static Result[] Measure(IReadOnlyList<Contestant> contestants, EligibilityQuestion[] questions)
    {
        for (var round = 0; round < WarmUps; round++)
        {
            Round(round, contestants, questions);
        }

        // The compiler's second tier works in the background; give it the time to finish.
        Thread.Sleep(500);
        var rounds = Enumerable.Range(0, Count).Select(round => Round(round, contestants, questions)).ToArray();
        return
        [
            .. contestants.Select((c, i) => new Result(
                c.Name,
                Median.Of(rounds.Select(r => r[i].Microseconds)),
                Median.Of(rounds.Select(r => r[i].Bytes)),
                Retained.BytesOf(c, questions))),
        ];
    }

    /// <summary>Each contestant once, beginning with another one each round.</summary>
    /// <returns>What each took, in the order of the contestants.</returns>
    private static (double Microseconds, double Bytes)[] Round(int round, IReadOnlyList<Contestant> contestants, EligibilityQuestion[] questions)
    {
        var taken = new (double, double)[contestants.Count];
        for (var turn = 0; turn < contestants.Count; turn++)
        {
            var next = (round + turn) % contestants.Count;
            taken[next] = Run(contestants[next], questions);
        }

        return taken;
    }

    private static (double Microseconds, double Bytes) Run(Contestant contestant, EligibilityQuestion[] questions)
    {
        GC.Collect();
        var answer = contestant.Answer;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        foreach (var question in questions)
        {
            GC.KeepAlive(answer(question));
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return (elapsed.TotalMicroseconds / questions.Length, (double)bytes / questions.Length);
    }
}
