using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <summary>Whether § 3(d) reaches a case, where it does not leave the case out.</summary>
/// <remarks>Immutable and shareable between threads. A tested case has one, or none where it is left out.</remarks>
[Phrase("reach of § 3(d)")]
public sealed record SubmissionScope : Fact
{
    /// <summary>Whether that is certain; otherwise the kind of agency or of award is unknown.</summary>
    public required bool IsCertain { get; init; }

    internal static SubmissionScope Of(Case @case, bool isCertain) => new() { IsCertain = isCertain, CaseNumber = @case.Number, Place = @case.Place };
}
