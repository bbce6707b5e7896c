using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Certification;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>What the policies are worth against a mandatory point.</summary>
public sealed class VerdictFacts
{
    internal VerdictFacts(CaseFacts @case, MandatoryPoint point, Verdict verdict)
    {
        (Case, Point, Verdict) = (@case, point, verdict);
    }

    public CaseFacts Case { get; }

    public MandatoryPoint Point { get; }

    public Verdict Verdict { get; }

    internal RuleParameter Input => new("p", this);

    internal void Weighs(Weight weight, bool hasCertificate) => Case.Weighed.Add(new(this, weight, hasCertificate));
}
