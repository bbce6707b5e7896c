using System.Text.Json;
using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Explanations.Evidence;

/// <summary>The documents of a question as JSON, to look up what stands at a place. Immutable and shareable between threads.</summary>
internal sealed class QuestionDocuments
{
    private readonly JsonElement _profile;
    private readonly JsonElement? _award;

    /// <summary>Reads the profile, and the award where the question names one.</summary>
    internal QuestionDocuments(EligibilityQuestion question)
    {
        _profile = JsonElement.Parse(CanonicalJson.Of(question.Profile));
        _award = question.Award is { } award ? JsonElement.Parse(CanonicalJson.Of(award)) : null;
    }

    /// <summary>A whole document; null for one that is none of the question's.</summary>
    internal JsonElement? this[Document document] => document switch
    {
        Document.Profile => _profile,
        Document.Award => _award,
        _ => null,
    };

    /// <summary>What stands at a place; null where nothing does, and for a fact that was given no place.</summary>
    internal JsonElement? Find(Place place) =>
        place.Pointer is { } pointer && this[place.Document] is { } document ? JsonPlace.Find(document, pointer) : null;

    /// <summary>A place, if something stands there; every place outside of the documents is as it is given.</summary>
    internal Place? Stated(Place place) => place.Document is Document.Regime or Document.Question || Find(place) is not null ? place : null;
}
