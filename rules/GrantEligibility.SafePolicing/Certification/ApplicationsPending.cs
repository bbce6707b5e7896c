using GrantEligibility.Regimes;
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
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsPending,
                    l => l.Body.IsDesignatedOn(l.Case.AsOf))
                .Match<OrderParameters>(p => !(listed.Credential.SoughtOn > p.FirstListDueOn));
            Then()
                .Yield(_ => LiveCredential.Pending(
                    listed,
                    $"{listed.Case.Agency.Name} applied to the {listed.Body.Name} on {listed.Credential.SoughtOn}, and the application is pending on {listed.Case.AsOf}."));
        }
    }

    /// <summary>A dated request after the first list date, which counts from its own date (IC-12).</summary>
    public sealed class InProcessLate : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsPending,
                    l => l.Body.IsDesignatedOn(l.Case.AsOf))
                .Match<OrderParameters>(p => listed.Credential.SoughtOn > p.FirstListDueOn)
                .Match<Choice>(c => c.Name == "IC-12", c => c.Reading == "counts-from-its-date");
            Then()
                .Yield(_ => LiveCredential.Pending(
                    listed,
                    $"{listed.Case.Agency.Name} applied to the {listed.Body.Name} on {listed.Credential.SoughtOn}, and the application is pending on {listed.Case.AsOf}."));
        }
    }

    /// <summary>A dated request after the first list date, which is read as the last day to ask (IC-12).</summary>
    public sealed class TooLate : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            OrderParameters parameters = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsPending,
                    l => l.Body.IsDesignatedOn(l.Case.AsOf))
                .Match(() => parameters, p => listed.Credential.SoughtOn > p.FirstListDueOn)
                .Match<Choice>(c => c.Name == "IC-12", c => c.Reading == "only-by-list-date");
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    listed,
                    $"{listed.Case.Agency.Name} applied to the {listed.Body.Name} on {listed.Credential.SoughtOn}, after {parameters.FirstListDueOn}, the last day on which an application is read as counting.",
                    $"Ask the {listed.Body.Name} to decide the application."));
        }
    }

    /// <summary>A body that has lost its status cannot finish an application (IC-4).</summary>
    public sealed class BodyLostStatus : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsPending,
                    l => l.Body.HasLostDesignationBy(l.Case.AsOf))
                .Match<Choice>(c => c.Name == "IC-4", c => c.Reading == "review");
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    listed,
                    $"{listed.Case.Agency.Name} applied to the {listed.Body.Name} on {listed.Credential.SoughtOn}, but the body lost its designation on {listed.Body.CertifiedTo} and cannot finish the application.",
                    $"Move the application to a body that is designated."));
        }
    }

    /// <summary>The body's loss of status is disregarded (IC-4).</summary>
    public sealed class BodyLostStatusDisregarded : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsPending,
                    l => l.Body.HasLostDesignationBy(l.Case.AsOf))
                .Match<Choice>(c => c.Name == "IC-4", c => c.Reading == "disregard");
            Then()
                .Yield(_ => LiveCredential.Pending(
                    listed,
                    $"{listed.Case.Agency.Name} applied to the {listed.Body.Name} on {listed.Credential.SoughtOn}; that the body lost its designation on {listed.Body.CertifiedTo} is disregarded."));
        }
    }

    /// <summary>The body is not, or not yet, designated.</summary>
    public sealed class BodyNotDesignated : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsPending,
                    l => !l.Body.IsDesignatedOn(l.Case.AsOf) && !l.Body.HasLostDesignationBy(l.Case.AsOf));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    listed,
                    $"{listed.Case.Agency.Name} applied to the {listed.Body.Name} on {listed.Credential.SoughtOn}, but the body is not designated on {listed.Case.AsOf}.",
                    $"Apply to a body that is designated."));
        }
    }
}
