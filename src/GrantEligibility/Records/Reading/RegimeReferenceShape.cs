using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>The regime of a decision, as records write it.</summary>
internal static class RegimeReferenceShape
{
    internal static readonly ObjectShape<RegimeReference> Shape = new(Read);

    private static RegimeReference Read(Members members) => new(members.AnyText("id"), members.AnyText("title"), members.AnyText("version"));
}
