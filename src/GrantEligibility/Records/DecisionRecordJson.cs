using System.Text;
using System.Text.Json;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Records.Masking;

namespace GrantEligibility.Records;

/// <summary>Writes records as canonical JSON (RFC 8785): one text for one content, without a space or a line feed. Thread-safe.</summary>
public static class DecisionRecordJson
{
    /// <summary>A record as UTF-8, without a byte order mark.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The canonical JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static byte[] ToUtf8(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(record, GrantEligibilityJson.Default.DecisionRecord));
    }

    /// <summary>A record as text.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The text of <see cref="ToUtf8(DecisionRecord)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string ToText(DecisionRecord record) => Encoding.UTF8.GetString(ToUtf8(record));

    /// <summary>A masked record as UTF-8, without a byte order mark.</summary>
    /// <param name="record">The masked record.</param>
    /// <returns>The canonical JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static byte[] ToUtf8(MaskedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(record, GrantEligibilityJson.Default.MaskedRecord));
    }

    /// <summary>A masked record as text.</summary>
    /// <param name="record">The masked record.</param>
    /// <returns>The text of <see cref="ToUtf8(MaskedRecord)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string ToText(MaskedRecord record) => Encoding.UTF8.GetString(ToUtf8(record));

    /// <summary>The identifier that fits a record's content.</summary>
    internal static string IdOf(DecisionRecord record) => CanonicalJson.DigestOf(
        CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(record, GrantEligibilityJson.Default.DecisionRecord), without: "id"));
}
