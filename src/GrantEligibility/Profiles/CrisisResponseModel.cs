using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>Models of answering calls about mental health, homelessness and addiction.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CrisisResponseModel>))]
public enum CrisisResponseModel
{
    /// <summary>Officers and professionals arrive and handle the call together.</summary>
    CoResponder,

    /// <summary>A crisis intervention team of trained officers.</summary>
    CrisisInterventionTeam,

    /// <summary>A mobile crisis team without police.</summary>
    MobileCrisis,

    /// <summary>Case management, or visits after the call.</summary>
    CaseManagement,

    /// <summary>Law-enforcement-assisted diversion.</summary>
    AssistedDiversion,

    /// <summary>Consultation by telephone or video.</summary>
    Telehealth,
}
