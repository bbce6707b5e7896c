using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.DatedValues;

/// <summary>The numbers and dates that the order and the DOJ Standards set, as they hold on the as-of date.</summary>
/// <remarks>Immutable and shareable between threads. A session has one. A null value: nobody had set it by then.</remarks>
[Phrase("parameters of the order")]
public sealed record OrderParameters : Fact
{
    /// <summary>For how many months a certificate holds; the last day is outside (IC-8).</summary>
    public required int? ValidityInMonths { get; init; }

    /// <summary>How many months before its certificate a body's own finding may lie, both end days inside.</summary>
    public required int? LookBackInMonths { get; init; }

    /// <summary>The first federal fiscal year whose awards § 2(b) gates.</summary>
    public required int? FirstGatedFiscalYear { get; init; }

    /// <summary>The day the DOJ Standards and the designated bodies were announced.</summary>
    [WhenNull("not announced yet")]
    public required DateOnly? StandardsAnnouncedOn { get; init; }

    /// <summary>The day the first list of certified agencies was due, inclusive.</summary>
    public required DateOnly? FirstListDueOn { get; init; }

    /// <summary>The first day on which § 3 information could be submitted; null: there is no intake.</summary>
    [WhenNull("not set, for no intake opened")]
    public required DateOnly? IntakeOpenFrom { get; init; }

    /// <summary>Whether the DOJ Standards are announced.</summary>
    [Reads(nameof(StandardsAnnouncedOn))]
    public bool AreStandardsAnnounced => StandardsAnnouncedOn is not null;

    /// <summary>Whether § 3 information can be submitted on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the intake is open then.</returns>
    [Reads(nameof(IntakeOpenFrom)), Phrase("intake is open on")]
    public bool IsIntakeOpenOn(DateOnly day) => IntakeOpenFrom <= day;

    /// <summary>Whether a finding that a certificate rests on is recent enough; a certificate on no earlier finding always is.</summary>
    /// <param name="credential">The certificate.</param>
    /// <returns>True inside the look-back, both end days included.</returns>
    [Reads(nameof(LookBackInMonths)), Phrase("look-back reaches the finding behind")]
    public bool LooksBackFor(Credential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return credential.DeterminedOn is not { } determinedOn
            || (determinedOn <= credential.CertifiedOn && IsInsideLookBack(determinedOn, credential.CertifiedOn.Value));
    }

    /// <summary>Whether a day lies inside the look-back from another day.</summary>
    /// <param name="earlier">The earlier day.</param>
    /// <param name="from">The day one looks back from.</param>
    /// <returns>True where <paramref name="earlier"/> is on or after the first day of the look-back; false where no look-back is set.</returns>
    [Reads(nameof(LookBackInMonths)), Phrase("look-back reaches")]
    public bool IsInsideLookBack(DateOnly earlier, DateOnly from) =>
        LookBackInMonths is { } months && earlier >= MonthsAfter(from, -months);

    /// <summary>The first day on which a certificate no longer holds by the end-exclusive reading.</summary>
    /// <param name="credential">The certificate.</param>
    /// <returns>The day; null where there is no certificate, or nobody had set how long one holds.</returns>
    [Reads(nameof(ValidityInMonths)), Phrase("date of lapse for")]
    public DateOnly? LapseOf(Credential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return ValidityInMonths is { } months && credential.CertifiedOn is { } day ? MonthsAfter(day, months) : null;
    }

    // A window that reaches beyond the calendar ends with it.
    private static DateOnly MonthsAfter(DateOnly day, int months)
    {
        var month = ((day.Year - 1) * 12) + day.Month - 1 + months;
        return month < 0 ? DateOnly.MinValue
            : month >= DateOnly.MaxValue.Year * 12 ? DateOnly.MaxValue
            : day.AddMonths(months);
    }
}
