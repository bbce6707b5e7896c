using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>What the findings on record make of § 2(c)(i): the use-of-force policies comply with all applicable federal, state and local law.</summary>
/// <remarks>For each agency there is one verdict, or one for each known conflict. Anybody's finding can show a conflict.</remarks>
public static class LawVerdicts
{
    /// <summary>A known conflict that nothing has cured.</summary>
    public sealed class UncuredConflict : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            LawConformityFinding finding = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => finding,
                    f => f.CaseNumber == @case.Number,
                    f => f.IsUncuredConflict);
            Then()
                .Yield(_ => PolicyVerdict.FallsShort(
                    finding,
                    MandatoryPoint.AdherenceToLaw,
                    $"The use-of-force policies of {@case.Agency.Name} were found on {finding.On} to conflict with a law (which: {finding.Provision}), and no cure is recorded.",
                    $"Amend the policy, record the cure, and submit the policy to the body again."));
        }
    }

    /// <summary>A finding that counts, and no conflict.</summary>
    public sealed class Confirmed : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            LawConfirmation confirmation = default!;
            When()
                .Match(() => @case)
                .Match(() => confirmation, c => c.CaseNumber == @case.Number)
                .Not<LawConformityFinding>(f => f.CaseNumber == @case.Number, f => f.IsUncuredConflict);
            Then()
                .Yield(_ => PolicyVerdict.Satisfies(
                    confirmation,
                    MandatoryPoint.AdherenceToLaw,
                    $"{confirmation.Because}"));
        }
    }

    /// <summary>There is no written use-of-force policy that could comply.</summary>
    public sealed class NoWrittenPolicy : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WrittenPolicy written = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => written,
                    w => w.CaseNumber == @case.Number,
                    w => w.Exists == false)
                .Not<LawConfirmation>(c => c.CaseNumber == @case.Number);
            Then()
                .Yield(_ => PolicyVerdict.Unsettled(
                    written,
                    MandatoryPoint.AdherenceToLaw,
                    $"{@case.Agency.Name} has no written use-of-force policy (as of {written.From}), so there is nothing a body could confirm.",
                    "Is there a written use-of-force policy now, and has a designated body confirmed that it complies with all applicable law?",
                    $"Adopt a written use-of-force policy and submit it to a designated body."));
        }
    }

    /// <summary>Findings on record, but none that counts.</summary>
    public sealed class NoneCounts : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Search search = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => search,
                    s => s.CaseNumber == @case.Number,
                    s => s.Subject == SearchSubject.LawConformityFindings,
                    s => s.Found > 0)
                .Not<LawConfirmation>(c => c.CaseNumber == @case.Number)
                .Not<LawConformityFinding>(f => f.CaseNumber == @case.Number, f => f.IsUncuredConflict);
            Then()
                .Yield(_ => PolicyVerdict.Unsettled(
                    search,
                    MandatoryPoint.AdherenceToLaw,
                    $"No finding on record confirms that the use-of-force policies of {@case.Agency.Name} comply with law: only a designated body's finding of the last 36 months counts, or an attestation to a body that accepts attestations.",
                    "Has a designated body confirmed that the use-of-force policies comply with all applicable federal, state and local law?",
                    $"Ask a designated body to confirm that the use-of-force policies comply with all applicable law, in a certificate that recites the point."));
        }
    }

    /// <summary>No finding on record.</summary>
    public sealed class NoFinding : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Search search = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => search,
                    s => s.CaseNumber == @case.Number,
                    s => s.Subject == SearchSubject.LawConformityFindings,
                    s => s.FoundNone);
            Then()
                .Yield(_ => PolicyVerdict.Unsettled(
                    search,
                    MandatoryPoint.AdherenceToLaw,
                    $"No finding was made on whether the use-of-force policies of {@case.Agency.Name} comply with law.",
                    "Has a designated body confirmed that the use-of-force policies comply with all applicable federal, state and local law?",
                    $"Ask a designated body to confirm that the use-of-force policies comply with all applicable law, in a certificate that recites the point."));
        }
    }

    /// <summary>Nobody looked for one.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Search search = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => search,
                    s => s.CaseNumber == @case.Number,
                    s => s.Subject == SearchSubject.LawConformityFindings,
                    s => s.IsUnknown);
            Then()
                .Yield(_ => PolicyVerdict.Unsettled(
                    search,
                    MandatoryPoint.AdherenceToLaw,
                    $"Whether the use-of-force policies of {@case.Agency.Name} comply with law is unknown.",
                    "Has a designated body confirmed that the use-of-force policies comply with all applicable federal, state and local law?",
                    $"Ask a designated body to confirm that the use-of-force policies comply with all applicable law, in a certificate that recites the point."));
        }
    }
}
