using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Facts;

namespace GrantEligibility.Html.Views;

/// <summary>Makes views of values, and notes the places they point to.</summary>
/// <param name="shown">The documents that the page shows.</param>
internal sealed class ValueViews(IReadOnlyList<Document> shown)
{
    private readonly HashSet<Place> _seen = [];
    private readonly List<Place> _cited = [];

    /// <summary>Every place pointed to so far, each once.</summary>
    internal IReadOnlyList<Place> Cited => _cited;

    internal ValueView Of(TrailValue value) => Of($"{value.Name}: {value.Text}", value.Place);

    internal ValueView Of(CitedValue value) => Of(value.Value ?? "not stated", value.Place);

    internal ValueView Of(string text, Place place)
    {
        if (!shown.Contains(place.Document))
        {
            return new ValueView(text, PlaceWords.Of(place), string.Empty);
        }

        if (_seen.Add(place))
        {
            _cited.Add(place);
        }

        return new ValueView(text, PlaceWords.Of(place), Anchors.Of(place));
    }
}
