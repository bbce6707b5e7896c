using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>What an application may certify on racial profiling.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ProfilingPoint>))]
public enum ProfilingPoint
{
    /// <summary>Policies adequate to end racial profiling.</summary>
    AdequatePolicies,

    /// <summary>Practices of profiling have ended.</summary>
    PracticesEnded,

    /// <summary>The policies ban it.</summary>
    Ban,

    /// <summary>They provide for training.</summary>
    Training,

    /// <summary>They provide for the collection of data.</summary>
    DataCollection,

    /// <summary>They provide for a procedure for complaints, or for an independent audit programme.</summary>
    ComplaintsOrAudit,
}
