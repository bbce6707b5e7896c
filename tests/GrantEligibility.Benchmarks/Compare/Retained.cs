using GrantEligibility.Evaluation;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>Measures how large answers are, by what the garbage collector cannot take back while they are kept.</summary>
internal static class Retained
{
    /// <summary>Bytes per answer.</summary>
    internal static double BytesOf(Contestant contestant, EligibilityQuestion[] questions)
    {
        var kept = new object[questions.Length];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < questions.Length; i++)
        {
            kept[i] = contestant.Answer(questions[i]);
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return (double)(after - before) / questions.Length;
    }
}
