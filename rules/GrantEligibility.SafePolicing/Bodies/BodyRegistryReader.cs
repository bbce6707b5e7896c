using System.Globalization;
using System.Text.Json;
using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Bodies;

/// <summary>Reads the document <c>credentialing-bodies.json</c>, row by row: a serializer would take longer to get ready than to read it.</summary>
internal static class BodyRegistryReader
{
    /// <summary>Reads the document and gives every row its place in it.</summary>
    /// <exception cref="KeyNotFoundException">A row lacks a member.</exception>
    /// <exception cref="InvalidOperationException">A member is of another type.</exception>
    internal static BodyRegistry Read(ReadOnlyMemory<byte> utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json);
        var bodies = new List<CredentialingBody>();
        foreach (var row in document.RootElement.GetProperty("bodies").EnumerateArray())
        {
            bodies.Add(Body(row, bodies.Count));
        }

        return new BodyRegistry(bodies);
    }

    private static CredentialingBody Body(JsonElement row, int index) => new()
    {
        Place = new Place(Document.Regime, $"/credentialing-bodies/bodies/{index.ToString(CultureInfo.InvariantCulture)}"),
        Id = Text(row, "id"),
        Name = Text(row, "name"),
        National = row.GetProperty("national").GetBoolean(),
        States = Texts(row.GetProperty("states")),
        Kind = Kind(Text(row, "kind")),
        CertifiedFrom = Date(Text(row, "certifiedFrom")),
        CertifiedTo = TextOrNull(row, "certifiedTo") is { } end ? Date(end) : null,
        PrimaryInState = TruthOrNull(row, "primaryInState"),
        AcceptsAttestation = TruthOrNull(row, "acceptsAttestation"),
        Evidence = Text(row, "evidence"),
        Verified = row.GetProperty("verified").GetBoolean(),
        Authority = Text(row, "authority"),
        Note = TextOrNull(row, "note"),
        CheckedOn = Date(Text(row, "checkedOn")),
    };

    private static BodyKind Kind(string word) => word switch
    {
        "eo13929-designated" => BodyKind.Eo13929Designated,
        "aicb" => BodyKind.Aicb,
        "state-accreditor" => BodyKind.StateAccreditor,
        "officer-licensing" => BodyKind.OfficerLicensing,
        _ => throw new InvalidOperationException($"'{word}' is no kind of body."),
    };

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(JsonElement row, string member) =>
        TextOrNull(row, member) ?? throw new InvalidOperationException($"'{member}' of a body is null.");

    private static string? TextOrNull(JsonElement row, string member) => row.GetProperty(member).GetString();

    private static bool? TruthOrNull(JsonElement row, string member) =>
        row.GetProperty(member) is { ValueKind: not JsonValueKind.Null } value ? value.GetBoolean() : null;

    private static List<string> Texts(JsonElement list)
    {
        var texts = new List<string>();
        foreach (var item in list.EnumerateArray())
        {
            texts.Add(item.GetString()!);
        }

        return texts;
    }
}
