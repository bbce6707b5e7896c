using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <content>The rows for a credential that is held or being sought.</content>
public static partial class CredentialHeldOrSought
{
    /// <summary>Certified by a body that is designated still.</summary>
    public sealed class Held : Rule
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
                    g => g.Force == CredentialForce.Held,
                    g => !g.IsOfBodyThatLostDesignationBy(@case.AsOf));
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{governing.Standing.Because}")
                    .WithCaution(governing.Standing.Caution));
        }
    }

    /// <summary>Certified by a body that has lost its designation since: the certificate counts on review (IC-4).</summary>
    public sealed class HeldOfBodyThatLostStatus : Rule
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
                    g => g.Force == CredentialForce.Held,
                    g => g.IsOfBodyThatLostDesignationBy(@case.AsOf))
                .Match<Choice>(c => c.Name == "IC-4", c => c.Reading == "review")
                .Not<GoverningCredential>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.Held,
                    g => !g.IsOfBodyThatLostDesignationBy(@case.AsOf));
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"{governing.Standing.Because} The body's own designation ended on {governing.Standing.Body!.CertifiedTo}, after the certificate.",
                    $"A review lets the certificate stand although its body lost its designation.")
                    .WithWarning($"Review: the {governing.Standing.Body!.Name} is no longer designated. Ask the COPS Office whether its certificates stand."));
        }
    }

    /// <summary>The same, where the loss is disregarded (IC-4).</summary>
    public sealed class HeldDespiteLossOfStatus : Rule
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
                    g => g.Force == CredentialForce.Held,
                    g => g.IsOfBodyThatLostDesignationBy(@case.AsOf))
                .Match<Choice>(c => c.Name == "IC-4", c => c.Reading == "disregard");
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{governing.Standing.Because} That the body's own designation ended on {governing.Standing.Body!.CertifiedTo} is disregarded.")
                    .WithCaution(governing.Standing.Caution));
        }
    }

    /// <summary>An application is pending with a designated body.</summary>
    public sealed class Sought : Rule
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
                    g => g.Force == CredentialForce.Pending);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"{governing.Standing.Because} § 2(b) is met while a credential is being sought.",
                    $"The {governing.Standing.Body!.Name} certifies {@case.Agency.Name}; a denial or a withdrawal ends the condition.")
                    .WithCaution(governing.Standing.Caution));
        }
    }

    /// <summary>Certified, and denied too, by another body or before: the grant governs, the denial is reported.</summary>
    public sealed class HeldThoughDenied : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GoverningCredential governing = default!;
            CredentialStanding denial = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.CanBeMet)
                .Match(
                    () => governing,
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.Held)
                .Match(
                    () => denial,
                    d => d.CaseNumber == @case.Number,
                    d => d.Force == CredentialForce.Denied);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} was denied once; the certificate governs.")
                    .WithWarning($"{denial.Because} Ask why before relying on the certificate."));
        }
    }

    /// <summary>Denied once, and sought again.</summary>
    public sealed class SoughtAfterDenial : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GoverningCredential governing = default!;
            CredentialStanding denial = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.CanBeMet)
                .Match(
                    () => governing,
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.Pending)
                .Match(
                    () => denial,
                    d => d.CaseNumber == @case.Number,
                    d => d.Force == CredentialForce.Denied);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"{denial.Because} An application is pending again, and that counts.",
                    $"What led to the denial of {denial.Credential.DeniedOn} is put right before the body decides."));
        }
    }
}
