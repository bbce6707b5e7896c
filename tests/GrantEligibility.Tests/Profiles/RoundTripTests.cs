using System.Text.Json;
using CsCheck;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Tests.Profiles.Reading;

namespace GrantEligibility.Tests.Profiles;

/// <summary>What is written is read again, with nothing added and nothing lost.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 2000].Select(static n => new DateOnly(2018, 1, 1).AddDays(n));

    private static readonly Gen<string> Name = Gen.String[Gen.Char.AlphaNumeric, 1, 20].Select(static s => $"§ {s} \"é\" 😀");

    private static readonly Gen<Credential> Credentials = Gen.Select(Name, Gen.Enum<ProofForm>(), Gen.Bool, Day, Gen.Int[0, 90], Gen.Int[0, 900])
        .Select(static (body, proof, isKnown, applied, wait, life) => new Credential
        {
            BodyId = body,
            Kind = CredentialKind.BodyCertification,
            Proof = isKnown ? proof : null,
            AppliedOn = applied,
            CertifiedOn = isKnown ? applied.AddDays(wait) : null,
            RevokedOn = isKnown ? applied.AddDays(wait + life) : null,
            Recites = isKnown ? [MandatoryPoint.Chokeholds] : null,
        });

    private static readonly Gen<OfficerEvent> Events = Gen.Select(Day, Gen.Int[1, int.MaxValue], Gen.Bool, Gen.Int[0, 60])
        .Select(static (on, count, isSubmitted, wait) => new OfficerEvent
        {
            On = on,
            Count = isSubmitted ? count : null,
            Submitted = isSubmitted ? true : null,
            SubmittedOn = isSubmitted ? on.AddDays(wait) : null,
        });

    private static readonly Gen<AgencyProfile> Profiles =
        Gen.Select(Name, Gen.Enum<AgencyKind>(), Gen.Bool, Credentials.Array[0, 4], Events.Array[0, 4])
            .Select(static (name, kind, isKnown, credentials, events) => new AgencyProfile
            {
                SchemaVersion = AgencyProfile.CurrentSchemaVersion,
                Agency = new Agency { Name = name, Kind = isKnown ? kind : null, State = isKnown ? "GA" : null },
                Credentials = isKnown ? credentials : null,
                InformationSharing = new InformationSharing { Terminations = new InformationCategory { Events = events } },
            });

    [Test]
    public void Profile_WrittenAndRead_IsTheSame() => Profiles.Sample(
        static profile =>
        {
            var written = JsonSerializer.SerializeToUtf8Bytes(profile, GrantEligibilityJson.Default.AgencyProfile);
            var read = ProfileReader.Read(written, "written.json");
            Assert.That(Faults.TextOf(read), Is.Empty);
            Assert.That(CanonicalJson.Of(read.Value!), Is.EqualTo(CanonicalJson.Of(profile)));
        },
        iter: 1_000);

    [Test]
    public void Profile_ReadAndWritten_StatesWhatTheFileStates()
    {
        var read = ProfileReader.Read(SampleProfile.Bytes, "sample.json").Value!;

        using var original = JsonDocument.Parse(SampleProfile.Bytes);
        using var written = JsonSerializer.SerializeToDocument(read, GrantEligibilityJson.Default.AgencyProfile);
        Assert.That(Statements(written.RootElement, string.Empty), Is.EquivalentTo(Statements(original.RootElement, string.Empty)));
    }

    private static IEnumerable<string> Statements(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Statements(m.Value, $"{path}/{m.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Statements(item, $"{path}/{i}")).Prepend($"{path}: a list"),
        JsonValueKind.Null => [],
        _ => [$"{path}: {element}"],
    };
}
