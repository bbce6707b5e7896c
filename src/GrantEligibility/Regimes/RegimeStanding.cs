using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Facts;

namespace GrantEligibility.Regimes;

/// <summary>
/// Whether a regime is in force on the as-of date. Each regime has rules that yield exactly one; where it is not in
/// force, every requirement of the regime is not applicable for the reason given.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("regime")]
public sealed record RegimeStanding : Fact
{
    private static readonly Place WhereItStands = new Place(Document.Regime, string.Empty).Of("standing");

    /// <summary>Whether the regime is in force.</summary>
    public required bool InForce { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The provisions that say so, the deciding one first.</summary>
    public required IReadOnlyList<string> Citations { get; init; }

    /// <inheritdoc/>
    public override string Description => Sentence.ToString();

    /// <summary>The regime is in force.</summary>
    /// <param name="sentence">Why, as a sentence.</param>
    /// <param name="citations">The provisions that say so.</param>
    /// <returns>The standing.</returns>
    public static RegimeStanding In(FormattableString sentence, params string[] citations) =>
        new() { Place = WhereItStands, InForce = true, Sentence = sentence, Citations = citations };

    /// <summary>The regime is not in force.</summary>
    /// <param name="sentence">Why, as a sentence; it points on to the regime that governs instead, where there is one.</param>
    /// <param name="citations">The provisions that say so.</param>
    /// <returns>The standing.</returns>
    public static RegimeStanding Out(FormattableString sentence, params string[] citations) =>
        new() { Place = WhereItStands, InForce = false, Sentence = sentence, Citations = citations };
}
