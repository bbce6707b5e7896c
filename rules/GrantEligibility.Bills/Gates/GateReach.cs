using GrantEligibility.Bills.Scopes;
using GrantEligibility.Facts;

namespace GrantEligibility.Bills.Gates;

/// <summary>
/// A gate that conditions, or may condition, money of the award: one for each programme's money. Where it surely does not, there
/// is none.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("gate on the money asked for")]
public sealed record GateReach : Fact
{
    /// <summary>The identifier of the gate's requirement.</summary>
    public required string Section { get; init; }

    /// <summary>The money in words: <c>Byrne money</c>.</summary>
    public required string Money { get; init; }

    /// <summary>Whether it surely does; otherwise what is known does not say.</summary>
    public required bool Applies { get; init; }

    internal static GateReach Of(Scope money, bool applies) => new()
    {
        Section = money.Section,
        Money = money.Money ?? "the money",
        Applies = applies,
        Place = money.Place.Of("gate"),
    };
}
