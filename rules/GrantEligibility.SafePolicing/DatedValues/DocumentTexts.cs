using GrantEligibility.Regimes;

namespace GrantEligibility.SafePolicing.DatedValues;

/// <summary>The documents in <c>parameters/</c> as they stand.</summary>
internal static class DocumentTexts
{
    /// <summary>Every document, in the order of their names, for the regimes' digests.</summary>
    internal static IReadOnlyList<RegimeParameter> All { get; } = ReadAll();

    /// <summary>One document, UTF-8.</summary>
    /// <param name="name">Its name: <c>look-back.json</c>.</param>
    internal static ReadOnlyMemory<byte> Of(string name) => All.Single(document => document.Name == name).Utf8Json;

    private static RegimeParameter[] ReadAll()
    {
        var names = Array.FindAll(
            typeof(DocumentTexts).Assembly.GetManifestResourceNames(), name => name.EndsWith(".json", StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        return Array.ConvertAll(names, name => new RegimeParameter(name, Bytes(name)));
    }

    private static byte[] Bytes(string name)
    {
        using var resource = typeof(DocumentTexts).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
