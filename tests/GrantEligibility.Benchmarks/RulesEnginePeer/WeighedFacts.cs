using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Certification;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>A verdict on a mandatory point, weighed beside the credential that governs.</summary>
public sealed class WeighedFacts
{
    internal WeighedFacts(VerdictFacts verdict, Weight weight, bool hasCertificate)
    {
        Point = verdict.Point;
        FallsShort = verdict.Verdict == Verdict.FallsShort;
        Weight = weight;
        HasCertificate = hasCertificate;
    }

    public MandatoryPoint Point { get; }

    public bool FallsShort { get; }

    public Weight Weight { get; }

    public bool HasCertificate { get; }
}
