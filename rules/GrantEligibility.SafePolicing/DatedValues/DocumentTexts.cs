using GrantEligibility.Regimes;

namespace GrantEligibility.SafePolicing.DatedValues;

/// <summary>The documents in <c>parameters/</c> as they stand.</summary>
internal static class DocumentTexts
{
    /// <summary>Every document, in the order of their names, for the regimes' digests.</summary>
    internal static IReadOnlyList<RegimeParameter> All { get; } = RegimeParameters.In(typeof(DocumentTexts).Assembly);

    /// <summary>One document, UTF-8.</summary>
    /// <param name="name">Its name: <c>look-back.json</c>.</param>
    internal static ReadOnlyMemory<byte> Of(string name) => All.Single(document => document.Name == name).Utf8Json;
}
