using System.Diagnostics;
using GrantEligibility.Evaluation;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>Measures contestants in one process, one after the other in each round, so that what disturbs the machine disturbs all alike.</summary>
internal static class Rounds
{
    private const int Count = 9;
    private const int WarmUps = 6;

    /// <summary>The medians over the rounds, in the order of the contestants.</summary>
    internal static Result[] Measure(IReadOnlyList<Contestant> contestants, EligibilityQuestion[] questions)
    {
        foreach (var contestant in Enumerable.Repeat(contestants, WarmUps).SelectMany(all => all))
        {
            Run(contestant, questions);
        }

        // The compiler's second tier works in the background; give it the time to finish.
        Thread.Sleep(500);
        var rounds = Enumerable.Range(0, Count).Select(_ => contestants.Select(c => Run(c, questions)).ToArray()).ToArray();
        return
        [
            .. contestants.Select((c, i) => new Result(
                c.Name,
                Median.Of(rounds.Select(r => r[i].Microseconds)),
                Median.Of(rounds.Select(r => r[i].Bytes)),
                Retained.BytesOf(c, questions))),
        ];
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
