using System.Globalization;
using GrantEligibility.Benchmarks.Agencies;
using GrantEligibility.Benchmarks.HandWritten;
using GrantEligibility.Benchmarks.RulesEnginePeer;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.SafePolicing;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>The verb <c>compare</c>: the same agencies, asked of the library and of its peers.</summary>
/// <remarks>The peers must give the same answers, or nothing is measured: a faster way to other answers is no peer.</remarks>
internal static class Comparison
{
    private const int Agencies = 2_000;

    /// <summary>How many of the agencies are asked why not as well, which takes longer than deciding.</summary>
    private const int Explained = 500;

    internal static int Run()
    {
        var regime = SafePolicingRegimes.Eo13929;
        var ours = new EligibilityEvaluator([regime]);
        var digest = ours.Compiled(regime.Id).Digest;
        var handWritten = new HandWrittenEvaluator(regime, digest);
        var withoutDigests = new HandWrittenEvaluator(regime, digest, writesDigests: false);
        var rulesEngine = new RulesEngineEvaluator();
        var questions = SyntheticQuestions.Make(Agencies);

        PrintOutcomes(questions, ours);
        var differing = Equality.CountDifferences(questions.Select(q => (q.Profile.Agency.Name, q)), ours.Evaluate, handWritten.Evaluate)
            + PeerEquality.CountDifferences(questions, ours, rulesEngine);
        if (differing > 0)
        {
            Console.Error.WriteLine($"{differing.ToString(CultureInfo.InvariantCulture)} answers differ: nothing is measured, since the peers would do other work.");
            return 1;
        }

        var results = Rounds.Measure(
        [
            new("decision", ours.Evaluate),
            new("decision, all but its trail read", q => ReadAllButTrail(ours.Evaluate(q))),
            new("decision, all read", q => ReadInFull(ours.Evaluate(q))),
            new("hand-written, no trail", handWritten.Evaluate),
            new("hand-written, no trail, no digests", withoutDigests.Evaluate),
            new("RulesEngine, no sentences, no trail", rulesEngine.Evaluate),
        ], questions);
        PrintTable("per agency", results);
        PrintRatios(results[0], results[1], results[2], handWritten: results[3], rulesEngine: results[5]);
        CompareExplaining(ours, questions[..Explained]);
        return 0;
    }

    /// <summary>Why and why not, beside the evaluation of the same agencies alone.</summary>
    private static void CompareExplaining(EligibilityEvaluator ours, EligibilityQuestion[] questions)
    {
        var explainer = new EligibilityExplainer(ours);
        var results = Rounds.Measure(
        [
            new("decision", ours.Evaluate),
            new("decision, all read, and why not", q => (ReadInFull(ours.Evaluate(q)), explainer.WhyNot(q))),
        ], questions);
        PrintTable($"per agency of the first {questions.Length.ToString(CultureInfo.InvariantCulture)}", results);
        Ratio.Print("explanation", results[1].Microseconds / results[0].Microseconds);
    }

    /// <summary>Reads what a decision draws when it is read, and the hand-written evaluator writes at once: the choices and the digests.</summary>
    private static EligibilityDecision ReadAllButTrail(EligibilityDecision decision)
    {
        GC.KeepAlive(decision.Choices.Count);
        GC.KeepAlive((decision.Digests.Profile, decision.Digests.Award));
        return decision;
    }

    private static EligibilityDecision ReadInFull(EligibilityDecision decision)
    {
        ReadAllButTrail(decision);
        GC.KeepAlive(TrailReader.Read(decision.Trail));
        return decision;
    }

    private static void PrintOutcomes(EligibilityQuestion[] questions, EligibilityEvaluator evaluator)
    {
        var outcomes = questions.Select(evaluator.Evaluate).CountBy(d => d.Outcome).OrderBy(o => o.Key);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{questions.Length} agencies: {string.Join(", ", outcomes.Select(o => $"{o.Value} {o.Key}"))}"));
    }

    private static void PrintTable(string title, IEnumerable<Result> results)
    {
        Console.WriteLine($"{title,-36} {"µs",9} {"bytes allocated",16} {"bytes of the answer",20}");
        foreach (var result in results)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Name,-36} {result.Microseconds,9:0.00} {result.AllocatedBytes,16:0} {result.RetainedBytes,20:0}"));
        }
    }

    private static void PrintRatios(Result ours, Result allButTrail, Result allRead, Result handWritten, Result rulesEngine)
    {
#if NRULES_PACKAGE
        // The library runs on NRules here: its ratio to the hand-written function stands beside ours of the default build.
        const string Why = "this build has NRules in our engine's place";
        Ratio.Print("nrules", allButTrail.Microseconds / handWritten.Microseconds);
        Ratio.NotMeasured("hand-written", Why);
        Ratio.NotMeasured("rulesengine", Why);
        Ratio.NotMeasured("bytes-overhead", Why);
#else
        Ratio.Print("hand-written", allButTrail.Microseconds / handWritten.Microseconds);
        Ratio.Print("hand-written-trail-read", allRead.Microseconds / handWritten.Microseconds);
        Ratio.Print("rulesengine", rulesEngine.Microseconds / ours.Microseconds);
        Ratio.NotMeasured("nrules", "only a build with -p:RuleEngine=NRules has NRules in our engine's place, and that takes a feed with the NRules package");
        Ratio.Print("bytes-overhead", ours.OverheadBytes);
        Ratio.Print("bytes-overhead-trail-read", allRead.OverheadBytes);
#endif
    }
}
