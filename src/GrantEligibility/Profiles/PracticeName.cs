using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>The discretionary considerations of the DOJ Standards for Certification. None is ever decisive.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PracticeName>))]
public enum PracticeName
{
    /// <summary>Force ends once the subject is under control.</summary>
    EndOfForceOnceControlled,

    /// <summary>Officers must intervene in excessive force.</summary>
    DutyToIntervene,

    /// <summary>Training on force, de-escalation and changes in the law.</summary>
    UseOfForceTraining,

    /// <summary>Medical care after force.</summary>
    MedicalCare,

    /// <summary>Officers identify themselves and warn before deadly force.</summary>
    IdentificationAndVerbalWarning,

    /// <summary>Limits on shooting at or from moving vehicles.</summary>
    ShootingAtOrFromVehicles,

    /// <summary>Limits on warning shots.</summary>
    WarningShots,

    /// <summary>Limits on no-knock warrants.</summary>
    NoKnockWarrants,

    /// <summary>An early-warning system on officers' conduct.</summary>
    EarlyWarningSystem,

    /// <summary>Human-resources practice.</summary>
    HumanResources,

    /// <summary>Disciplinary practice.</summary>
    Discipline,

    /// <summary>Community engagement.</summary>
    CommunityEngagement,
}
