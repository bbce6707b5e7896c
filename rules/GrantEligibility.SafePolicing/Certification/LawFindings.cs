using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.DatedValues;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Which findings of conformity with law count without a certificate.</summary>
/// <remarks>
/// Conformity is not self-evident: only a body's own finding counts, or the head of agency's attestation to a body that
/// accepts attestations.
/// </remarks>
public static class LawFindings
{
    /// <summary>A designated body's own finding, inside the look-back.</summary>
    public sealed class BodyConfirms : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            LawConformityFinding finding = default!;
            CredentialingBody body = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => finding,
                    f => f.CaseNumber == @case.Number,
                    f => f.Finding == LawConformity.Conforms,
                    f => f.By == LawConformitySource.Body)
                .Match(
                    () => body,
                    b => b.Id == finding.BodyId,
                    b => b.IsDesignatedOn(@case.AsOf),
                    b => b.Serves(@case.Agency.State))
                .Match(() => parameters, p => p.IsInsideLookBack(finding.On, @case.AsOf));
            Then()
                .Yield(_ => LawConfirmation.Of(
                    finding,
                    $"The {body.Name} found on {finding.On} that the use-of-force policies of {@case.Agency.Name} comply with applicable law."));
        }
    }

    /// <summary>The head of agency's attestation to a designated body that accepts attestations.</summary>
    public sealed class AttestationAccepted : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            LawConformityFinding finding = default!;
            CredentialingBody body = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => finding,
                    f => f.CaseNumber == @case.Number,
                    f => f.Finding == LawConformity.Conforms,
                    f => f.By == LawConformitySource.HeadOfAgency)
                .Match(
                    () => body,
                    b => b.Id == finding.BodyId,
                    b => b.IsDesignatedOn(@case.AsOf),
                    b => b.Serves(@case.Agency.State),
                    b => b.AcceptsAttestation == true)
                .Match(() => parameters, p => p.IsInsideLookBack(finding.On, @case.AsOf));
            Then()
                .Yield(_ => LawConfirmation.Of(
                    finding,
                    $"The head of {@case.Agency.Name} attested on {finding.On} to the {body.Name}, which accepts attestations, that the use-of-force policies comply with applicable law."));
        }
    }
}
