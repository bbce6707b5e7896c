using System.Diagnostics;

namespace GrantEligibility.Benchmarks.Scale;

/// <summary>Times one piece of work, often enough for a steady median.</summary>
internal static class Timing
{
    private const int Least = 5;
    private const int Most = 200;
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(2);

    /// <summary>The median of the work's microseconds; what is prepared before each run is not counted.</summary>
    internal static double Microseconds<T>(Func<T> prepare, Action<T> work)
    {
        var taken = new List<double>();
        var began = Stopwatch.GetTimestamp();
        while (taken.Count < Least || (taken.Count < Most && Stopwatch.GetElapsedTime(began) < Enough))
        {
            var prepared = prepare();
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            work(prepared);
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return Median.Of(taken);
    }
}
