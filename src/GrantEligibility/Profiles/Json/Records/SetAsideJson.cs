using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A set-aside, as documents write it.</summary>
internal static class SetAsideJson
{
    internal static readonly ObjectShape<SetAside> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(SetAside setAside, CanonicalMembers members)
    {
        members.Date("on"u8, setAside.On);
        members.Word<SetAsidePurpose>("purpose"u8, setAside.Purpose);
        members.Number("shareAsPercentage"u8, setAside.ShareAsPercentage);
    }

    private static SetAside Read(Members members) => new()
    {
        Purpose = members.Word<SetAsidePurpose>("purpose"),
        ShareAsPercentage = members.Number("shareAsPercentage", 0, 100),
        On = members.Date("on"),
    };
}
