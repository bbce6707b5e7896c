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
}
