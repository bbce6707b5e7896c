using GrantEligibility.Profiles.Json.Records;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>What was asked, as records write it.</summary>
internal static class RecordedQuestionShape
{
    internal static readonly ObjectShape<RecordedQuestion> Shape = new(Read);

    private static RecordedQuestion Read(Members members) => new()
    {
        RegimeId = members.Text("regimeId"),
        AsOf = members.Date("asOf"),
        Options = members.TextTable("options"),
        Award = members.RecordOrNull("award", AwardJson.Shape),
        Profile = members.RecordOrNull("profile", AgencyProfileJson.Shape),
    };
}
