namespace GrantEligibility.Html.Views;

/// <summary>A heading with sentences.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Notes">The sentences, each with what it is about; that may be empty.</param>
internal sealed record SectionView(string Title, IReadOnlyList<PairView> Notes);
