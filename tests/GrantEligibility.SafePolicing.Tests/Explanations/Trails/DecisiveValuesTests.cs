using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Trails;

/// <summary>What a trail cites is decisive: without it the finding does not stand as it stood.</summary>
[TestFixture]
internal sealed class DecisiveValuesTests
{
    private const int Questions = 100;

    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);

    /// <summary>
    /// Each value that a finding cites is taken out of the document, one at a time: no finding of the same rule on the same
    /// agency then cites all the same values. Left out are values that are not stated, since there is nothing to take out;
    /// those without which the document is no document of its format; and those computed from other members, which are
    /// tested by these.
    /// </summary>
    [Test]
    public void Trail_ValueTakenOut_FindingDoesNotStandAsItStood() => GeneratedQuestions.UnderAnyReading.Hold(
        static question => CitedFindings.Of(Evaluator.Evaluate(question))
            .SelectMany(finding => Stated(finding, question), static (finding, value) => (Finding: finding, Value: value))
            .GroupBy(static cited => cited.Value.Place)
            .SelectMany(cited => Without(question, [cited.Key]) is not { } changed ? [] : FindingsLeft(changed, [.. cited.Select(static c => c.Finding)])
                .Select(left => $"without {cited.Key} {left.Rule} still finds on {left.Agency}: {left.Sentence}")),
        Questions);

    /// <summary>
    /// All values that a finding cites are taken out at once: the rule then does not find the same. Left out are findings that
    /// say that something is open, which stays open the less is known; what they rest on changes, as the other property has it.
    /// </summary>
    [Test]
    public void Trail_AllItsValuesTakenOut_FindingDoesNotStandAtAll() => GeneratedQuestions.UnderAnyReading.Hold(
        static question => CitedFindings.Of(Evaluator.Evaluate(question))
            .Select(finding => (Finding: finding, Places: Stated(finding, question).Select(static value => value.Place).ToHashSet()))
            .Where(static cited => cited.Places.Count > 0 && !cited.Finding.IsOpen)
            .SelectMany(cited => Without(question, cited.Places) is not { } changed ? [] : CitedFindings.Of(Evaluator.Evaluate(changed))
                .Where(left => left.Agency == cited.Finding.Agency && left.Rule == cited.Finding.Rule && left.Sentence == cited.Finding.Sentence)
                .Select(left => $"without {string.Join(", ", cited.Places)} {left.Rule} still finds on {left.Agency}: {left.Sentence}")),
        Questions);

    /// <summary>The values cited that stand in a document; those of the agency's name and of what is computed are not among them.</summary>
    private static IEnumerable<TrailValue> Stated(CitedFindings finding, EligibilityQuestion question)
    {
        var stated = new StatedValues(question);
        return finding.Values.Where(value => value.Value is not null && value.Place.Document is Document.Profile or Document.Award
            && value.Place.Pointer.Length > 0 && stated.Has(value.Place) && IsOf(value));
    }

    private static bool IsOf(TrailValue value) => value.Name.Replace(" ", string.Empty, StringComparison.Ordinal)
        .EndsWith(value.Place.Pointer[(value.Place.Pointer.LastIndexOf('/') + 1)..], StringComparison.OrdinalIgnoreCase);

    private static EligibilityQuestion? Without(EligibilityQuestion question, IEnumerable<Place> places) =>
        DocumentChanges.Apply(question, [.. places.Select(static place => new DocumentChange(place, "null"))], "test").Value;

    private static IEnumerable<CitedFindings> FindingsLeft(EligibilityQuestion changed, IReadOnlyList<CitedFindings> before) =>
        CitedFindings.Of(Evaluator.Evaluate(changed)).Where(left => before.Any(finding =>
            finding.Agency == left.Agency && finding.Rule == left.Rule && finding.Values.SetEquals(left.Values)));
}
