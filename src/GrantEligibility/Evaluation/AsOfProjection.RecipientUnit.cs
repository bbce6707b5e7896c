using GrantEligibility.Profiles;

namespace GrantEligibility.Evaluation;

/// <content>What is known of the government that receives the money. Only the applicant's is asked about.</content>
internal readonly partial struct AsOfProjection
{
    private RecipientUnit? RecipientUnit(RecipientUnit? unit) => unit is null ? null : unit with
    {
        UseOfForceReports = Placed(unit.UseOfForceReports, RecipientUnitPlaces.UseOfForceReports, static (projection, r) => projection.HasHappened(r.SubmittedOn) ? r : null),
        NoKnockReports = Placed(unit.NoKnockReports, RecipientUnitPlaces.NoKnockReports, static (projection, r) => projection.HasHappened(r.SubmittedOn) ? r : null),
        LocalitiesNotReporting = Found(unit.LocalitiesNotReporting),
        BodyCameraPolicies = InForce(unit.BodyCameraPolicies, RecipientUnitPlaces.BodyCameraPolicies, static p => p.From),
        DisciplinaryRecords = InForce(unit.DisciplinaryRecords, RecipientUnitPlaces.DisciplinaryRecords, static r => r.From),
        Laws = Laws(unit.Laws),
        OfficerCertification = InForce(unit.OfficerCertification, RecipientUnitPlaces.OfficerCertification, static c => c.From),
        StopReporting = InForce(unit.StopReporting, RecipientUnitPlaces.StopReporting, static s => s.From),
        ProfilingCertifications = Certifications(unit.ProfilingCertifications),
        ForceReporting = InForce(unit.ForceReporting, RecipientUnitPlaces.ForceReporting, static f => f.From),
        SexualActsReports = Placed(unit.SexualActsReports, RecipientUnitPlaces.SexualActsReports, static (projection, r) => projection.HasHappened(r.SubmittedOn) ? r : null),
        SetAsides = Placed(unit.SetAsides, RecipientUnitPlaces.SetAsides, static (projection, s) => projection.HasHappened(s.On) ? s : null),
    };

    /// <summary>What had been found; null where everything was found only later: nobody had looked yet.</summary>
    private List<LocalitiesNotReporting>? Found(IReadOnlyList<LocalitiesNotReporting>? localities)
    {
        var found = Placed(localities, RecipientUnitPlaces.LocalitiesNotReporting, static (projection, l) => projection.HasHappened(l.On) ? l : null);
        return found is [] && localities is not [] ? null : found;
    }

    private Laws? Laws(Laws? laws) => laws is null ? null : new()
    {
        Chokeholds = Known(laws.Chokeholds, RecipientUnitPlaces.ChokeholdsLaws),
        NoKnockWarrants = Known(laws.NoKnockWarrants, RecipientUnitPlaces.NoKnockWarrantsLaws),
        DeadlyForce = Known(laws.DeadlyForce, RecipientUnitPlaces.DeadlyForceLaws),
        SexualActs = Known(laws.SexualActs, RecipientUnitPlaces.SexualActsLaws),
        Training = Known(laws.Training, RecipientUnitPlaces.TrainingLaws),
        Accreditation = Known(laws.Accreditation, RecipientUnitPlaces.AccreditationLaws),
    };

    /// <summary>The laws that were known: enacted, or in effect. An end that had not come yet is none.</summary>
    private List<T>? Known<T>(IReadOnlyList<T>? laws, ListPlaces places)
        where T : Law => Placed(laws, places, static (projection, law) =>
            !projection.HasHappened(law.EnactedOn ?? law.From) ? null
            : law.Until > projection._asOf ? law with { Until = null }
            : law);

    private ProfilingCertification[]? Certifications(IReadOnlyList<ProfilingCertification>? certifications)
    {
        var latest = InForce(certifications, RecipientUnitPlaces.ProfilingCertifications, static c => c.From);
        return latest is [var certification]
            ? [certification with { NonComplianceFoundOn = Happened(certification.NonComplianceFoundOn), CuredOn = Happened(certification.CuredOn) }]
            : latest;
    }
}
