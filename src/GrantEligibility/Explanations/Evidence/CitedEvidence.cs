using System.Text.Json;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Evidence;

/// <summary>The values of the profile and the award that the derivation of a decision read, looked up in the documents themselves.</summary>
/// <remarks>Thread-safe.</remarks>
public static class CitedEvidence
{
    /// <summary>The values, those of the heaviest requirement first, each once.</summary>
    /// <param name="question">The question; its documents are looked up in.</param>
    /// <param name="decision">The decision on it.</param>
    /// <returns>
    /// Single values, lists of such, and what the documents do not state. A place that holds an object is none: what was
    /// read of it has a place of its own.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<CitedValue> Of(EligibilityQuestion question, EligibilityDecision decision)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(decision);
        var documents = new QuestionDocuments(question);
        var order = new List<Place>();
        var citations = new Dictionary<Place, List<string>>();
        foreach (var (requirement, places) in PlacesByRequirement(decision))
        {
            foreach (var place in places)
            {
                if (!citations.TryGetValue(place, out var cited))
                {
                    citations[place] = cited = [];
                    order.Add(place);
                }

                if (!cited.Contains(requirement.Citations[0]))
                {
                    cited.Add(requirement.Citations[0]);
                }
            }
        }

        var values = new List<CitedValue>();
        foreach (var place in order)
        {
            if (documents[place.Document] is { } document && TryPrint(document, place.Pointer, out var value))
            {
                values.Add(new CitedValue { Place = place, Where = PlaceWords.Of(place), Value = value, Citations = citations[place] });
            }
        }

        return values;
    }

    private static IEnumerable<(RequirementResult Requirement, IEnumerable<Place> Places)> PlacesByRequirement(EligibilityDecision decision)
    {
        var trail = new TrailGraph(decision.Trail);
        return decision.Requirements
            .OrderByDescending(requirement => requirement.Status)
            .Select(requirement => (requirement, trail.StepsOf(requirement).SelectMany(step => step.Values).Select(value => value.Place).Distinct()));
    }

    /// <summary>Prints what a place holds; false where that is an object, or a list with objects in it.</summary>
    private static bool TryPrint(JsonElement document, string pointer, out string? value)
    {
        value = null;
        if (pointer.Length == 0)
        {
            return false;
        }

        if (JsonPlace.Find(document, pointer) is not { } found)
        {
            return true;
        }

        value = found.ValueKind == JsonValueKind.Array && !found.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            ? PlainText.Of(found.EnumerateArray().Select(Scalar))
            : Scalar(found);
        return value is not null;
    }

    private static string? Scalar(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => PlainText.Of(true),
        JsonValueKind.False => PlainText.Of(false),
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };
}
