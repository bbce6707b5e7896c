using GrantEligibility.Facts;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>What a gate asks of the laws, and on which day. A session has one for each such gate whose day is known.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("test of the laws")]
public sealed record LawTest : Fact
{
    /// <summary>The identifier of the gate's requirement.</summary>
    public required string Section { get; init; }

    /// <summary>
    /// The day on which a law must be in effect; null: the bill was not read to set one, and what is in effect on the as-of date
    /// counts.
    /// </summary>
    [Phrase("test day"), WhenNull("not set")]
    public required DateOnly? On { get; init; }

    /// <summary>What is asked for: <c>a law that bars no-knock warrants in drug cases</c>.</summary>
    public required string What { get; init; }

    /// <summary>What the government can do, as an instruction.</summary>
    public required string Instruction { get; init; }

    /// <summary>
    /// Whether an order or a policy never takes the place of law, by the default reading (IC-H4); otherwise any binding rule is
    /// enough.
    /// </summary>
    [Phrase("asks for legislation")]
    public required bool AsksForLegislation { get; init; }

    /// <summary>How many entries there are on record; null: nobody looked.</summary>
    public required int? Found { get; init; }

    /// <summary>Whether the day has come by a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it has; it has on the day itself, and where no day is set.</returns>
    [Reads(nameof(On)), Phrase("has come by")]
    public bool HasComeBy(DateOnly day) => !(On > day);

    /// <summary>The day in words.</summary>
    internal string When => On is { } day ? PlainText.Of($"tested on {day}") : "no test day was read";
}
