namespace GrantEligibility.Html.Views;

/// <summary>A name with its value.</summary>
internal sealed record PairView(string Name, string Value);
