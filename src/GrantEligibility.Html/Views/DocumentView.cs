namespace GrantEligibility.Html.Views;

/// <summary>A document as lines of JSON.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record DocumentView(string Title, IReadOnlyList<LineView> Lines);
