using GrantEligibility.Explanations;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>A value that a step read, as records write it.</summary>
internal static class TrailValueShape
{
    internal static readonly ObjectShape<TrailValue> Shape = new(Read);

    private static TrailValue Read(Members members) => new(
        members.AnyText("name"), members.AnyTextOrNull("value"), members.Record("place", PlaceShape.Shape))
    {
        WhenNull = members.AnyTextOrNull("whenNull"),
    };
}
