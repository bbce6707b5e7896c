using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Evaluation;

/// <summary>Where a category of EO 13929 § 3(b) stands in the part of a profile that describes one agency. Thread-safe.</summary>
internal sealed class CategoryPlaces
{
    internal CategoryPlaces(Place informationSharing, CategoryName name, int caseNumber)
    {
        var place = informationSharing.Of(PlainText.Of(name));
        Events = new ListPlaces(place.Of("events"));
        Unknown = new InformationCategory { Name = name, Place = place, CaseNumber = caseNumber };
    }

    internal ListPlaces Events { get; }

    /// <summary>The category in its place, of which nothing is known.</summary>
    internal InformationCategory Unknown { get; }
}
