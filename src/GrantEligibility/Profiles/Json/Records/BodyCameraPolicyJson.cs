using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A policy on body-worn cameras, as documents write it.</summary>
internal static class BodyCameraPolicyJson
{
    internal static readonly ObjectShape<BodyCameraPolicy> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(BodyCameraPolicy policy, CanonicalMembers members)
    {
        members.Words("covers"u8, policy.Covers);
        members.Truth("disciplinesIntentionalFailure"u8, policy.DisciplinesIntentionalFailure);
        members.Date("from"u8, policy.From);
        members.Truth("subGranteesHaveOne"u8, policy.SubGranteesHaveOne);
    }

    private static BodyCameraPolicy Read(Members members) => new()
    {
        From = members.Date("from"),
        DisciplinesIntentionalFailure = members.TruthOrNull("disciplinesIntentionalFailure"),
        SubGranteesHaveOne = members.TruthOrNull("subGranteesHaveOne"),
        Covers = members.WordsOrNull<BodyCameraTopic>("covers"),
    };
}
