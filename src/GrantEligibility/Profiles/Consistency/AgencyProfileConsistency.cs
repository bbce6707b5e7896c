namespace GrantEligibility.Profiles.Consistency;

/// <summary>One statement on a practice holds on a day.</summary>
internal static class AgencyProfileConsistency
{
    internal static void Check(RecordView profile) => SameDay.Check(
        profile.Records(nameof(AgencyProfile.Practices)), nameof(Practice.From), "statements on one practice", subject: nameof(Practice.Name));
}
