using System.Text.Json;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Decisions;

/// <summary>Writes decisions as JSON: equal decisions give equal text, byte for byte, on any machine, thread and culture.</summary>
/// <remarks>
/// Thread-safe. Members stand in the order of <see cref="EligibilityDecision"/>, indented by two spaces, lines end with a
/// line feed. A required member that is null is written as null, any other is left out. Inside HTML the text must be encoded
/// as any other.
/// </remarks>
public static class DecisionJson
{
    /// <summary>The decision as text.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The JSON, without a line feed at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public static string ToText(EligibilityDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return JsonSerializer.Serialize(decision, ReadableJson.Types.EligibilityDecision);
    }

    /// <summary>The decision as UTF-8, without a byte order mark.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The bytes of <see cref="ToText"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public static byte[] ToUtf8(EligibilityDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return JsonSerializer.SerializeToUtf8Bytes(decision, ReadableJson.Types.EligibilityDecision);
    }
}
