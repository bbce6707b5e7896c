using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>The digests of a decision, as records write it.</summary>
internal static class DecisionDigestsShape
{
    internal static readonly ObjectShape<DecisionDigests> Shape = new(Read);

    private static DecisionDigests Read(Members members) => new(
        members.Text("profile", DigestAttribute.Instance),
        members.TextOrNull("award", DigestAttribute.Instance),
        members.Text("regime", DigestAttribute.Instance));
}
