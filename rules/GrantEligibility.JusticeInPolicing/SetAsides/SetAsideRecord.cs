using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.SetAsides;

/// <summary>What the application assures to set aside. A session has one. Immutable and shareable between threads.</summary>
[Phrase("record of set-asides")]
public sealed record SetAsideRecord : Fact
{
    /// <summary>The assurances; null: nobody looked.</summary>
    public required IReadOnlyList<SetAside>? Assured { get; init; }

    /// <summary>The share assured last for a purpose, in per cent.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <returns>The share; 0 where none is assured, null where nobody looked.</returns>
    [Reads(nameof(Assured)), Phrase("share assured for")]
    public int? ShareFor(SetAsidePurpose purpose) =>
        Assured is null ? null : Assured.Where(setAside => setAside.Purpose == purpose).MaxBy(setAside => setAside.On)?.ShareAsPercentage ?? 0;

    internal static SetAsideRecord Of(RegimeInput input) => new()
    {
        Assured = input.Profile.RecipientUnit?.SetAsides,
        Place = new Place(Document.Profile, "/recipientUnit/setAsides"),
    };
}
