using GrantEligibility.Facts;

namespace GrantEligibility.JusticeAct.Chokeholds;

/// <summary>
/// What the wording of the policy makes of § 105. A session has one where the fiscal year of the money is known.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("verdict on the policy")]
public sealed record WordingVerdict : Fact
{
    /// <summary>
    /// Whether the policy bars chokeholds, save at most where deadly force is authorised; null: what is known does not say.
    /// </summary>
    public required bool? Bars { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required string Because { get; init; }

    /// <inheritdoc/>
    public override string Description => Because;

    internal static WordingVerdict Of(WordingTested tested, bool? bars, FormattableString because) =>
        new() { Bars = bars, Because = PlainText.Of(because), Place = tested.Wording.Place };
}
