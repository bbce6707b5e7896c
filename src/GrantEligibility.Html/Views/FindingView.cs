namespace GrantEligibility.Html.Views;

/// <summary>What was found on a requirement.</summary>
/// <param name="Status">Its status in words, where that is another than the requirement's; else empty.</param>
/// <param name="StatusClass">Its status as a class of the style.</param>
/// <param name="Sentence">The finding as a sentence.</param>
internal sealed record FindingView(string Status, string StatusClass, string Sentence);
