using GrantEligibility.Profiles;

namespace GrantEligibility.Evaluation;

/// <content>What is known of the government that receives the money. Only the applicant's is asked about.</content>
internal readonly partial struct AsOfProjection
{
    private RecipientUnit? RecipientUnit(RecipientUnit? unit) => unit is null ? null : unit with
    {
        UseOfForceReports = Placed(unit.UseOfForceReports, RecipientUnitPlaces.UseOfForceReports, static (projection, r) => projection.HasHappened(r.SubmittedOn) ? r : null),
        NoKnockReports = Placed(unit.NoKnockReports, RecipientUnitPlaces.NoKnockReports, static (projection, r) => projection.HasHappened(r.SubmittedOn) ? r : null),
        LocalitiesNotReporting = Placed(unit.LocalitiesNotReporting, RecipientUnitPlaces.LocalitiesNotReporting, static (projection, l) => projection.HasHappened(l.On) ? l : null),
        BodyCameraPolicies = InForce(unit.BodyCameraPolicies, RecipientUnitPlaces.BodyCameraPolicies, static p => p.From),
        DisciplinaryRecords = InForce(unit.DisciplinaryRecords, RecipientUnitPlaces.DisciplinaryRecords, static r => r.From),
    };
}
