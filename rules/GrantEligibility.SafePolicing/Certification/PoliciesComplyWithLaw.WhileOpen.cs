using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Scopes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <content>The rows for a point that is still open: an application is pending, or what is known does not settle it.</content>
public static partial class PoliciesComplyWithLaw
{
    /// <summary>The policies are known to fall short while an application is pending: a forecast (IC-10).</summary>
    public sealed class DenialLikely : Rule
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
                    w => w.FallsShort,
                    w => w.Weight == Weight.Forecasts);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"An application is pending, and the body that has it decides this point. {weighed.Policy.Because}",
                    $"The body confirms that the use-of-force policies comply with applicable law.")
                    .WithWarning($"A denial likely follows. {weighed.Policy.Because} {weighed.Policy.Remedy}"));
        }
    }

    /// <summary>What the policies say is not settled while an application is pending: a forecast (IC-10).</summary>
    public sealed class BodyWillAsk : Rule
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
                    w => !w.FallsShort,
                    w => w.Weight == Weight.Forecasts);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"An application is pending, and the body that has it decides this point. {weighed.Policy.Because}",
                    $"The body confirms that the use-of-force policies comply with applicable law.")
                    .WithWarning($"Expect that the body will ask. {weighed.Policy.Because}"));
        }
    }

    /// <summary>The policies are known to fall short; whether that decides depends on a credential of which too little is known.</summary>
    public sealed class CredentialOpen : Rule
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
                    w => w.Weight == Weight.AwaitsCredential);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{weighed.Policy.Because} Whether that decides depends on the credential of the agency, and what is known does not say what it holds or seeks: while an application is pending, it only forecasts what the body will do.",
                    $"Does the agency hold or seek a credential of a designated body?",
                    $"{weighed.Policy.Remedy}"));
        }
    }

    /// <summary>The policies are known to fall short; whether that decides depends on whether a certificate is held, of which too little is known.</summary>
    public sealed class CertificateOpen : Rule
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
                    w => w.Weight == Weight.AwaitsCertificate);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{weighed.Policy.Because} Whether that decides depends on the credential of the agency, and what is known does not say what it holds: a certificate that recites the point would prevail.",
                    $"Does the agency hold a certificate of a designated body that recites the point?",
                    $"{weighed.Policy.Remedy}"));
        }
    }

    /// <summary>What is known does not settle the point.</summary>
    public sealed class NotSettled : Rule
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
                    w => !w.FallsShort,
                    w => w.Weight == Weight.Decides);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{weighed.Policy.Because} No certificate known to be in force recites that the use-of-force policies comply with applicable law.",
                    $"{weighed.Policy.Question}",
                    $"{weighed.Policy.Remedy}"));
        }
    }

    /// <summary>The policies are known to fall short, but whether § 2(b) reaches the case is in doubt.</summary>
    public sealed class ReachInDoubt : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WeighedVerdict weighed = default!;
            Scope scope = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.InDoubt)
                .Match(
                    () => weighed,
                    w => w.CaseNumber == @case.Number,
                    w => w.Point == MandatoryPoint.AdherenceToLaw,
                    w => w.FallsShort,
                    w => w.Weight == Weight.Decides)
                .Match(
                    () => scope,
                    s => s.CaseNumber == @case.Number,
                    s => s.Reach == Reach.Unclear);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{weighed.Policy.Because} Whether that matters is open: {scope.Because}",
                    $"{scope.Question}",
                    $"{weighed.Policy.Remedy}"));
        }
    }
}
