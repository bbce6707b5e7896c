using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>How a requirement came out, as records write it.</summary>
internal static class RequirementResultShape
{
    internal static readonly ObjectShape<RequirementResult> Shape = new(Read);

    private static RequirementResult Read(Members members) => new()
    {
        Id = members.AnyText("id"),
        Title = members.AnyText("title"),
        Citations = members.AnyTexts("citations"),
        Status = members.WordOrNull<RequirementStatus>("status"),
        Sentence = members.AnyText("sentence"),
        Findings = members.List("findings", FindingResultShape.Shape),
    };
}
