namespace GrantEligibility.Html.Views;

/// <summary>Ways or questions of which one is enough.</summary>
/// <param name="Intro">What they are, as a sentence; empty where there is none.</param>
/// <param name="Next">The single next question with its answers; null: none.</param>
/// <param name="Choices">Each with its heading and what it consists of.</param>
/// <param name="Outro">What is said below them; empty: nothing.</param>
internal sealed record ChoicesView(string Intro, SectionView? Next, IReadOnlyList<SectionView> Choices, string Outro);
