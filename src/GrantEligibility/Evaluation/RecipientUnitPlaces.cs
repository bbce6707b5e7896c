using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation;

/// <summary>Where things stand in what a profile says of the government that receives the money. Thread-safe.</summary>
internal static class RecipientUnitPlaces
{
    private static readonly Place Unit = new Place(Document.Profile, string.Empty).Of("recipientUnit");

    internal static ListPlaces UseOfForceReports { get; } = new(Unit.Of("useOfForceReports"));

    internal static ListPlaces NoKnockReports { get; } = new(Unit.Of("noKnockReports"));

    internal static ListPlaces LocalitiesNotReporting { get; } = new(Unit.Of("localitiesNotReporting"));

    internal static ListPlaces BodyCameraPolicies { get; } = new(Unit.Of("bodyCameraPolicies"));

    internal static ListPlaces DisciplinaryRecords { get; } = new(Unit.Of("disciplinaryRecords"));

    internal static ListPlaces OfficerCertification { get; } = new(Unit.Of("officerCertification"));

    internal static ListPlaces StopReporting { get; } = new(Unit.Of("stopReporting"));

    internal static ListPlaces ProfilingCertifications { get; } = new(Unit.Of("profilingCertifications"));

    internal static ListPlaces ForceReporting { get; } = new(Unit.Of("forceReporting"));

    internal static ListPlaces SexualActsReports { get; } = new(Unit.Of("sexualActsReports"));

    internal static ListPlaces SetAsides { get; } = new(Unit.Of("setAsides"));

    internal static ListPlaces ChokeholdsLaws { get; } = new(Unit.Of("laws").Of("chokeholds"));

    internal static ListPlaces NoKnockWarrantsLaws { get; } = new(Unit.Of("laws").Of("noKnockWarrants"));

    internal static ListPlaces DeadlyForceLaws { get; } = new(Unit.Of("laws").Of("deadlyForce"));

    internal static ListPlaces SexualActsLaws { get; } = new(Unit.Of("laws").Of("sexualActs"));

    internal static ListPlaces TrainingLaws { get; } = new(Unit.Of("laws").Of("training"));

    internal static ListPlaces AccreditationLaws { get; } = new(Unit.Of("laws").Of("accreditation"));
}
