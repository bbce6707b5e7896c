namespace GrantEligibility.Regimes;

/// <summary>A JSON document that a regime takes its dated values from; it enters the regime's digest. Immutable.</summary>
/// <param name="Name">The document's name: <c>certificate-validity.json</c>.</param>
/// <param name="Utf8Json">The document, UTF-8.</param>
public sealed record RegimeParameter(string Name, ReadOnlyMemory<byte> Utf8Json);
