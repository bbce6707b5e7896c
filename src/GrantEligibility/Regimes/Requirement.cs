using GrantEligibility.Facts;

namespace GrantEligibility.Regimes;

/// <summary>One condition of the law, read from the attributes of its class. Immutable and shareable between threads.</summary>
[Phrase("requirement")]
public sealed record Requirement : Fact
{
    /// <summary>The identifier inside the regime: <c>2(c)(ii)</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The condition as a statement, no full stop.</summary>
    public required string Title { get; init; }

    /// <summary>The provisions it rests on, the deciding one first; never empty.</summary>
    public required IReadOnlyList<string> Citations { get; init; }

    /// <summary>The question that would settle it; null for one that never decides.</summary>
    public required string? Asks { get; init; }

    /// <summary>Whether it decides, advises or ranks.</summary>
    public required RequirementKind Kind { get; init; }

    /// <summary>The first day in force, inclusive; null: with the regime.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day no longer in force; null: with the regime.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it is in force on a day, so far as its own dates say.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True inside [<see cref="From"/>, <see cref="Until"/>); a null end is open.</returns>
    [Reads(nameof(From), nameof(Until)), Phrase("in force on")]
    public bool IsInForceOn(DateOnly day) => (From is not { } from || day >= from) && (Until is not { } until || day < until);
}
