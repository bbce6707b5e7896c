using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>What an application certifies on racial profiling.</summary>
/// <remarks>Immutable and shareable between threads. The as-of projection leaves the latest, and only that.</remarks>
[Phrase("certification on profiling")]
public sealed record ProfilingCertification : Fact
{
    /// <summary>The day of the certification. A later one takes its place.</summary>
    public required DateOnly From { get; init; }

    /// <summary>What it certifies; null: unknown; empty: nothing.</summary>
    public IReadOnlyList<ProfilingPoint>? Certifies { get; init; }

    /// <summary>Whether it covers every agency that the applicant will fund, and not the applicant alone; null: unknown.</summary>
    [Asks("Does the certification cover every agency that the applicant will fund?")]
    public bool? CoversFundedAgencies { get; init; }

    /// <summary>The day the Attorney General found that it is not complied with; null: no such finding is recorded.</summary>
    [WhenNull("not recorded")]
    public DateOnly? NonComplianceFoundOn { get; init; }

    /// <summary>The day that was cured; null: no cure is recorded.</summary>
    [WhenNull("not recorded")]
    public DateOnly? CuredOn { get; init; }

    /// <summary>Whether it is known to certify every point.</summary>
    [JsonIgnore, Reads(nameof(Certifies))]
    public bool CertifiesEveryPoint => Certifies is not null && Enum.GetValues<ProfilingPoint>().All(Certifies.Contains);

    /// <summary>Whether it was found not to be complied with, and no cure is recorded.</summary>
    [JsonIgnore, Reads(nameof(NonComplianceFoundOn), nameof(CuredOn)), Phrase("is not complied with")]
    public bool IsNotCompliedWith => NonComplianceFoundOn is not null && CuredOn is null;
}
