using GrantEligibility.Decisions;

namespace GrantEligibility.SafePolicing.Tests.Standing;

[TestFixture]
internal sealed class OrderStandingTests
{
    [TestCase("2020-06-15", RequirementStatus.NotApplicable)]
    [TestCase("2020-06-16", RequirementStatus.Met)]
    [TestCase("2022-05-24", RequirementStatus.Met)]
    [TestCase("2022-05-25", RequirementStatus.NotApplicable)]
    [TestCase("2023-05-25", RequirementStatus.NotApplicable)]
    [TestCase("2025-01-20", RequirementStatus.NotApplicable)]
    public void Eo13929_EndsOfItsWindow_AreFirstDayInAndEndDayOut(string asOf, RequirementStatus expected)
    {
        // A policy that is known to satisfy § 2(c)(ii) shows whether anything is judged at all.
        var status = Asked.Decide(Agencies.WithPolicy(), asOf).Status("2(c)(ii)");

        Assert.That(status == RequirementStatus.NotApplicable, Is.EqualTo(expected == RequirementStatus.NotApplicable));
    }

    [TestCase("2020-06-15", "EO 13929 was signed on 2020-06-16")]
    [TestCase("2022-05-25", "that day is read as the first without it")]
    [TestCase("2022-05-26", "EO14074-TR")]
    [TestCase("2023-05-24", "EO14074-TR")]
    [TestCase("2023-05-25", "the transition under EO 14074 § 19(b) ended")]
    [TestCase("2025-01-19", "the transition under EO 14074 § 19(b) ended")]
    [TestCase("2025-01-20", "no word that revives EO 13929")]
    public void Eo13929_OutOfForce_SaysWhy(string asOf, string why)
    {
        var decision = Asked.Decide(Asked.Agency(), asOf);

        Assert.That(decision.Outcome, Is.EqualTo(Outcome.Eligible));
        Assert.That(decision.Requirement("2(b)").Sentence, Does.Contain(why));
    }

    [Test]
    public void Eo13929_DayOfRevocationReadAsItsLast_IsInForceThatDayOnly()
    {
        var read = ("IC-1", "in-force");

        Assert.That(Asked.Decide(Agencies.NothingSought(), "2022-05-25", options: read).Status("2(b)"), Is.EqualTo(RequirementStatus.NotMet));
        Assert.That(Asked.Decide(Agencies.NothingSought(), "2022-05-26", options: read).Status("2(b)"), Is.EqualTo(RequirementStatus.NotApplicable));
    }

    [Test]
    public void Eo13929_DayOfRevocation_LeansOnItsReadingThatDayOnly()
    {
        Assert.That(Asked.Decide(Agencies.NothingSought(), "2022-05-25").Choices.Select(choice => choice.Name), Does.Contain("IC-1"));
        Assert.That(Asked.Decide(Agencies.NothingSought(), "2022-05-24").Choices.Select(choice => choice.Name), Does.Not.Contain("IC-1"));
        Assert.That(Asked.Decide(Agencies.NothingSought(), "2022-05-26").Choices.Select(choice => choice.Name), Does.Not.Contain("IC-1"));
    }

    [TestCase("2025-01-19", RequirementStatus.NotApplicable)]
    [TestCase("2025-01-20", RequirementStatus.NotMet)]
    public void Eo13929_ReadAsRevived_IsInForceFromTheRescission(string asOf, RequirementStatus expected)
    {
        Assert.That(Asked.Decide(Agencies.NothingSought(), asOf, options: ("IC-6", "revival")).Status("2(b)"), Is.EqualTo(expected));
    }

    [TestCase("2022-05-25")]
    [TestCase("2025-06-01")]
    public void Eo13929_RevocationSupposedAway_IsInForce(string asOf)
    {
        var decision = Asked.Decide(Agencies.NothingSought(), asOf, options: ("revocation", "never-happened"));

        Assert.That(decision.Status("2(b)"), Is.EqualTo(RequirementStatus.NotMet));
        Assert.That(decision.Suppositions.Select(supposition => supposition.Name), Is.EqualTo(new[] { "revocation" }));
    }
}
