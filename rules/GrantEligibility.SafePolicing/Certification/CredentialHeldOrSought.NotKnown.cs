using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.Scopes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <content>The rows for a case of which too little is known.</content>
public static partial class CredentialHeldOrSought
{
    /// <summary>Nobody has said whether a credential is held or sought.</summary>
    public sealed class NoInformation : Rule
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
                    g => g.CanBeMet)
                .Match<Search>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Subject == SearchSubject.Credentials,
                    s => s.IsUnknown)
                .Match(() => bodies, b => b.CaseNumber == @case.Number);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether {@case.Agency.Name} holds or seeks a credential is unknown.",
                    $"Does the agency hold a credential of a certified body, or has it applied for one, and when?",
                    $"Give the dates of the application or the certificate; if there is none, apply to {bodies.Words}."));
        }
    }

    /// <summary>What is known of the credential does not say whether it counts.</summary>
    public sealed class NotKnownWhetherItCounts : Rule
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
                    g => g.Force == CredentialForce.Unclear);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{governing.Standing.Because}",
                    $"{governing.Standing.Question}",
                    $"{governing.Standing.Remedy}"));
        }
    }

    /// <summary>Whether § 2(b) reaches the case is in doubt, and no credential is held or sought that would meet it either way.</summary>
    public sealed class ReachInDoubt : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Scope scope = default!;
            BodiesToApplyTo bodies = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.InDoubt)
                .Match(
                    () => scope,
                    s => s.CaseNumber == @case.Number,
                    s => s.Reach == Reach.Unclear)
                .Match(() => bodies, b => b.CaseNumber == @case.Number)
                .Not<GoverningCredential>(
                    g => g.CaseNumber == @case.Number,
                    g => g.IsHeldOrSought);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{scope.Because}",
                    $"{scope.Question}",
                    $"Settle the question, with the Justice Department if need be, or seek a credential, which meets the requirement whatever the answer: apply to {bodies.Words}."));
        }
    }
}
