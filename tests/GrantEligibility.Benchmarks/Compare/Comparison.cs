using System.Globalization;
using GrantEligibility.Benchmarks.Agencies;
using GrantEligibility.Benchmarks.HandWritten;
using GrantEligibility.Evaluation;
using GrantEligibility.SafePolicing;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>The verb <c>compare</c>: the same agencies, asked of each contestant.</summary>
internal static class Comparison
{
    private const int Agencies = 2_000;

    internal static int Run()
    {
        var questions = SyntheticQuestions.Make(Agencies);
        var evaluator = new EligibilityEvaluator([SafePolicingRegimes.Eo13929]);
        PrintOutcomes(questions, evaluator);
        var digest = evaluator.Compiled(SafePolicingRegimes.Eo13929.Id).Digest;
        var handWritten = new HandWrittenEvaluator(SafePolicingRegimes.Eo13929, digest);
        var withoutDigests = new HandWrittenEvaluator(SafePolicingRegimes.Eo13929, digest, writesDigests: false);
        if (Equality.CountDifferences(questions.Select(q => (q.Profile.Agency.Name, q)), evaluator.Evaluate, handWritten.Evaluate) is > 0 and var differing)
        {
            Console.Error.WriteLine($"{differing} decisions of the hand-written evaluator differ. What follows would compare different work, so nothing is measured.");
            return 1;
        }

        var results = Rounds.Measure(
        [
            new("decision and trail", evaluator.Evaluate),
            new("decision and trail, trail read", q =>
            {
                var decision = evaluator.Evaluate(q);
                TrailReader.Read(decision.Trail);
                return decision;
            }),
            new("hand-written", handWritten.Evaluate),
            new("hand-written, no digests", withoutDigests.Evaluate),
        ], questions);
        Print(results);
        return 0;
    }

    private static void PrintOutcomes(EligibilityQuestion[] questions, EligibilityEvaluator evaluator)
    {
        var outcomes = questions.Select(evaluator.Evaluate).CountBy(d => d.Outcome).OrderBy(o => o.Key);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{questions.Length} agencies: {string.Join(", ", outcomes.Select(o => $"{o.Value} {o.Key}"))}"));
    }

    private static void Print(IEnumerable<Result> results)
    {
        Console.WriteLine($"{"",-36} {"µs/agency",10} {"bytes/agency",13}");
        foreach (var result in results)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Name,-36} {result.Microseconds,10:0.00} {result.Bytes,13:0}"));
        }
    }
}
