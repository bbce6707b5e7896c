using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>How disciplinary records are kept, as documents write it.</summary>
internal static class DisciplinaryRecordsJson
{
    internal static readonly ObjectShape<DisciplinaryRecords> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(DisciplinaryRecords records, CanonicalMembers members)
    {
        members.Truth("areShared"u8, records.AreShared);
        members.Date("from"u8, records.From);
        members.Number("retentionInYears"u8, records.RetentionInYears);
        members.Truth("reviewedBeforeHiring"u8, records.ReviewedBeforeHiring);
    }

    private static DisciplinaryRecords Read(Members members) => new()
    {
        From = members.Date("from"),
        AreShared = members.TruthOrNull("areShared"),
        RetentionInYears = members.NumberOrNull("retentionInYears", 0, 999),
        ReviewedBeforeHiring = members.TruthOrNull("reviewedBeforeHiring"),
    };
}
