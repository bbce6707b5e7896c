using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Scopes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>EO 13929 § 2(c)(i): the body confirms that the use-of-force policies comply with all applicable federal, state and local law.</summary>
/// <remarks>
/// What the findings on record say is derived by <see cref="LawVerdicts"/>, what that weighs beside a credential by
/// <see cref="PolicyBesideCredential"/>. Whether a policy complies with law is a judgment; no rule here makes it.
/// </remarks>
[Requirement("2(c)(i)", "The use-of-force policies comply with all applicable law", asks: "Has a designated body confirmed that the use-of-force policies comply with all applicable federal, state and local law?")]
[Citation("EO 13929 § 2(c)(i)", "85 FR 37326")]
public static partial class PoliciesComplyWithLaw
{
    /// <summary>Outside the scope of § 2(b), and so of what a certificate under it must confirm.</summary>
    public sealed class NotReached : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Scope scope = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => scope,
                    s => s.CaseNumber == @case.Number,
                    s => s.Reach == Reach.Outside);
            Then()
                .Yield(ctx => Finding.NotApplicable(ctx, @case, $"{scope.Because}"));
        }
    }

    /// <summary>No Standards yet, and no body that could confirm anything.</summary>
    public sealed class StandardsAwaited : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.AwaitsStandards);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"On {@case.AsOf} the DOJ Standards were not announced and no body was certified that could confirm that the use-of-force policies comply with applicable law.",
                    $"When will the standards and the certified bodies be announced?",
                    $"Await the standards, and bring the policy into line meanwhile."));
        }
    }

    /// <summary>What is known of the policies satisfies the point.</summary>
    public sealed class PolicySatisfies : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            PolicyVerdict policy = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.CanBeMet)
                .Match(
                    () => policy,
                    p => p.CaseNumber == @case.Number,
                    p => p.Point == MandatoryPoint.AdherenceToLaw,
                    p => p.Verdict == Verdict.Satisfies);
            Then()
                .Yield(ctx => Finding.Met(ctx, @case, $"{policy.Because}"));
        }
    }

    /// <summary>The certificate recites the point, and settles it.</summary>
    public sealed class CertificateSettles : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WeighedVerdict weighed = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.CanBeMet)
                .Match(
                    () => weighed,
                    w => w.CaseNumber == @case.Number,
                    w => w.Point == MandatoryPoint.AdherenceToLaw,
                    w => w.Weight == Weight.YieldsToCertificate);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"The certificate recites that the use-of-force policies comply with applicable law. {weighed.Certificate!.Because}"));
        }
    }

    /// <summary>The policies are known to fall short, and that decides.</summary>
    public sealed class PolicyFallsShort : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WeighedVerdict weighed = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.Applies)
                .Match(
                    () => weighed,
                    w => w.CaseNumber == @case.Number,
                    w => w.Point == MandatoryPoint.AdherenceToLaw,
                    w => w.FallsShort,
                    w => w.Weight == Weight.Decides,
                    w => w.Certificate == null);
            Then()
                .Yield(ctx => Finding.NotMet(ctx, @case, $"{weighed.Policy.Because}", $"{weighed.Policy.Remedy}"));
        }
    }

    /// <summary>The policies are known to fall short, whatever the certificate recites (IC-11).</summary>
    public sealed class PolicyContradictsCertificate : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WeighedVerdict weighed = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.Applies)
                .Match(
                    () => weighed,
                    w => w.CaseNumber == @case.Number,
                    w => w.Point == MandatoryPoint.AdherenceToLaw,
                    w => w.FallsShort,
                    w => w.Weight == Weight.Decides,
                    w => w.Certificate != null);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{weighed.Policy.Because} The certificate of {weighed.Certificate!.Credential.CertifiedOn} recites that the use-of-force policies comply with applicable law; the known fact counts, not the recital.",
                    $"{weighed.Policy.Remedy}"));
        }
    }
}
