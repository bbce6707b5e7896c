using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Profiling;

/// <summary>
/// H.R. 7120 §§ 331 and 332: from 12 months after enactment an application certifies, for the applicant and every agency it will
/// fund, adequate policies to end racial profiling (a ban, training, data collection, a complaint procedure or independent audit
/// programme) and that profiling practices have ended; without it there is no application. On non-compliance the Attorney General
/// withholds all or part until it is cured.
/// </summary>
/// <remarks>
/// Secondary, by the same section in H.R. 3618 of 2012, and recalled. Non-compliance may cost a part only; that it may cost all
/// is taken to be a bar.
/// </remarks>
[Requirement("331", "The application certifies that racial profiling is ended, for the applicant and every agency it funds", asks: "What does the application certify on racial profiling?")]
[Citation("H.R. 7120 § 331")]
public static class ProfilingEnded
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.Profiling);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.Profiling);

    /// <summary>Every point, for everyone funded, and complied with.</summary>
    public sealed class Certified : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ProfilingCertification certification = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Profiling)
                .Match(
                    () => certification,
                    p => p.CertifiesEveryPoint,
                    p => p.CoversFundedAgencies == true,
                    p => !p.IsNotCompliedWith);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"The application certifies every point on racial profiling for the applicant and every agency it will fund ({reach.Money}; {certification.From})."));
        }
    }

    /// <summary>No certification.</summary>
    public sealed class NotCertified : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Profiling, r => r.Applies)
                .Match<Search>(s => s.Subject == SearchSubject.ProfilingCertifications, s => s.FoundNone);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"There is no certification on racial profiling, and without it no application for {reach.Money}.",
                    $"Certify adequate policies, practices ended, a ban, training, data collection, and a complaint procedure or independent audit programme."));
        }
    }

    /// <summary>A point is lacking.</summary>
    public sealed class PointLacking : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ProfilingCertification certification = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Profiling, r => r.Applies)
                .Match(() => certification, p => p.Certifies != null, p => !p.CertifiesEveryPoint);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"The application for {reach.Money} certifies {certification.Certifies}; § 331 asks for adequate policies, practices ended, a ban, training, data collection, and a complaint procedure or independent audit programme ({certification.From}).",
                    $"Certify the points that are lacking, and file again."));
        }
    }

    /// <summary>Agencies that are funded are left out.</summary>
    public sealed class FundedAgenciesLeftOut : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ProfilingCertification certification = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Profiling, r => r.Applies)
                .Match(() => certification, p => p.CoversFundedAgencies == false);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"The certification of {certification.From} does not cover every agency that the applicant will fund, as § 331 asks ({reach.Money}).",
                    $"Certify for every agency that will be funded, and file again."));
        }
    }

    /// <summary>The Attorney General found that it is not complied with.</summary>
    public sealed class NotCompliedWith : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ProfilingCertification certification = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Profiling, r => r.Applies)
                .Match(() => certification, p => p.IsNotCompliedWith);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"On {certification.NonComplianceFoundOn} the Attorney General found that the certification is not complied with; all or part of {reach.Money} is withheld until that is cured (§ 332).",
                    $"Cure the non-compliance, and have the Attorney General confirm it."));
        }
    }

    /// <summary>Nobody looked.</summary>
    public sealed class NobodyLooked : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Profiling)
                .Match<Search>(s => s.Subject == SearchSubject.ProfilingCertifications, s => s.IsUnknown);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"What the application for {reach.Money} certifies on racial profiling is unknown.",
                    $"What does the application certify on racial profiling?",
                    $"Supply the certification."));
        }
    }

    /// <summary>Nothing is known to lack, and something is unknown.</summary>
    public sealed class PartlyUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ProfilingCertification certification = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Profiling)
                .Match(
                    () => certification,
                    p => p.Certifies == null || p.CertifiesEveryPoint,
                    p => p.CoversFundedAgencies != false,
                    p => !p.IsNotCompliedWith,
                    p => p.Certifies == null || p.CoversFundedAgencies == null);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"What the certification of {certification.From} covers is not wholly known: points {certification.Certifies}; every agency funded: {certification.CoversFundedAgencies} ({reach.Money}).",
                    $"Which points does the certification cover, and does it cover every agency that will be funded?",
                    $"Supply the certification."));
        }
    }
}
