using System.Text.Json;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Explanations;

/// <summary>Writes explanations as JSON: equal explanations give equal text, byte for byte, on any machine, thread and culture.</summary>
/// <remarks>
/// Thread-safe. As <see cref="Decisions.DecisionJson"/> writes decisions. Inside HTML the text must be encoded as any other.
/// </remarks>
public static class ExplanationJson
{
    /// <summary>The explanation as text.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>The JSON, without a line feed at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string ToText(EligibilityExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return JsonSerializer.Serialize(explanation, ReadableJson.Types.EligibilityExplanation);
    }

    /// <summary>The explanation as UTF-8, without a byte order mark.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>The bytes of <see cref="ToText"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static byte[] ToUtf8(EligibilityExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return JsonSerializer.SerializeToUtf8Bytes(explanation, ReadableJson.Types.EligibilityExplanation);
    }
}
