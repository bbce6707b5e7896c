using GrantEligibility.Facts;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>A place in a document, as records write it.</summary>
internal static class PlaceShape
{
    internal static readonly ObjectShape<Place> Shape = new(Read);

    private static Place Read(Members members) => new(members.Word<Document>("document"), members.AnyText("pointer"));
}
