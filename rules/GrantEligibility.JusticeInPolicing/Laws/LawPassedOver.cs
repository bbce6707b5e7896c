using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>
/// A law on record that a gate passes over, whatever it says: not in effect on the day, of another government, or no law.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("law passed over")]
public sealed record LawPassedOver : Fact
{
    /// <summary>The identifier of the gate's requirement.</summary>
    public required string Section { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>The law, where it takes effect only after the day.</summary>
    [WhenNull("none")]
    public Law? Later { get; init; }

    /// <inheritdoc/>
    public override string Description => Because;

    internal static LawPassedOver Of(string section, Law law, FormattableString because) =>
        new() { Section = section, Because = PlainText.Of(because), Place = law.Place };

    /// <summary>One that takes effect only after the day.</summary>
    internal static LawPassedOver OfLater(string section, Law law, FormattableString because) =>
        Of(section, law, because) with { Later = law };
}
