using GrantEligibility.Records;

namespace GrantEligibility.Profiles.Consistency;

/// <summary>Which records have members that can contradict each other, and the checks for it.</summary>
internal static class ConsistencyCheck
{
    private static readonly Dictionary<Type, Action<RecordView>> Checks = new()
    {
        [typeof(AccreditationLaw)] = LawConsistency.Check,
        [typeof(AgencyProfile)] = AgencyProfileConsistency.Check,
        [typeof(Amendment)] = AmendmentConsistency.Check,
        [typeof(Award)] = AwardConsistency.Check,
        [typeof(ChokeholdPolicy)] = ChokeholdPolicyConsistency.Check,
        [typeof(ChokeholdLaw)] = LawConsistency.Check,
        [typeof(Credential)] = CredentialConsistency.Check,
        [typeof(CrisisResponse)] = CrisisResponseConsistency.Check,
        [typeof(DeadlyForceLaw)] = LawConsistency.Check,
        [typeof(InformationSharing)] = InformationSharingConsistency.Check,
        [typeof(LawConformityFinding)] = LawConformityFindingConsistency.Check,
        [typeof(LegalBar)] = LegalBarConsistency.Check,
        [typeof(NoKnockLaw)] = LawConsistency.Check,
        [typeof(OfficerEvent)] = OfficerEventConsistency.Check,
        [typeof(ProfilingCertification)] = ProfilingCertificationConsistency.Check,
        [typeof(RecipientUnit)] = RecipientUnitConsistency.Check,
        [typeof(SexualActsLaw)] = LawConsistency.Check,
        [typeof(TrainingLaw)] = LawConsistency.Check,
        [typeof(UseOfForcePolicy)] = UseOfForcePolicyConsistency.Check,
    };

    /// <summary>The check of a record's members against each other; null where they cannot contradict.</summary>
    internal static Action<RecordView>? Of(Type record) => Checks.GetValueOrDefault(record);
}
