using System.Text.Json;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Explanations.Comparisons;

/// <summary>Writes comparisons as JSON: equal comparisons give equal text, byte for byte, on any machine, thread and culture.</summary>
/// <remarks>Thread-safe. As <see cref="Decisions.DecisionJson"/> writes decisions. Inside HTML the text must be encoded as any other.</remarks>
public static class ComparisonJson
{
    /// <summary>The comparison as text.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The JSON, without a line feed at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string ToText(ComparedDecisions comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return JsonSerializer.Serialize(comparison, ReadableJson.Types.ComparedDecisions);
    }
}
