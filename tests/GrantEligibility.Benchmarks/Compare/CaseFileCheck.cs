using System.Globalization;
using GrantEligibility.Benchmarks.HandWritten;
using GrantEligibility.Evaluation;
using GrantEligibility.SafePolicing;
using GrantEligibility.Verification;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>The verb <c>check-hand-written</c>: the hand-written evaluator against the library on the case files that leave the options alone.</summary>
internal static class CaseFileCheck
{
    internal static int Run(DirectoryInfo folder)
    {
        var regime = SafePolicingRegimes.Eo13929;
        var evaluator = new EligibilityEvaluator([regime]);
        var handWritten = new HandWrittenEvaluator(regime, evaluator.Compiled(regime.Id).Digest);
        var questions = folder.EnumerateFiles("*.json", SearchOption.AllDirectories)
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(file => (file.Name, Case: CaseFileReader.ReadFile(file.FullName).Value))
            .Where(read => read.Case?.Regime == regime.Id && read.Case.Options is null or { Count: 0 })
            .Select(read => (read.Name, Question(read.Case!)))
            .ToList();
        var differing = Equality.CountDifferences(questions, evaluator.Evaluate, handWritten.Evaluate);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{questions.Count} case files, {differing} decisions differ"));
        return differing == 0 && questions.Count > 0 ? 0 : 1;
    }

    private static EligibilityQuestion Question(CaseFile file) => new()
    {
        Profile = file.Agency, Award = file.Award, AsOf = file.AsOf, RegimeId = file.Regime,
    };
}
