namespace GrantEligibility.SafePolicing.Tests.Conventions;

/// <summary>Rule classes that conclude in no case file's trail.</summary>
internal static class RowsBesideTheScenarios
{
    /// <summary>Rows with a test of their own, in the file named for their subject.</summary>
    internal static IReadOnlyList<string> TestedByHand { get; } =
    [
        "AccreditationKept.AwardOutside",
        "AccreditationKept.NotLawEnforcement",
        "AccreditationKept.SubRecipientsUnknown",
        "BodyAddressed.AffirmationToNoListedBody",
        "CertificatesInForce.RevokedWhileAwardRuns",
        "CertificatesIssued.IssuedLater",
        "CertificatesIssued.IssuedLaterUnasked",
        "ChokeholdWording.NoWrittenPolicy",
        "CoResponseFavoured.DefinitionUntested",
        "CoResponseFavoured.NotCoResponse",
        "InformationSubmitted.EventsUnknown",
        "LawVerdicts.NoWrittenPolicy",
        "PoliciesComplyWithLaw.CredentialOpen",
        "PoliciesComplyWithLaw.ReachInDoubt",
        "PurposeAreasFavoured.CommunityRelations",
        "PurposeAreasFavoured.DeEscalationTraining",
        "RequestsNotRecorded.FindingOnly",
        "RequestsNotRecorded.IntentToNoDesignatedBody",
    ];

    /// <summary>Rules whose conclusion others only look for, so that it is in no derivation, or that hold only before there are Standards.</summary>
    internal static IReadOnlyList<string> SeenByNoTrail { get; } =
    [
        "ApplicationsPending.BodyNotDesignated",
        "EventsSubmitted.Submitted",
        "WeightiestGoverns.NobodyLooked",
        "WeightiestGoverns.PerhapsPrevails",
        "WeightiestGoverns.PerhapsSought",
    ];
}
