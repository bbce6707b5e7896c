using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Evidence;

/// <summary>Places in words: <c>/credentials/0/certifiedOn</c> of the profile reads "profile: credential 1, certified on". Thread-safe.</summary>
public static class PlaceWords
{
    /// <summary>The words of a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The document, and the way to the place; items of lists are counted from 1.</returns>
    public static string Of(Place place)
    {
        var parts = new List<string>();

        // A step "-" is the item after the last: no item is there to be counted.
        foreach (var step in JsonPlace.Steps(place.Pointer ?? string.Empty).Where(step => step != "-"))
        {
            if (int.TryParse(step, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) && parts.Count > 0)
            {
                parts[^1] = PlainText.Of($"{Singular(parts[^1])} {index + 1}");
            }
            else
            {
                // A name that is not of our making, such as IC-12, stays as it is.
                parts.Add(step.All(char.IsLetter) ? Words.Of(step) : step);
            }
        }

        var document = PlainText.Of(place.Document);
        return parts.Count == 0 ? document : $"{document}: {string.Join(", ", parts)}";
    }

    private static string Singular(string plural) =>
        plural.EndsWith("ies", StringComparison.Ordinal) ? $"{plural[..^3]}y"
        : plural.EndsWith('s') ? plural[..^1]
        : plural;
}
