using System.Text.Json;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Explanations.Changes;

/// <summary>Writes changes as JSON: equal changes give equal text, byte for byte, on any machine, thread and culture.</summary>
/// <remarks>Thread-safe. As <see cref="Decisions.DecisionJson"/> writes decisions. Inside HTML the text must be encoded as any other.</remarks>
public static class ChangeJson
{
    /// <summary>The change as text.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The JSON, without a line feed at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string ToText(DecisionChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return JsonSerializer.Serialize(change, ReadableJson.Types.DecisionChange);
    }
}
