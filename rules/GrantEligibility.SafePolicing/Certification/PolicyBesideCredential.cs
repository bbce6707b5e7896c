using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>What a policy that does not satisfy a mandatory point, or is not known to, weighs beside the agency's credential.</summary>
/// <remarks>One row holds for each such policy, whichever of the two points it is about.</remarks>
public static class PolicyBesideCredential
{
    /// <summary>Neither held nor sought: the policy decides.</summary>
    public sealed class NoCredential : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            When()
                .Match(() => policy, p => p.Verdict != Verdict.Satisfies)
                .Not<GoverningCredential>(
                    g => g.CaseNumber == policy.CaseNumber,
                    g => g.IsHeldOrSought)
                .Not<OpenCredential>(o => o.CaseNumber == policy.CaseNumber);
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.Decides, null));
        }
    }

    /// <summary>Neither the policy nor the credential is known: the policy is what to ask for.</summary>
    public sealed class NotKnownEitherWay : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            When()
                .Match(() => policy, p => p.Verdict == Verdict.Unsettled)
                .Exists<OpenCredential>(o => o.CaseNumber == policy.CaseNumber);
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.Decides, null));
        }
    }

    /// <summary>Known to fall short, and whether an application is pending is open: it may be a forecast only (IC-10).</summary>
    public sealed class ForecastOrDecisive : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            When()
                .Match(() => policy, p => p.Verdict == Verdict.FallsShort)
                .Exists<OpenCredential>(o => o.CaseNumber == policy.CaseNumber)
                .Match<Choice>(c => c.Name == "IC-10", c => c.Reading == "forecast");
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.AwaitsCredential, null));
        }
    }

    /// <summary>The same, where neither a pending application (IC-10) nor a certificate (IC-11) would change anything.</summary>
    public sealed class DecisiveEitherWay : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            When()
                .Match(() => policy, p => p.Verdict == Verdict.FallsShort)
                .Exists<OpenCredential>(o => o.CaseNumber == policy.CaseNumber)
                .Match<Choice>(c => c.Name == "IC-10", c => c.Reading == "decisive")
                .Match<Choice>(c => c.Name == "IC-11", c => c.Reading == "known-fact-prevails");
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.Decides, null));
        }
    }

    /// <summary>The same, where a certificate would count (IC-11) and none is held: a pending application would change nothing (IC-10).</summary>
    public sealed class DecisiveThoughSought : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            When()
                .Match(() => policy, p => p.Verdict == Verdict.FallsShort)
                .Exists<OpenCredential>(o => o.CaseNumber == policy.CaseNumber)
                .Not<OpenCredential>(
                    o => o.CaseNumber == policy.CaseNumber,
                    o => o.MayBeHeld)
                .Match<Choice>(c => c.Name == "IC-10", c => c.Reading == "decisive")
                .Match<Choice>(c => c.Name == "IC-11", c => c.Reading == "credential-prevails");
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.Decides, null));
        }
    }

    /// <summary>The same, where a certificate would count (IC-11) and may be held.</summary>
    public sealed class CertificateMayPrevail : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            When()
                .Match(() => policy, p => p.Verdict == Verdict.FallsShort)
                .Exists<OpenCredential>(
                    o => o.CaseNumber == policy.CaseNumber,
                    o => o.MayBeHeld)
                .Match<Choice>(c => c.Name == "IC-10", c => c.Reading == "decisive")
                .Match<Choice>(c => c.Name == "IC-11", c => c.Reading == "credential-prevails");
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.AwaitsCertificate, null));
        }
    }

    /// <summary>Held, but the certificate does not recite the point: the policy decides.</summary>
    public sealed class CertificateSilentOnPoint : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            When()
                .Match(() => policy, p => p.Verdict != Verdict.Satisfies)
                .Exists<GoverningCredential>(
                    g => g.CaseNumber == policy.CaseNumber,
                    g => g.Force == CredentialForce.Held)
                .Not<GoverningCredential>(
                    g => g.CaseNumber == policy.CaseNumber,
                    g => g.Force == CredentialForce.Held,
                    g => g.Recites(policy.Point));
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.Decides, null));
        }
    }

    /// <summary>Not known to satisfy the point, and the certificate recites it: the certificate settles it.</summary>
    public sealed class CertificateConfirms : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            GoverningCredential governing = default!;
            When()
                .Match(() => policy, p => p.Verdict == Verdict.Unsettled)
                .Match(
                    () => governing,
                    g => g.CaseNumber == policy.CaseNumber,
                    g => g.Force == CredentialForce.Held,
                    g => g.Recites(policy.Point));
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.YieldsToCertificate, governing.Standing));
        }
    }

    /// <summary>Known to fall short, though the certificate recites the point: the known fact counts (IC-11).</summary>
    public sealed class KnownFactPrevails : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            GoverningCredential governing = default!;
            When()
                .Match(() => policy, p => p.Verdict == Verdict.FallsShort)
                .Match(
                    () => governing,
                    g => g.CaseNumber == policy.CaseNumber,
                    g => g.Force == CredentialForce.Held,
                    g => g.Recites(policy.Point))
                .Match<Choice>(c => c.Name == "IC-11", c => c.Reading == "known-fact-prevails");
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.Decides, governing.Standing));
        }
    }

    /// <summary>The same, where the certificate is read as counting (IC-11).</summary>
    public sealed class CredentialPrevails : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            GoverningCredential governing = default!;
            When()
                .Match(() => policy, p => p.Verdict == Verdict.FallsShort)
                .Match(
                    () => governing,
                    g => g.CaseNumber == policy.CaseNumber,
                    g => g.Force == CredentialForce.Held,
                    g => g.Recites(policy.Point))
                .Match<Choice>(c => c.Name == "IC-11", c => c.Reading == "credential-prevails");
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.YieldsToCertificate, governing.Standing));
        }
    }

    /// <summary>An application is pending: a forecast of what the body will do (IC-10).</summary>
    public sealed class Forecast : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            When()
                .Match(() => policy, p => p.Verdict != Verdict.Satisfies)
                .Exists<GoverningCredential>(
                    g => g.CaseNumber == policy.CaseNumber,
                    g => g.Force == CredentialForce.Pending)
                .Match<Choice>(c => c.Name == "IC-10", c => c.Reading == "forecast");
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.Forecasts, null));
        }
    }

    /// <summary>The same, where the policy is read as counting at once (IC-10).</summary>
    public sealed class DecisiveWhilePending : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            PolicyVerdict policy = default!;
            When()
                .Match(() => policy, p => p.Verdict != Verdict.Satisfies)
                .Exists<GoverningCredential>(
                    g => g.CaseNumber == policy.CaseNumber,
                    g => g.Force == CredentialForce.Pending)
                .Match<Choice>(c => c.Name == "IC-10", c => c.Reading == "decisive");
            Then()
                .Yield(_ => WeighedVerdict.Of(policy, Weight.Decides, null));
        }
    }
}
