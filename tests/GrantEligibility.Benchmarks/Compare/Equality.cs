using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>Holds one evaluator against another on many questions.</summary>
internal static class Equality
{
    private const int Shown = 10;

    /// <summary>Prints the first differences.</summary>
    /// <returns>How many decisions differ.</returns>
    internal static int CountDifferences(
        IEnumerable<(string Name, EligibilityQuestion Question)> questions,
        Func<EligibilityQuestion, EligibilityDecision> ours,
        Func<EligibilityQuestion, EligibilityDecision> theirs)
    {
        var differing = 0;
        foreach (var (name, question) in questions)
        {
            if (DecisionDifference.Find(ours(question), theirs(question)) is { } difference && differing++ < Shown)
            {
                Console.Error.WriteLine($"{name}: the decisions differ at {difference}");
            }
        }

        return differing;
    }
}
