using GrantEligibility.Facts;

namespace GrantEligibility.Regimes;

/// <summary>
/// An interpretive choice as it stands in one session: how the regime is read where its text is silent. Rules that need
/// the reading match it, and so the decision names every choice it leaned on.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("choice")]
public sealed record Choice : Fact
{
    /// <summary>The choice's name: <c>IC-5</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The reading taken, one of the words its <see cref="RegimeOption"/> accepts.</summary>
    public required string Reading { get; init; }
}
