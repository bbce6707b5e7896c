namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The rows of the table of credentials; each credential falls under one.</summary>
/// <remarks>
/// While the order is in force, from 2020-06-16 to 2022-05-24, no certificate can lapse, since no body was designated
/// before 2020-10-28, and no body lost its designation: those rows are not here.
/// </remarks>
internal enum CredentialRow
{
    /// <summary>The registry does not list the body.</summary>
    BodyNotListed,

    /// <summary>An affirmation, and no listed body behind it.</summary>
    AffirmedToNoListedBody,

    /// <summary>An affirmation that the body has not answered.</summary>
    AffirmationNotAccepted,

    /// <summary>A state body of another State.</summary>
    BodyOfAnotherState,

    /// <summary>A certificate of a body that was not designated.</summary>
    IssuerNotDesignated,

    /// <summary>A certificate on a finding that is too old.</summary>
    FindingTooOld,

    /// <summary>A certificate on an accreditation that is too old.</summary>
    AccreditationTooOld,

    /// <summary>A revoked certificate, and an award made while it held.</summary>
    RevokedWhileAwardRuns,

    /// <summary>A revoked certificate.</summary>
    Revoked,

    /// <summary>A certificate in force.</summary>
    Held,

    /// <summary>The same of a state body, for an agency of unknown State.</summary>
    HeldStateUnknown,

    /// <summary>The application was denied.</summary>
    Denied,

    /// <summary>The application was withdrawn.</summary>
    Withdrawn,

    /// <summary>The application is pending.</summary>
    Pending,

    /// <summary>The same before a state body, for an agency of unknown State.</summary>
    PendingStateUnknown,

    /// <summary>An application to a body that is not designated.</summary>
    AskedOfBodyNotDesignated,

    /// <summary>An intent only.</summary>
    IntentOnly,

    /// <summary>No date at all.</summary>
    NeverDated,
}
