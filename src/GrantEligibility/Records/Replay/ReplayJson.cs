using System.Text.Json;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Records.Replay;

/// <summary>Writes replays as JSON: equal reports give equal text, byte for byte, on any machine, thread and culture.</summary>
/// <remarks>Thread-safe. As <see cref="Decisions.DecisionJson"/> writes decisions. Inside HTML the text must be encoded as any other.</remarks>
public static class ReplayJson
{
    /// <summary>The report as text.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The JSON, without a line feed at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToText(ReplayReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(report, ReadableJson.Types.ReplayReport);
    }
}
