using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A use-of-force policy, as documents write it.</summary>
internal static class UseOfForcePolicyJson
{
    internal static readonly ObjectShape<UseOfForcePolicy> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(UseOfForcePolicy policy, CanonicalMembers members)
    {
        members.List("chokehold"u8, policy.Chokehold, ChokeholdPolicyJson.Write);
        members.List("lawConformity"u8, policy.LawConformity, LawConformityFindingJson.Write);
        members.List("useOfForce"u8, policy.UseOfForce, WrittenPolicyJson.Write);
    }

    private static UseOfForcePolicy Read(Members members) => new()
    {
        UseOfForce = members.ListOrNull("useOfForce", WrittenPolicyJson.Shape),
        LawConformity = members.ListOrNull("lawConformity", LawConformityFindingJson.Shape),
        Chokehold = members.ListOrNull("chokehold", ChokeholdPolicyJson.Shape),
    };
}
