using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>Reporting to the Federal Bureau of Investigation, as documents write it.</summary>
internal static class FbiCollectionJson
{
    internal static readonly ObjectShape<FbiCollection> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(FbiCollection collection, CanonicalMembers members)
    {
        members.Date("since"u8, collection.Since);
    }

    private static FbiCollection Read(Members members) => new()
    {
        Since = members.Date("since"),
    };
}
