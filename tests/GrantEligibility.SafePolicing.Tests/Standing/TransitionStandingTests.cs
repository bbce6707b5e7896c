using GrantEligibility.Decisions;

namespace GrantEligibility.SafePolicing.Tests.Standing;

[TestFixture]
internal sealed class TransitionStandingTests
{
    [TestCase("2022-05-24", RequirementStatus.NotApplicable, "The regime EO13929 judges that day")]
    [TestCase("2022-05-25", RequirementStatus.Undetermined, "it depends on the programme")]
    [TestCase("2023-05-24", RequirementStatus.Undetermined, "it depends on the programme")]
    [TestCase("2023-05-25", RequirementStatus.NotApplicable, "finalised the new national standards")]
    [TestCase("2025-01-19", RequirementStatus.NotApplicable, "finalised the new national standards")]
    [TestCase("2025-01-20", RequirementStatus.NotApplicable, "EO 14148 § 2(vv) rescinded EO 14074")]
    public void Transition_EndsOfItsWindow_AreFirstDayInAndEndDayOut(string asOf, RequirementStatus expected, string why)
    {
        var requirement = Asked.Decide(Agencies.NothingSought(), asOf, regime: "EO14074-TR").Requirement("19(b)");

        Assert.That(requirement.Status, Is.EqualTo(expected));
        Assert.That(requirement.Sentence, Does.Contain(why));
    }
}
