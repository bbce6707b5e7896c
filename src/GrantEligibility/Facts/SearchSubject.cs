namespace GrantEligibility.Facts;

/// <summary>What a <see cref="Search"/> looked for in a profile.</summary>
public enum SearchSubject
{
    /// <summary>Credentials held, sought or lost.</summary>
    Credentials,

    /// <summary>National or state accreditations outside the order.</summary>
    Accreditations,

    /// <summary>Findings on whether the use-of-force policies comply with law.</summary>
    LawConformityFindings,

    /// <summary>Versions of the chokehold wording of the use-of-force policy.</summary>
    ChokeholdPolicies,

    /// <summary>Agencies that receive part of the award from the recipient.</summary>
    SubRecipients,

    /// <summary>Statements on practices that bodies may consider.</summary>
    Practices,

    /// <summary>Ways of answering calls about mental health, homelessness and addiction.</summary>
    CrisisResponses,

    /// <summary>Versions of the policy on body-worn cameras.</summary>
    BodyCameraPolicies,

    /// <summary>Statements on the keeping of disciplinary records.</summary>
    DisciplinaryRecords,

    /// <summary>Assurances on reports of stops, searches and deadly force.</summary>
    StopReporting,

    /// <summary>Certifications on racial profiling.</summary>
    ProfilingCertifications,

    /// <summary>Statements on the quarterly reporting of force.</summary>
    ForceReporting,
}
