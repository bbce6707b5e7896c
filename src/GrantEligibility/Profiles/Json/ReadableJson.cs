using System.Text.Encodings.Web;
using System.Text.Json;

namespace GrantEligibility.Profiles.Json;

/// <summary>Writes documents for readers: indented, with line feeds, apostrophes and section signs as they are. Thread-safe.</summary>
internal static class ReadableJson
{
    // What this encoder lets through is harmful in HTML alone.
    internal static GrantEligibilityJson Types { get; } = new(new JsonSerializerOptions(GrantEligibilityJson.Default.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
