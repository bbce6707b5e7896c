using System.Text.Json.Nodes;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing;

/// <summary>Writes what stands, or would stand, in a profile or an award.</summary>
internal static class DocumentValues
{
    /// <summary>A value put into a document.</summary>
    internal static DocumentChange Put(Place place, JsonNode value) => new(place, value.ToJsonString());

    /// <summary>A day as documents write it.</summary>
    internal static string Day(DateOnly day) => PlainText.Of($"{day}");
}
