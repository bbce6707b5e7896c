using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Bills.Scopes;

/// <summary>The government whose answer the agency inherits. A session has one.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("government tested")]
public sealed record UnitTested : Fact
{
    /// <summary>What kind of government it is; null: unknown, or none.</summary>
    public required UnitKind? Kind { get; init; }

    /// <summary>Whether it is known that no State, locality or Tribe receives the money.</summary>
    public bool IsNone { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required string Because { get; init; }

    /// <inheritdoc/>
    public override string Description => Because;

    /// <summary>Whether it is a State.</summary>
    [Reads(nameof(Kind))]
    public bool IsState => Kind == UnitKind.State;

    /// <summary>Whether it is known to be another government than a State.</summary>
    [Reads(nameof(Kind)), Phrase("is no State")]
    public bool IsNoState => Kind is not (null or UnitKind.State);

    /// <summary>Whether it is not known what government it is.</summary>
    [Reads(nameof(Kind), nameof(IsNone))]
    public bool IsUnknown => Kind is null && !IsNone;

    internal static UnitTested Of(Case applicant, UnitKind? kind, FormattableString because) =>
        new() { Kind = kind, Because = PlainText.Of(because), CaseNumber = applicant.Number, Place = applicant.Place };

    internal static UnitTested None(Case applicant, FormattableString because) => Of(applicant, null, because) with { IsNone = true };
}
