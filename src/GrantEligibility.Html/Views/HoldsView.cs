using GrantEligibility.Html.Drawing;

namespace GrantEligibility.Html.Views;

/// <summary>The days on which the decision holds, drawn and said.</summary>
/// <param name="Sentence">The days as a sentence.</param>
/// <param name="Causes">What begins and ends them.</param>
/// <param name="Timeline">The drawing.</param>
internal sealed record HoldsView(string Sentence, IReadOnlyList<StepView> Causes, DrawnTimeline Timeline);
