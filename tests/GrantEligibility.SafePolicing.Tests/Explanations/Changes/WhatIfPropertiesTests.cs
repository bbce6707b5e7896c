using System.Globalization;
using System.Text.Json;
using GrantEligibility.Benchmarks.Agencies;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.RealInput.Tests.Trails;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Changes;

/// <summary>What is said to have made a difference, held against evaluating without it.</summary>
[TestFixture]
internal sealed class WhatIfPropertiesTests
{
    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);

    [Test]
    public void WhatIf_AnyTwoQuestions_UndoingTheCausesUndoesTheChange() => GeneratedQuestions.UnderAnyReading.Hold(
        static first =>
        {
            var second = Changed(first);
            return Explainer.WhatIf(first, second).Requirements.SelectMany(change => Faults(first, second, change));
        },
        questions: 150);

    private static IEnumerable<string> Faults(EligibilityQuestion first, EligibilityQuestion second, RequirementChange change)
    {
        if (change.Because.Count == 0)
        {
            yield return $"{change.Citation} is {change.Before} and then {change.After} because of nothing.";
        }
        else if (Undone(first, second, change.Because) is { } undone && StatusOf(undone, change.RequirementId) is var status && status != change.Before)
        {
            yield return $"{change.Citation} is {change.Before} and then {change.After}, and {status} without what is said to be behind it: {string.Join("; ", change.Because)}";
        }
    }

    private static RequirementStatus? StatusOf(EligibilityQuestion question, string requirementId) =>
        Evaluator.Evaluate(question).Requirements.SingleOrDefault(requirement => requirement.Id == requirementId)?.Status;

    /// <summary>The question with some of its parts taken from another one.</summary>
    private static EligibilityQuestion Changed(EligibilityQuestion question)
    {
        var dice = new Dice(int.Parse(CanonicalJson.DigestOf(CanonicalJson.Of(question.Profile))[..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        var other = SyntheticQuestions.Of(dice.Below(10_000_000));
        return question with
        {
            Profile = question.Profile with
            {
                Credentials = dice.In(30) ? other.Profile.Credentials : question.Profile.Credentials,
                Accreditations = dice.In(30) ? other.Profile.Accreditations : question.Profile.Accreditations,
                Policy = dice.In(30) ? other.Profile.Policy : question.Profile.Policy,
                InformationSharing = dice.In(30) ? other.Profile.InformationSharing : question.Profile.InformationSharing,
                Practices = dice.In(30) ? other.Profile.Practices : question.Profile.Practices,
            },
            Award = dice.In(30) ? other.Award : question.Award,
            AsOf = dice.In(20) ? question.AsOf.AddDays(100) : question.AsOf,
            Options = dice.In(20) ? SyntheticReadings.Draw(dice, SafePolicingRegimes.Eo13929) : question.Options,
        };
    }

    /// <summary>The second question with what the first says where the causes are; null where its documents cannot be so.</summary>
    private static EligibilityQuestion? Undone(EligibilityQuestion first, EligibilityQuestion second, IReadOnlyList<ValueChange> causes)
    {
        var undone = second;
        foreach (var cause in causes.Where(cause => cause.Place.Document == Document.Question))
        {
            undone = cause.Place.Pointer == "/asOf"
                ? undone with { AsOf = first.AsOf }
                : undone with { Options = new Dictionary<string, string>(undone.Options) { [cause.Name] = cause.Before! } };
        }

        var (before, after) = (Documents(first), Documents(second));
        var places = causes.Where(cause => cause.Place.Document != Document.Question).Select(cause => PartOf(cause.Place)).Distinct()
            .OrderBy(place => place.Pointer, StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering))
            .ToLookup(place => At(before, place) is not null);
        List<DocumentChange> changes =
        [
            .. places[false].Reverse().Select(place => new DocumentChange(place, "null")),
            .. places[true].Select(place => new DocumentChange(
                At(after, place) is null && char.IsAsciiDigit(place.Pointer[^1]) ? place with { Pointer = place.Pointer[..(place.Pointer.LastIndexOf('/') + 1)] + "-" } : place,
                At(before, place)!.Value.GetRawText())),
        ];
        return DocumentChanges.Apply(undone, changes, "undone").Value;

        // What only one of the two has goes or comes as a whole.
        Place PartOf(Place place)
        {
            var steps = place.Pointer.Split('/');
            return Enumerable.Range(2, steps.Length - 1).Select(length => place with { Pointer = string.Join('/', steps.Take(length)) })
                .FirstOrDefault(whole => At(before, whole) is null != At(after, whole) is null, place);
        }
    }

    private static (JsonElement Profile, JsonElement Award) Documents(EligibilityQuestion question) =>
        (JsonElement.Parse(CanonicalJson.Of(question.Profile)), JsonElement.Parse(CanonicalJson.Of(question.Award ?? Award.Unknown)));

    private static JsonElement? At((JsonElement Profile, JsonElement Award) documents, Place place) =>
        JsonPointer.Resolve(place.Document == Document.Profile ? documents.Profile : documents.Award, place.Pointer);
}
