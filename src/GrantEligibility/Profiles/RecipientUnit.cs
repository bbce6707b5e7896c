namespace GrantEligibility.Profiles;

/// <summary>
/// The State, locality or Tribe that receives the money for the agency, with what laws ask of it and not of the agency.
/// An agency inherits the answer of its unit.
/// </summary>
/// <remarks>Immutable and shareable between threads. Absent or null means unknown; an empty list is known to be empty.</remarks>
public sealed record RecipientUnit
{
    /// <summary>What kind of government it is; null: what the kind of agency tells, if it does.</summary>
    public UnitKind? Kind { get; init; }

    /// <summary>The reports to the FBI National Use-of-Force Data Collection, zero reports included; null: nobody looked; empty: none.</summary>
    public IReadOnlyList<YearlyReport>? UseOfForceReports { get; init; }

    /// <summary>The reports to the Attorney General on no-knock warrants issued and executed; null: nobody looked; empty: none.</summary>
    public IReadOnlyList<YearlyReport>? NoKnockReports { get; init; }

    /// <summary>Of a State: its localities that did not report to the FBI collection, year by year; null: nobody looked; empty: none in any year.</summary>
    public IReadOnlyList<LocalitiesNotReporting>? LocalitiesNotReporting { get; init; }

    /// <summary>The policy on body-worn cameras, a version an entry; null: unknown; empty: there is none.</summary>
    public IReadOnlyList<BodyCameraPolicy>? BodyCameraPolicies { get; init; }

    /// <summary>How officers' disciplinary records are kept, a change an entry; null: unknown; empty: they are not kept.</summary>
    public IReadOnlyList<DisciplinaryRecords>? DisciplinaryRecords { get; init; }

    /// <summary>The laws, and other binding rules, of the government and of its State; null: nobody looked.</summary>
    public Laws? Laws { get; init; }

    /// <summary>How officers are certified, a change an entry; null: unknown; empty: they are not.</summary>
    public IReadOnlyList<OfficerCertification>? OfficerCertification { get; init; }

    /// <summary>Of a State: what it assures on reports of stops, searches and deadly force, a change an entry; null: unknown; empty: nothing.</summary>
    public IReadOnlyList<StopReporting>? StopReporting { get; init; }

    /// <summary>What applications certify on racial profiling; null: unknown; empty: nothing.</summary>
    public IReadOnlyList<ProfilingCertification>? ProfilingCertifications { get; init; }

    /// <summary>How the use of force is reported each quarter, a change an entry; null: unknown; empty: it is not.</summary>
    public IReadOnlyList<ForceReporting>? ForceReporting { get; init; }

    /// <summary>The yearly reports on sexual acts under colour of law; null: nobody looked; empty: none.</summary>
    public IReadOnlyList<YearlyReport>? SexualActsReports { get; init; }

    /// <summary>The shares of the money that the application assures to set aside; null: nobody looked; empty: none.</summary>
    public IReadOnlyList<SetAside>? SetAsides { get; init; }
}
