using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>An option that a decision took, as records write it.</summary>
internal static class ChoiceTakenShape
{
    internal static readonly ObjectShape<ChoiceTaken> Shape = new(Read);

    private static ChoiceTaken Read(Members members) => new(
        members.AnyText("name"), members.AnyText("value"), members.Truth("isDefault"), members.AnyText("meaning"));
}
