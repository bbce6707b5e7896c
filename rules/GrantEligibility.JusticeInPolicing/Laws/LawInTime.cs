using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>A law that is in effect on the test day. Immutable and shareable between threads.</summary>
[Phrase("law in effect")]
public sealed record LawInTime : Fact
{
    /// <summary>The identifier of the gate's requirement.</summary>
    public required string Section { get; init; }

    /// <summary>The law.</summary>
    public required Law Law { get; init; }

    internal static LawInTime Of(GateLaw law) => new() { Section = law.Section, Law = law.Law, Place = law.Place };
}
