using System.Text.Json.Nodes;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Changes;

/// <summary>One value put into a profile or an award in the place of what stands there. Immutable and shareable between threads.</summary>
/// <param name="Place">
/// Where, in <see cref="Document.Profile"/> or <see cref="Document.Award"/>. A last step <c>-</c> appends to a list, which
/// is made where it is absent; so is every object on the way.
/// </param>
/// <param name="Json">The value as JSON text: <c>"banned"</c>, <c>true</c>, <c>[]</c>. <c>null</c> makes it unknown.</param>
public sealed record DocumentChange(Place Place, string Json)
{
    /// <summary>A value put into a document.</summary>
    /// <param name="place">Where.</param>
    /// <param name="value">The value.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static DocumentChange Put(Place place, JsonNode value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(place, value.ToJsonString());
    }
}
