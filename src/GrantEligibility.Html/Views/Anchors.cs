using GrantEligibility.Facts;

namespace GrantEligibility.Html.Views;

/// <summary>The anchors of places on the page.</summary>
internal static class Anchors
{
    /// <summary>The anchor of a place: <c>profile-credentials-0</c>. Members of the documents have names of letters only.</summary>
    internal static string Of(Place place) => $"{Word(place.Document)}{place.Pointer.Replace('/', '-')}";

    /// <summary>A name as part of an anchor or a class.</summary>
    internal static string Word(Enum name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name.ToString());
}
