using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Whether a lapsed certificate carries on for the life of an award that was made while it held.</summary>
public static class LapsedCertificatesCarried
{
    /// <summary>Lapsed, but the award was made while it held: it carries for the life of that award.</summary>
    public sealed class CarriedByAward : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LapsedCertificate lapsed = default!;
            When()
                .Match(
                    () => lapsed,
                    l => l.Certificate.Carries(l.Case.Award, l.Case.AsOf),
                    l => l.Case.Award.EndsOn != null);
            Then()
                .Yield(_ => LiveCredential.Held(
                    lapsed.Certificate,
                    $"The {lapsed.Certificate.Body.Name} certified {lapsed.Case.Agency.Name} on {lapsed.Certificate.Credential.CertifiedOn}. The certificate lapsed on {lapsed.Certificate.LapsesOn}, but the award was made on {lapsed.Case.Award.MadeOn}, while it held, and it carries for the life of the award, until {lapsed.Case.Award.EndsOn}."));
        }
    }

    /// <summary>The same, where the last day of the award is unknown: it is taken to run.</summary>
    public sealed class CarriedByAwardOfUnknownEnd : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LapsedCertificate lapsed = default!;
            When()
                .Match(
                    () => lapsed,
                    l => l.Certificate.Carries(l.Case.Award, l.Case.AsOf),
                    l => l.Case.Award.EndsOn == null);
            Then()
                .Yield(_ => LiveCredential.Held(
                    lapsed.Certificate,
                    $"The {lapsed.Certificate.Body.Name} certified {lapsed.Case.Agency.Name} on {lapsed.Certificate.Credential.CertifiedOn}. The certificate lapsed on {lapsed.Certificate.LapsesOn}, but the award was made on {lapsed.Case.Award.MadeOn}, while it held, and it carries for the life of the award.")
                    .WithCaution("The certificate has lapsed and only the life of the award carries it; the last day of the award is unknown and it is taken to be running. Check it."));
        }
    }

    /// <summary>Lapsed, and the day on which the continued award was made is unknown.</summary>
    public sealed class MayBeCarried : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LapsedCertificate lapsed = default!;
            When()
                .Match(() => lapsed, l => l.Certificate.MayCarry(l.Case.Award, l.Case.AsOf));
            Then()
                .Yield(_ => CredentialStanding.Unclear(
                    lapsed.Certificate.Listed,
                    $"The certificate of {lapsed.Certificate.Credential.CertifiedOn} lapsed on {lapsed.Certificate.LapsesOn}. It carries on for an award made before that day, and it is unknown when this one was made.",
                    $"On which day was the award made that is being continued?",
                    "Give the day on which the award was made."));
        }
    }

    /// <summary>Lapsed, and no award carries it.</summary>
    public sealed class Expired : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LapsedCertificate lapsed = default!;
            When()
                .Match(
                    () => lapsed,
                    l => !l.Certificate.Carries(l.Case.Award, l.Case.AsOf),
                    l => !l.Certificate.MayCarry(l.Case.Award, l.Case.AsOf));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    lapsed.Certificate.Listed,
                    $"The {lapsed.Certificate.Body.Name} certified {lapsed.Case.Agency.Name} on {lapsed.Certificate.Credential.CertifiedOn}, and the certificate lapsed on {lapsed.Certificate.LapsesOn}.",
                    $"Ask for a new certificate."));
        }
    }
}
