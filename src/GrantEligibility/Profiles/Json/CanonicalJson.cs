using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GrantEligibility.Profiles.Json.Records;

namespace GrantEligibility.Profiles.Json;

/// <summary>
/// JSON in its canonical form (RFC 8785): one text for one content, whatever the order of members, the spacing or the way
/// numbers and texts were written. Thread-safe.
/// </summary>
public static class CanonicalJson
{
    private const int LargestKept = 64 * 1024;

    // A derivation may be deep: each step is an object in a list.
    private const int MaxDepth = 256;

    [ThreadStatic]
    private static CanonicalDraft? _draft;

    /// <summary>The canonical form of a JSON text.</summary>
    /// <param name="utf8Json">The JSON, in UTF-8.</param>
    /// <returns>The canonical form, in UTF-8.</returns>
    /// <exception cref="JsonException">The text is not JSON, or has a member twice in one object.</exception>
    /// <exception cref="FormatException">A number is too large for a double.</exception>
    /// <exception cref="InvalidOperationException">An escape stands for half a character.</exception>
    public static byte[] Of(ReadOnlyMemory<byte> utf8Json) => Of(utf8Json, without: null);

    /// <summary>The canonical form of a profile.</summary>
    /// <param name="profile">The profile. What is null is left out, as it means the same as what is absent.</param>
    /// <returns>The canonical form, in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static byte[] Of(AgencyProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Of(profile, AgencyProfileJson.Write);
    }

    /// <summary>The canonical form of an award.</summary>
    /// <param name="award">The award. What is null is left out, as it means the same as what is absent.</param>
    /// <returns>The canonical form, in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="award"/> is null.</exception>
    public static byte[] Of(Award award)
    {
        ArgumentNullException.ThrowIfNull(award);
        return Of(award, AwardJson.Write);
    }

    /// <summary>The SHA-256 digest of a canonical form, by which two documents can be compared.</summary>
    /// <param name="canonical">The canonical form, as <c>Of</c> gives it.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    public static string DigestOf(ReadOnlySpan<byte> canonical)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(canonical, hash);
        return HexText.Of(hash);
    }

    /// <summary>The canonical form of an object, one member of which is left out.</summary>
    internal static byte[] Of(ReadOnlyMemory<byte> utf8Json, string? without)
    {
        using var document = JsonDocument.Parse(utf8Json, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = MaxDepth });
        var text = new StringBuilder();
        Append(document.RootElement, text, without);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The digest of a profile's canonical form.</summary>
    internal static string DigestOf(AgencyProfile profile) => DigestOf(profile, AgencyProfileJson.Write);

    /// <summary>The digest of an award's canonical form.</summary>
    internal static string DigestOf(Award award) => DigestOf(award, AwardJson.Write);

    /// <summary>Tests that what was made in code could stand in documents.</summary>
    /// <exception cref="ArgumentException">The value of an enumeration is none of its members; the message names them.</exception>
    internal static void Test(AgencyProfile profile, Award? award)
    {
        var nowhere = new CanonicalMembers(null);
        AgencyProfileJson.Write(profile, nowhere);
        if (award is not null)
        {
            AwardJson.Write(award, nowhere);
        }
    }

    private static byte[] Of<T>(T value, Action<T, CanonicalMembers> write)
    {
        using var draft = new CanonicalDraft();
        draft.Write(value, write);
        return IsCanonical(draft.Written.Span) ? draft.Written.ToArray() : Of(draft.Written);
    }

    // A thread writes one document at a time, always into the same draft, unless one was so large that it is not worth keeping.
    private static string DigestOf<T>(T value, Action<T, CanonicalMembers> write)
    {
        var draft = _draft ?? new CanonicalDraft();
        draft.Write(value, write);
        var digest = DigestOf(IsCanonical(draft.Written.Span) ? draft.Written.Span : Of(draft.Written));
        _draft = draft;
        if (draft.Capacity > LargestKept)
        {
            draft.Dispose();
            _draft = null;
        }

        return digest;
    }

    // Of our records only texts can be written otherwise than in canonical form, and then with an escape in hexadecimal.
    private static bool IsCanonical(ReadOnlySpan<byte> written) => written.IndexOf("\\u"u8) < 0;

    private static void Append(JsonElement element, StringBuilder text, string? without = null)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(element, text, without);
                break;
            case JsonValueKind.Array:
                AppendArray(element, text);
                break;
            case JsonValueKind.String:
                AppendText(element.GetString()!, text);
                break;
            case JsonValueKind.Number:
                text.Append(EcmaScriptNumber.ToText(element.GetDouble()));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    // By UTF-16 code units, as RFC 8785 § 3.2.3 asks; that is the ordinal order of .NET.
    private static void AppendObject(JsonElement element, StringBuilder text, string? without)
    {
        var separator = '{';
        foreach (var member in element.EnumerateObject().Where(m => without is null || m.Name != without).OrderBy(static m => m.Name, StringComparer.Ordinal))
        {
            text.Append(separator);
            AppendText(member.Name, text);
            text.Append(':');
            Append(member.Value, text);
            separator = ',';
        }

        text.Append(separator == '{' ? "{}" : "}");
    }

    private static void AppendArray(JsonElement element, StringBuilder text)
    {
        var separator = '[';
        foreach (var item in element.EnumerateArray())
        {
            text.Append(separator);
            Append(item, text);
            separator = ',';
        }

        text.Append(separator == '[' ? "[]" : "]");
    }

    private static void AppendText(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append(@"\b"),
                '\t' => text.Append(@"\t"),
                '\n' => text.Append(@"\n"),
                '\f' => text.Append(@"\f"),
                '\r' => text.Append(@"\r"),
                < ' ' => text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
