using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>A law on record under the subject of a gate. Immutable and shareable between threads.</summary>
[Phrase("law on record")]
public sealed record GateLaw : Fact
{
    /// <summary>The identifier of the gate's requirement.</summary>
    public required string Section { get; init; }

    /// <summary>The law.</summary>
    public required Law Law { get; init; }
}
