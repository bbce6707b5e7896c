using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>The agency of a decision, as records write it.</summary>
internal static class AgencyReferenceShape
{
    internal static readonly ObjectShape<AgencyReference> Shape = new(Read);

    private static AgencyReference Read(Members members) => new(members.AnyText("name"), members.AnyTextOrNull("state"), members.AnyTextOrNull("ori"));
}
