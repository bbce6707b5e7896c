using System.Diagnostics;
using GrantEligibility.Benchmarks.Agencies;
using GrantEligibility.Evaluation;
using GrantEligibility.SafePolicing;

namespace GrantEligibility.Benchmarks.Scale;

/// <summary>How the cost of an agency grows with the agencies decided before it, in sessions of one agency.</summary>
internal static class AgenciesScale
{
    private const int Different = 1_000;

    internal static void Run(int largest)
    {
        var evaluator = new EligibilityEvaluator([SafePolicingRegimes.Eo13929]);
        var questions = SyntheticQuestions.Make(Different);
        Decide(evaluator, questions, 2 * Different);
        Thread.Sleep(500);

        Lines.Head("Agencies, a session each");
        var perAgency = new List<double>();
        foreach (var count in Steps(largest))
        {
            var microseconds = count > Different
                ? Decide(evaluator, questions, count)
                : Median.Of(Enumerable.Range(0, 7).Select(_ => Decide(evaluator, questions, count)));
            perAgency.Add(microseconds / count);
            Lines.Row(count, "agencies", microseconds / count, "an agency", $", {Lines.Megabytes(GC.GetTotalMemory(forceFullCollection: true))} held after");
        }

        Ratio.Print("scale-agencies", perAgency[^1] / perAgency[1]);
    }

    private static IEnumerable<int> Steps(int largest) => new[] { 1, Different, 10_000, 100_000, 1_000_000 }.Where(n => n < largest).Append(largest);

    private static double Decide(EligibilityEvaluator evaluator, EligibilityQuestion[] questions, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            GC.KeepAlive(evaluator.Evaluate(questions[i % questions.Length]));
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
