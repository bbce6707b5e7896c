using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;

namespace GrantEligibility.Bills.Scopes;

/// <summary>
/// Whether a gate reaches one side of the case. Each gate has one for the fiscal year, one for the government, and one for
/// each programme that the award asks for.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("scope")]
public sealed record Scope : Fact
{
    /// <summary>The identifier of the gate's requirement.</summary>
    public required string Section { get; init; }

    /// <summary>Which side.</summary>
    public required ScopeSide Side { get; init; }

    /// <summary>Whether the gate reaches it.</summary>
    public required Reach Reach { get; init; }

    /// <summary>The money it is about, in words; null for the other sides.</summary>
    public string? Money { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>The question that would settle it; null where it is settled.</summary>
    public string? Question { get; init; }

    /// <inheritdoc/>
    public override string Description => Because;

    /// <summary>The scope of one side.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="side">The side.</param>
    /// <param name="reach">Whether the gate reaches it; inside or outside.</param>
    /// <param name="because">Why.</param>
    /// <param name="money">The money it is about, in words.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gate"/> is null.</exception>
    public static Scope Of(Gate gate, ScopeSide side, Reach reach, FormattableString because, string? money = null)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return new()
        {
            Section = gate.Section,
            Side = side,
            Reach = reach,
            Because = PlainText.Of(because),
            Money = money,
            Place = gate.Place.Of(PlainText.Of($"{side}")).Of(money ?? "all"),
        };
    }

    /// <summary>The scope of a side of which what is known does not say whether the gate reaches it.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="side">The side.</param>
    /// <param name="because">Why.</param>
    /// <param name="question">The question that would settle it.</param>
    /// <param name="money">The money it is about, in words.</param>
    /// <returns>The scope.</returns>
    public static Scope Unclear(Gate gate, ScopeSide side, FormattableString because, string question, string? money = null) =>
        Of(gate, side, Reach.Unclear, because, money) with { Question = question };
}
