using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>Laws, a member a subject, as documents write it.</summary>
internal static class LawsJson
{
    internal static readonly ObjectShape<Laws> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(Laws laws, CanonicalMembers members)
    {
        members.List("accreditation"u8, laws.Accreditation, AccreditationLawJson.Write);
        members.List("chokeholds"u8, laws.Chokeholds, ChokeholdLawJson.Write);
        members.List("deadlyForce"u8, laws.DeadlyForce, DeadlyForceLawJson.Write);
        members.List("noKnockWarrants"u8, laws.NoKnockWarrants, NoKnockLawJson.Write);
        members.List("sexualActs"u8, laws.SexualActs, SexualActsLawJson.Write);
        members.List("training"u8, laws.Training, TrainingLawJson.Write);
    }

    private static Laws Read(Members members) => new()
    {
        Chokeholds = members.ListOrNull("chokeholds", ChokeholdLawJson.Shape),
        NoKnockWarrants = members.ListOrNull("noKnockWarrants", NoKnockLawJson.Shape),
        DeadlyForce = members.ListOrNull("deadlyForce", DeadlyForceLawJson.Shape),
        SexualActs = members.ListOrNull("sexualActs", SexualActsLawJson.Shape),
        Training = members.ListOrNull("training", TrainingLawJson.Shape),
        Accreditation = members.ListOrNull("accreditation", AccreditationLawJson.Shape),
    };
}
