using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Prints a timeline as plain text of at most 100 columns: each period with its answer, what changed with it, and because of which dates.</summary>
/// <remarks>Stable: equal timelines give equal text, with line feeds on every machine. Thread-safe.</remarks>
public static class TimelineText
{
    /// <summary>The text of a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <returns>The text, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public static string Of(DecisionTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var page = new TextPage();
        page.Line(0, PlainText.Of($"{ReaderWords.Of(timeline.Agency)}, from {timeline.From} to {timeline.Until.AddDays(-1)}"));
        page.Line(0, $"Regime: {timeline.Regime.Title}");
        page.Line(0, $"Award: {timeline.Award ?? "none named, so nothing is known of it"}");
        page.Line(0, "Each period is told from its first to its last day, if nothing happens that is not recorded.");
        foreach (var period in timeline.Periods)
        {
            Write(page, period);
        }

        return page.ToString();
    }

    private static void Write(TextPage page, DecisionPeriod period)
    {
        var last = period.Until!.Value.AddDays(-1);
        page.Section(PlainText.Of($"{period.From} to {last}: {DecisionText.Headline(period.Outcome)}"));
        page.Line(2, period.Summary);
        foreach (var cause in period.BeginsBecause)
        {
            page.Line(2, $"- The date behind it: {cause.Text} <{cause.Place}>", hanging: 2);
        }

        foreach (var change in period.Changes)
        {
            page.Line(2, $"- {change.Citation}, {change.Title}: {StatusWords.Of(change.Before)} before, {StatusWords.Of(change.After)} from then on", hanging: 2);
        }
    }
}
