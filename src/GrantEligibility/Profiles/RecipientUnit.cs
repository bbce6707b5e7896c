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
}
