using System.Text.Json.Serialization;

namespace GrantEligibility.Records;

/// <summary>Why a record is amended.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AmendmentReason>))]
public enum AmendmentReason
{
    /// <summary>The profile or the award did not state what was so.</summary>
    InputWrong,

    /// <summary>Evidence came in after the decision.</summary>
    EvidenceReceivedLater,

    /// <summary>The authority that may waive the requirement has done so.</summary>
    WaiverGranted,

    /// <summary>The decision was changed on appeal, or by order of a court.</summary>
    DecidedOnAppeal,

    /// <summary>The responsible authority reads the law otherwise than the rules or the choices taken.</summary>
    LawReadOtherwise,

    /// <summary>The rules do not say what the law says.</summary>
    RulesWrong,

    /// <summary>A slip in the question: the wrong day, award, regime or option.</summary>
    ClericalError,

    /// <summary>None of these; the text says what.</summary>
    Other,
}
