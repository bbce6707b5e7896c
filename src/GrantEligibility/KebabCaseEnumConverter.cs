using System.Text.Json;
using System.Text.Json.Serialization;

namespace GrantEligibility;

/// <summary>Reads and writes an enumeration as lower-case words joined by hyphens, never as a number.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed class KebabCaseEnumConverter<TEnum> : JsonStringEnumConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Makes the converter; the JSON serializer calls this.</summary>
    public KebabCaseEnumConverter()
        : base(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    {
    }
}
