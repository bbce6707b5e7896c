using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>Whether a written policy exists, from a day, as documents write it.</summary>
internal static class WrittenPolicyJson
{
    internal static readonly ObjectShape<WrittenPolicy> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(WrittenPolicy policy, CanonicalMembers members)
    {
        members.Truth("exists"u8, policy.Exists);
        members.Date("from"u8, policy.From);
    }

    private static WrittenPolicy Read(Members members) => new()
    {
        Exists = members.TruthOrNull("exists"),
        From = members.Date("from"),
    };
}
