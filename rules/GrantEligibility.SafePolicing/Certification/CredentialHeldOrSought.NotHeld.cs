using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.DatedValues;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <content>The rows for an agency that neither holds nor seeks a credential that counts.</content>
public static partial class CredentialHeldOrSought
{
    /// <summary>No credential is held, and none was ever sought.</summary>
    public sealed class NothingSought : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            BodiesToApplyTo bodies = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.Applies)
                .Match<Search>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Subject == SearchSubject.Credentials,
                    s => s.FoundNone)
                .Match<Search>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Subject == SearchSubject.Accreditations,
                    s => !(s.Found > 0))
                .Match(() => bodies, b => b.CaseNumber == @case.Number);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} holds no credential of a certified body and has not applied for one.",
                    $"Apply to {bodies.Words}; a letter of the head of the agency with the use-of-force policy is usually enough."));
        }
    }

    /// <summary>None sought, but an accreditation inside the look-back: no certificate under the order, and a way to one.</summary>
    public sealed class AccreditedNotCertified : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Accreditation accreditation = default!;
            IEnumerable<CredentialingBody> accreditors = default!;
            OrderParameters parameters = default!;
            BodiesToApplyTo bodies = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.Applies)
                .Match<Search>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Subject == SearchSubject.Credentials,
                    s => s.FoundNone)
                .Match(() => accreditation, a => a.CaseNumber == @case.Number)
                .Query(() => accreditors, q => q
                    .Match<CredentialingBody>(b => b.Id == accreditation.BodyId)
                    .Collect())
                .Match(() => parameters, p => p.IsInsideLookBack(accreditation.AwardedOn, @case.AsOf))
                .Match(() => bodies, b => b.CaseNumber == @case.Number);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} was accredited by {CredentialingBody.Named(accreditation.BodyId, accreditors)} on {accreditation.AwardedOn}, but an accreditation is no credential under the order, and none was applied for.",
                    $"Ask for a certificate on the accreditation: it is inside the {parameters.LookBackInMonths} months a body may look back, if it tested both mandatory points (it tested: {accreditation.Covers}). Apply to {bodies.Words}."));
        }
    }

    /// <summary>None sought, and an accreditation that no body may look back to any more.</summary>
    public sealed class AccreditedTooLongAgo : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Accreditation accreditation = default!;
            IEnumerable<CredentialingBody> accreditors = default!;
            OrderParameters parameters = default!;
            BodiesToApplyTo bodies = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.Applies)
                .Match<Search>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Subject == SearchSubject.Credentials,
                    s => s.FoundNone)
                .Match(() => accreditation, a => a.CaseNumber == @case.Number)
                .Query(() => accreditors, q => q
                    .Match<CredentialingBody>(b => b.Id == accreditation.BodyId)
                    .Collect())
                .Match(() => parameters, p => !p.IsInsideLookBack(accreditation.AwardedOn, @case.AsOf))
                .Match(() => bodies, b => b.CaseNumber == @case.Number);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} was accredited by {CredentialingBody.Named(accreditation.BodyId, accreditors)} on {accreditation.AwardedOn}. An accreditation is no credential under the order, and a body may look back only {parameters.LookBackInMonths} months.",
                    $"Apply to {bodies.Words} for a fresh finding: the accreditation is older than {parameters.LookBackInMonths} months and cannot be used; a letter of the head of the agency with the use-of-force policy is usually enough."));
        }
    }

    /// <summary>What is held or was sought does not count.</summary>
    public sealed class CountsForNothing : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GoverningCredential governing = default!;
            BodiesToApplyTo bodies = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.Applies)
                .Match(
                    () => governing,
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.None)
                .Match(() => bodies, b => b.CaseNumber == @case.Number);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{governing.Standing.Because}",
                    $"{governing.Standing.Remedy} The right body: {bodies.Words}."));
        }
    }

    /// <summary>Sought and denied: the bare words "have sought" are satisfied, the Standards are not (IC-5).</summary>
    public sealed class Denied : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GoverningCredential governing = default!;
            BodiesToApplyTo bodies = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.Applies)
                .Match(
                    () => governing,
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.Denied)
                .Match<Choice>(c => c.Name == "IC-5", c => c.Reading == "not-met")
                .Match(() => bodies, b => b.CaseNumber == @case.Number);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{governing.Standing.Because} The bare words of § 2(b), \"have sought\", are satisfied; the DOJ Standards ask that a credential be obtained or in process, and no new application is recorded.",
                    $"Put right what led to the denial and apply again. The right body: {bodies.Words}."));
        }
    }

    /// <summary>The same, where the bare words are read as enough (IC-5).</summary>
    public sealed class DeniedYetSought : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GoverningCredential governing = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.CanBeMet)
                .Match(
                    () => governing,
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.Denied)
                .Match<Choice>(c => c.Name == "IC-5", c => c.Reading == "met");
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{governing.Standing.Because} The bare words of § 2(b), \"have sought\", are read as enough, although the DOJ Standards ask that a credential be obtained or in process."));
        }
    }
}
