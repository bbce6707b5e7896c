using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Scopes;

/// <summary>An agency that is tested: the applicant, and its sub-recipients where they are (IC-7). None while the regime is not in force.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("agency tested")]
public sealed record TestedAgency : Fact
{
    /// <summary>The agency of a case.</summary>
    internal static TestedAgency Of(Case @case) => new() { CaseNumber = @case.Number, Place = @case.Place };
}
