namespace GrantEligibility.SafePolicing.Bodies;

/// <summary>The document <c>credentialing-bodies.json</c>.</summary>
internal sealed record BodyRegistryDocument
{
    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required IReadOnlyList<CredentialingBody> Bodies { get; init; }
}
