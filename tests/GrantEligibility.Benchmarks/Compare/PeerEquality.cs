using GrantEligibility.Benchmarks.Agencies;
using GrantEligibility.Benchmarks.RulesEnginePeer;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Regimes;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>Holds the RulesEngine peer against the library: the same rules, the same findings, each by the same rule.</summary>
internal static class PeerEquality
{
    private const int Seed = 37325;
    private const int QuestionsAReading = 50;
    private const int Shown = 10;

    /// <summary>Prints the first differences.</summary>
    /// <returns>How many rules one of the two lacks, and how many answers differ, to the questions as they stand and under other readings.</returns>
    internal static int CountDifferences(EligibilityQuestion[] questions, EligibilityEvaluator ours, RulesEngineEvaluator theirs)
    {
        var regime = ours.Compiled(questions[0].RegimeId);
        var differences = questions.Concat(UnderOtherReadings(questions, regime.Regime))
            .Select(question => Difference(question, ours, theirs))
            .OfType<string>()
            .Concat(RulesOfOneOnly(regime))
            .ToList();
        foreach (var difference in differences.Take(Shown))
        {
            Console.Error.WriteLine(difference);
        }

        return differences.Count;
    }

    private static IEnumerable<string> RulesOfOneOnly(CompiledRegime regime)
    {
        var our = regime.Rules.Select(rule => RuleNames.Short(rule.Name)).ToHashSet(StringComparer.Ordinal);
        var their = WorkflowFiles.All.SelectMany(workflow => workflow.Rules).Select(rule => rule.RuleName).ToHashSet(StringComparer.Ordinal);
        return our.Except(their).Select(name => $"RulesEngine has no rule {name}.")
            .Concat(their.Except(our).Select(name => $"Only RulesEngine has a rule {name}."));
    }

    /// <summary>The questions again, under readings of the options drawn from a seed: the rows that the defaults never reach are held against ours too.</summary>
    private static IEnumerable<EligibilityQuestion> UnderOtherReadings(EligibilityQuestion[] questions, Regime regime)
    {
        var dice = new Dice(Seed);
        return questions.Chunk(QuestionsAReading).SelectMany(some =>
        {
            var readings = SyntheticReadings.Draw(dice, regime);
            return some.Select(question => question with { Options = readings });
        });
    }

    private static string? Difference(EligibilityQuestion question, EligibilityEvaluator ours, RulesEngineEvaluator theirs)
    {
        var (decision, answer) = (ours.Evaluate(question), theirs.Evaluate(question));
        var findings = decision.Requirements.Concat(decision.Advisories)
            .SelectMany(requirement => requirement.Findings)
            .Select(finding => new PeerFinding(finding.Agency, finding.Rule, finding.Status))
            .ToHashSet();
        var isEqual = answer.Errors.Count == 0
            && decision.Outcome == answer.Outcome
            && decision.Requirements.Select(requirement => requirement.Status!.Value).SequenceEqual(answer.Statuses)
            && findings.SetEquals(answer.Findings);
        return isEqual ? null : string.Join(Environment.NewLine,
        [
            $"{decision.Agency.Name} on {decision.AsOf:O}: {decision.Outcome}; RulesEngine: {answer.Outcome} ({string.Join(", ", question.Options)})",
            .. findings.Except(answer.Findings).Select(finding => $"  only the library: {finding}"),
            .. answer.Findings.Except(findings).Select(finding => $"  only RulesEngine: {finding}"),
            .. answer.Errors.Select(error => $"  {error}"),
        ]);
    }
}
