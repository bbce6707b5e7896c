using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Scopes;

/// <summary>Whether the law reaches one side of a case. A tested case has exactly one for each side.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("scope")]
public sealed record Scope : Fact
{
    /// <summary>Which side.</summary>
    public required ScopeSide Side { get; init; }

    /// <summary>Whether the law reaches it.</summary>
    public required Reach Reach { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required Sentence Because { get; init; }

    /// <summary>The question that would settle it; null where it is settled.</summary>
    public string? Question { get; init; }

    /// <inheritdoc/>
    public override string Description => Because.ToString();

    /// <summary>The law reaches it.</summary>
    internal static Scope Inside(Case @case, ScopeSide side, FormattableString because) => Of(@case, side, Reach.Inside, because);

    /// <summary>The law does not reach it.</summary>
    internal static Scope Outside(Case @case, ScopeSide side, FormattableString because) => Of(@case, side, Reach.Outside, because);

    /// <summary>What is known does not say.</summary>
    internal static Scope Unclear(Case @case, ScopeSide side, FormattableString because, string question) =>
        Of(@case, side, Reach.Unclear, because) with { Question = question };

    private static Scope Of(Case @case, ScopeSide side, Reach reach, FormattableString because) => new()
    {
        Side = side,
        Reach = reach,
        Because = because,
        CaseNumber = @case.Number,
        Place = side == ScopeSide.Agency ? @case.Place.Of("kind") : @case.Award.Place.Of(side == ScopeSide.Award ? "kind" : "fiscalYear"),
    };
}
