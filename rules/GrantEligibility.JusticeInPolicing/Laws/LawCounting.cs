using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>
/// A law in effect on the test day that counts, or may count, for the government. Immutable and shareable between threads.
/// </summary>
[Phrase("law that counts")]
public sealed record LawCounting : Fact
{
    /// <summary>The identifier of the gate's requirement.</summary>
    public required string Section { get; init; }

    /// <summary>The law.</summary>
    public required Law Law { get; init; }

    /// <summary>Why it may not count, as a question; null: it surely counts.</summary>
    [WhenNull("none")]
    public string? Doubt { get; init; }

    internal static LawCounting Of(LawInTime law, string? doubt = null) =>
        new() { Section = law.Section, Law = law.Law, Doubt = doubt, Place = law.Place };
}
