using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;

namespace GrantEligibility.SafePolicing.DatedValues;

/// <summary>The documents in <c>parameters/</c>, read once a process.</summary>
internal static class ParameterDocuments
{
    /// <summary>Every document as it stands, in the order of their names, for the regimes' digests.</summary>
    internal static IReadOnlyList<RegimeParameter> All { get; } = ReadAll();

    internal static DatedParameter<int> CertificateValidity { get; } = Read("certificate-validity.json", ParameterReader.ReadNumbers);

    internal static DatedParameter<int> LookBack { get; } = Read("look-back.json", ParameterReader.ReadNumbers);

    internal static DatedParameter<int> FirstGatedFiscalYear { get; } = Read("first-gated-fiscal-year.json", ParameterReader.ReadNumbers);

    internal static DatedParameter<DateOnly> StandardsAnnouncedOn { get; } = Read("standards-announced-on.json", ParameterReader.ReadDates);

    internal static DatedParameter<DateOnly> FirstListDueOn { get; } = Read("first-list-due-on.json", ParameterReader.ReadDates);

    internal static DatedParameter<DateOnly?> IntakeOpenFrom { get; } = Read("intake-open-from.json", ParameterReader.ReadOptionalDates);

    internal static DatedParameter<OrderStage> StandingOfTheOrder { get; } = Read("standing-of-the-order.json", ParameterReader.ReadWords<OrderStage>);

    internal static DatedParameter<TransitionStage> StandingOfTheTransition { get; } =
        Read("standing-of-the-transition.json", ParameterReader.ReadWords<TransitionStage>);

    internal static BodyRegistry Bodies { get; } = BodyRegistryReader.Read(Document("credentialing-bodies.json"));

    private static DatedParameter<T> Read<T>(string name, Func<ReadOnlyMemory<byte>, string, DatedParameter<T>> read) => read(Document(name), name);

    private static ReadOnlyMemory<byte> Document(string name) => All.Single(document => document.Name == name).Utf8Json;

    private static RegimeParameter[] ReadAll()
    {
        string[] names = [.. typeof(ParameterDocuments).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal))];
        Array.Sort(names, StringComparer.Ordinal);
        return Array.ConvertAll(names, name => new RegimeParameter(name, Bytes(name)));
    }

    private static byte[] Bytes(string name)
    {
        using var resource = typeof(ParameterDocuments).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
