using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>What is known of an agency's use-of-force policies on one of the two mandatory points of § 2(c), apart from any certificate.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("policy against the point")]
public sealed record PolicyVerdict : Fact
{
    /// <summary>The point.</summary>
    public required MandatoryPoint Point { get; init; }

    /// <summary>Whether they satisfy it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required Sentence Because { get; init; }

    /// <summary>What the agency can do, as an instruction; null where they satisfy it.</summary>
    public Sentence? Remedy { get; init; }

    /// <summary>The question that would settle it; null where it is settled.</summary>
    public string? Question { get; init; }

    /// <inheritdoc/>
    public override string Description => Because.ToString();

    /// <summary>The policies satisfy the point.</summary>
    internal static PolicyVerdict Satisfies(Fact about, MandatoryPoint point, FormattableString because) =>
        Of(about, point, Verdict.Satisfies, because);

    /// <summary>The policies fall short of the point.</summary>
    internal static PolicyVerdict FallsShort(Fact about, MandatoryPoint point, FormattableString because, FormattableString remedy) =>
        Of(about, point, Verdict.FallsShort, because, remedy);

    /// <summary>What is known does not say.</summary>
    internal static PolicyVerdict Unsettled(Fact about, MandatoryPoint point, FormattableString because, string question, FormattableString remedy) =>
        Of(about, point, Verdict.Unsettled, because, remedy, question);

    private static PolicyVerdict Of(
        Fact about, MandatoryPoint point, Verdict verdict, FormattableString because, FormattableString? remedy = null, string? question = null) => new()
    {
        Point = point,
        Verdict = verdict,
        Because = because,
        Remedy = remedy,
        Question = question,
        CaseNumber = about.CaseNumber,
        Place = about.Place,
    };
}
