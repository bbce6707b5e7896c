using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.DatedValues;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Whether an application is in process: a dated request to a body that is designated on the as-of date, neither denied nor withdrawn.</summary>
public static class ApplicationsPending
{
    /// <summary>A dated request by the first list date.</summary>
    public sealed class InProcess : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.IsPending)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => b.IsDesignatedOn(@case.AsOf))
                .Match<OrderParameters>(p => !(credential.SoughtOn > p.FirstListDueOn));
            Then()
                .Yield(_ => LiveCredential.Pending(
                    credential,
                    body,
                    $"{@case.Agency.Name} applied to the {body.Name} on {credential.SoughtOn}, and the application is pending on {@case.AsOf}."));
        }
    }

    /// <summary>A dated request after the first list date, which counts from its own date (IC-12).</summary>
    public sealed class InProcessLate : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.IsPending)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => b.IsDesignatedOn(@case.AsOf))
                .Match<OrderParameters>(p => credential.SoughtOn > p.FirstListDueOn)
                .Match<Choice>(c => c.Name == "IC-12", c => c.Reading == "counts-from-its-date");
            Then()
                .Yield(_ => LiveCredential.Pending(
                    credential,
                    body,
                    $"{@case.Agency.Name} applied to the {body.Name} on {credential.SoughtOn}, and the application is pending on {@case.AsOf}."));
        }
    }

    /// <summary>A dated request after the first list date, which is read as the last day to ask (IC-12).</summary>
    public sealed class TooLate : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.IsPending)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => b.IsDesignatedOn(@case.AsOf))
                .Match(() => parameters, p => credential.SoughtOn > p.FirstListDueOn)
                .Match<Choice>(c => c.Name == "IC-12", c => c.Reading == "only-by-list-date");
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"{@case.Agency.Name} applied to the {body.Name} on {credential.SoughtOn}, after {parameters.FirstListDueOn}, the last day on which an application is read as counting.",
                    $"Ask the {body.Name} to decide the application."));
        }
    }

    /// <summary>A body that has lost its status cannot finish an application (IC-4).</summary>
    public sealed class BodyLostStatus : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.IsPending)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => b.HasLostDesignationBy(@case.AsOf))
                .Match<Choice>(c => c.Name == "IC-4", c => c.Reading == "review");
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"{@case.Agency.Name} applied to the {body.Name} on {credential.SoughtOn}, but the body lost its designation on {body.CertifiedTo} and cannot finish the application.",
                    $"Move the application to a body that is designated."));
        }
    }

    /// <summary>The body's loss of status is disregarded (IC-4).</summary>
    public sealed class BodyLostStatusDisregarded : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.IsPending)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => b.HasLostDesignationBy(@case.AsOf))
                .Match<Choice>(c => c.Name == "IC-4", c => c.Reading == "disregard");
            Then()
                .Yield(_ => LiveCredential.Pending(
                    credential,
                    body,
                    $"{@case.Agency.Name} applied to the {body.Name} on {credential.SoughtOn}; that the body lost its designation on {body.CertifiedTo} is disregarded."));
        }
    }

    /// <summary>The body is not, or not yet, designated.</summary>
    public sealed class BodyNotDesignated : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.IsPending)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => !b.IsDesignatedOn(@case.AsOf) && !b.HasLostDesignationBy(@case.AsOf));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"{@case.Agency.Name} applied to the {body.Name} on {credential.SoughtOn}, but the body is not designated on {@case.AsOf}.",
                    $"Apply to a body that is designated."));
        }
    }
}
