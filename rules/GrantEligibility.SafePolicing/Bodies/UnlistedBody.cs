using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Bodies;

/// <summary>A body that the profile names and the registry of credentialing bodies does not list.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("body that the registry does not list")]
public sealed record UnlistedBody : Fact
{
    /// <summary>The identifier the profile gives.</summary>
    public required string Id { get; init; }
}
