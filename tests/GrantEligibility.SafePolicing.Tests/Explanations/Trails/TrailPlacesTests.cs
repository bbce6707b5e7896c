using System.Text.RegularExpressions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Trails;

/// <summary>Every trail leads down to what stands in the profile and the award.</summary>
[TestFixture]
internal sealed partial class TrailPlacesTests
{
    private const int Questions = 500;

    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);

    [Test]
    public void Trail_AnyQuestion_EndsAtWhatStandsAtItsPlaces() => GeneratedQuestions.UnderAnyReading.Hold(
        static question =>
        {
            var stated = new StatedValues(question);
            return StepsOf(Evaluator.Evaluate(question).Trail).SelectMany(step => FaultsOf(step, stated));
        },
        Questions);

    private static IEnumerable<string> FaultsOf(TrailNode step, StatedValues stated)
    {
        foreach (var value in step.Values)
        {
            if (stated.FaultOf(value) is { } fault)
            {
                yield return $"{step.Text}: {fault}";
            }
        }

        if (step.Kind == TrailNodeKind.SuppliedFact)
        {
            if (PlaceOf(step) is { } place && stated.FaultOf(place) is { } misplaced)
            {
                yield return $"{step.Text}: {misplaced}";
            }

            foreach (var silent in step.Because.Where(static condition => condition is { Kind: TrailNodeKind.Condition, Values.Count: 0 }))
            {
                yield return $"{step.Text}: {silent.Text}: it shows no value";
            }
        }
    }

    /// <summary>The place that a supplied fact names at its end; null for a collection, whose facts name theirs.</summary>
    private static Place? PlaceOf(TrailNode step) => PlaceAtEnd().Match(step.Text) is { Success: true } match
        ? new Place(Enum.Parse<Document>(match.Groups[1].Value, ignoreCase: true), match.Groups[2].Value)
        : null;

    private static IEnumerable<TrailNode> StepsOf(TrailNode step) => step.Because.SelectMany(StepsOf).Prepend(step);

    [GeneratedRegex(@"\((profile|award|regime|question) ?(/\S*)?\)$")]
    private static partial Regex PlaceAtEnd();
}
