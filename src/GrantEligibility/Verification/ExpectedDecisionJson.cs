using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Verification;

/// <summary>The answer expected, as documents write it.</summary>
internal static class ExpectedDecisionJson
{
    internal static readonly ObjectShape<ExpectedDecision> Shape = new(Read);

    private static ExpectedDecision Read(Members members) => new()
    {
        Outcome = members.Word<Outcome>("outcome"),
        DecidedBy = members.TextsOrNull("decidedBy"),
        Requirements = members.WordTableOrNull<RequirementStatus>("requirements"),
        Choices = members.TextsOrNull("choices"),
        Conditions = members.TextsOrNull("conditions"),
        Warnings = members.TextsOrNull("warnings"),
        Remedies = members.TextsOrNull("remedies"),
    };
}
