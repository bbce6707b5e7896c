using System.Text.Json;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Writes timelines as JSON: equal timelines give equal text, byte for byte, on any machine, thread and culture.</summary>
/// <remarks>Thread-safe. As <see cref="Decisions.DecisionJson"/> writes decisions. Inside HTML the text must be encoded as any other.</remarks>
public static class TimelineJson
{
    /// <summary>The timeline as text.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <returns>The JSON, without a line feed at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public static string ToText(DecisionTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return JsonSerializer.Serialize(timeline, ReadableJson.Types.DecisionTimeline);
    }
}
