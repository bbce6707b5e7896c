using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>A finding of a decision, as records write it.</summary>
internal static class FindingResultShape
{
    internal static readonly ObjectShape<FindingResult> Shape = new(Read);

    private static FindingResult Read(Members members) => new()
    {
        Status = members.WordOrNull<RequirementStatus>("status"),
        Agency = members.AnyText("agency"),
        Sentence = members.AnyText("sentence"),
        Rule = members.AnyText("rule"),
        Condition = members.AnyTextOrNull("condition"),
        Remedy = members.AnyTextOrNull("remedy"),
        Question = members.AnyTextOrNull("question"),
        Warning = members.AnyTextOrNull("warning"),
    };
}
