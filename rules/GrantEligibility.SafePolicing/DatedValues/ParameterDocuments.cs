using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;

namespace GrantEligibility.SafePolicing.DatedValues;

/// <summary>The documents in <c>parameters/</c>, read once a process.</summary>
internal static class ParameterDocuments
{
    private static readonly SortedDictionary<string, byte[]> Documents = ReadAll();

    internal static DatedParameter<int> CertificateValidity { get; } = Read("certificate-validity.json", ParameterJsonContext.Default.DatedParameterInt32);

    internal static DatedParameter<int> LookBack { get; } = Read("look-back.json", ParameterJsonContext.Default.DatedParameterInt32);

    internal static DatedParameter<int> FirstGatedFiscalYear { get; } = Read("first-gated-fiscal-year.json", ParameterJsonContext.Default.DatedParameterInt32);

    internal static DatedParameter<DateOnly> StandardsAnnouncedOn { get; } = Read("standards-announced-on.json", ParameterJsonContext.Default.DatedParameterDateOnly);

    internal static DatedParameter<DateOnly> FirstListDueOn { get; } = Read("first-list-due-on.json", ParameterJsonContext.Default.DatedParameterDateOnly);

    internal static DatedParameter<DateOnly?> IntakeOpenFrom { get; } = Read("intake-open-from.json", ParameterJsonContext.Default.DatedParameterNullableDateOnly);

    internal static DatedParameter<OrderStage> StandingOfTheOrder { get; } = Read("standing-of-the-order.json", ParameterJsonContext.Default.DatedParameterOrderStage);

    internal static DatedParameter<TransitionStage> StandingOfTheTransition { get; } =
        Read("standing-of-the-transition.json", ParameterJsonContext.Default.DatedParameterTransitionStage);

    internal static BodyRegistry Bodies { get; } = BodyRegistry.Of(
        JsonSerializer.Deserialize(Documents["credentialing-bodies.json"], ParameterJsonContext.Default.BodyRegistryDocument)
        ?? throw new JsonException("'credentialing-bodies.json' is null."));

    /// <summary>Every document as it stands, by name, for the regimes' digests.</summary>
    internal static IReadOnlyList<RegimeParameter> All { get; } = [.. Documents.Select(document => new RegimeParameter(document.Key, document.Value))];

    private static DatedParameter<T> Read<T>(string name, JsonTypeInfo<DatedParameter<T>> typeInfo) =>
        DatedParameter<T>.Read(Documents[name], typeInfo);

    private static SortedDictionary<string, byte[]> ReadAll()
    {
        var documents = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var assembly = typeof(ParameterDocuments).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var resource = assembly.GetManifestResourceStream(name)!;
            using var copy = new MemoryStream();
            resource.CopyTo(copy);
            documents.Add(name, copy.ToArray());
        }

        return documents;
    }
}
