using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records;

/// <summary>A document of dated values that the regime used, by its content. Immutable.</summary>
/// <param name="Name">The document's name: <c>certificate-validity.json</c>.</param>
/// <param name="Digest">SHA-256 of its bytes, as lower-case hexadecimal.</param>
public sealed record ParameterDigest(string Name, [property: Digest] string Digest);
