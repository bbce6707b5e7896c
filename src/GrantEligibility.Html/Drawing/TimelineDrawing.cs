using System.Globalization;
using GrantEligibility.Decisions;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Timelines;

namespace GrantEligibility.Html.Drawing;

/// <summary>Places the periods of a timeline on a line, to the scale of days.</summary>
internal static class TimelineDrawing
{
    private const double Width = 720;
    private const double MarkWidth = 76;
    private const double LetterWidth = 7;
    private const int MarkRows = 2;
    private const double FirstMarkY = 66;
    private const double MarkRowHeight = 16;

    /// <summary>The days of one answer, with what lies around them.</summary>
    internal static DrawnTimeline Of(DecisionPeriod holds, DateOnly asOf)
    {
        var from = (holds.From ?? asOf).AddMonths(-6);
        var until = (holds.Until ?? asOf).AddMonths(6);
        return Drawn(from, until, asOf, [new(null, holds.From, null), new(holds.From, holds.Until, holds), new(holds.Until, null, null)]);
    }

    /// <summary>The answers over a period.</summary>
    internal static DrawnTimeline Of(DecisionTimeline timeline, DateOnly asOf) =>
        Drawn(timeline.From, timeline.Until, asOf, [.. timeline.Periods.Select(period => new Days(period.From, period.Until, period))]);

    private static DrawnTimeline Drawn(DateOnly from, DateOnly until, DateOnly asOf, IReadOnlyList<Days> periods)
    {
        var spans = new List<DrawnSpan>();
        var borders = new List<DateOnly>();
        foreach (var days in periods)
        {
            var first = days.From is { } start && start > from ? start : from;
            var end = days.Until is { } stop && stop < until ? stop : until;
            var isBesides = days.Period is null && days.From is null && days.Until is null;
            if (first >= end || isBesides || (days.Period is null && (days.Until ?? days.From) is null))
            {
                continue;
            }

            var (x, width) = (X(first), X(end) - X(first));
            var label = days.Period is { } period ? ReaderWords.Of(period.Outcome) : "another answer";
            spans.Add(new DrawnSpan(
                days.Period is { } known ? Views.Anchors.Word(known.Outcome) : "other",
                label,
                InWords(days),
                [.. (days.Period?.Changes ?? []).Select(InWords)],
                x,
                width,
                label.Length * LetterWidth < width,
                first <= asOf && asOf < end));
            if (first > from)
            {
                borders.Add(first);
            }
        }

        return new DrawnTimeline(Width, spans, Marks(borders), new DrawnLine($"as of {Text(asOf)}", X(asOf), 0));

        double X(DateOnly day) => Math.Round(Math.Clamp((double)(day.DayNumber - from.DayNumber) / (until.DayNumber - from.DayNumber), 0, 1) * Width, 1);

        // Dates that stand close to each other go into rows, so that they do not cover each other; where there is no room, those
        // stay that are closest to the day asked about.
        List<DrawnLine> Marks(IEnumerable<DateOnly> days)
        {
            var marks = new List<DrawnLine>();
            foreach (var day in days.Distinct().OrderBy(day => Math.Abs(day.DayNumber - asOf.DayNumber)))
            {
                var x = Math.Clamp(X(day), MarkWidth / 2, Width - (MarkWidth / 2));
                var y = Enumerable.Range(0, MarkRows).Select(row => FirstMarkY + (row * MarkRowHeight))
                    .FirstOrDefault(free => !marks.Exists(mark => mark.Y == free && Math.Abs(mark.X - x) < MarkWidth));
                if (y > 0)
                {
                    marks.Add(new DrawnLine(Text(day), x, y));
                }
            }

            marks.Sort(static (one, other) => one.X.CompareTo(other.X));
            return marks;
        }
    }

    private static string InWords(Days days) => (days.From, days.Until) switch
    {
        (null, null) => "on every day",
        (null, { } until) => $"before {Text(until)}",
        ({ } from, null) => $"from {Text(from)} on",
        ({ } from, { } until) => $"from {Text(from)} to {Text(until.AddDays(-1))}",
    };

    private static string InWords(RequirementChange change) =>
        $"{change.Citation}: {Status(change.Before)} becomes {Status(change.After)}";

    private static string Status(RequirementStatus? status) => status is { } known ? ReaderWords.Of(known) : "absent";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private readonly record struct Days(DateOnly? From, DateOnly? Until, DecisionPeriod? Period);
}
