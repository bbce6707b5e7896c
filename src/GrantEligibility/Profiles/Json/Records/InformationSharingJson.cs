using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>What an agency submitted under § 3, as documents write it.</summary>
internal static class InformationSharingJson
{
    internal static readonly ObjectShape<InformationSharing> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(InformationSharing sharing, CanonicalMembers members)
    {
        members.Record("convictions"u8, sharing.Convictions, InformationCategoryJson.Write);
        members.Record("decertifications"u8, sharing.Decertifications, InformationCategoryJson.Write);
        members.Record("fbiCollection"u8, sharing.FbiCollection, FbiCollectionJson.Write);
        members.Record("judgments"u8, sharing.Judgments, InformationCategoryJson.Write);
        members.Record("resignations"u8, sharing.Resignations, InformationCategoryJson.Write);
        members.Record("terminations"u8, sharing.Terminations, InformationCategoryJson.Write);
    }

    private static InformationSharing Read(Members members) => new()
    {
        Terminations = members.RecordOrNull("terminations", InformationCategoryJson.Shape),
        Decertifications = members.RecordOrNull("decertifications", InformationCategoryJson.Shape),
        Convictions = members.RecordOrNull("convictions", InformationCategoryJson.Shape),
        Judgments = members.RecordOrNull("judgments", InformationCategoryJson.Shape),
        Resignations = members.RecordOrNull("resignations", InformationCategoryJson.Shape),
        FbiCollection = members.RecordOrNull("fbiCollection", FbiCollectionJson.Shape),
    };
}
