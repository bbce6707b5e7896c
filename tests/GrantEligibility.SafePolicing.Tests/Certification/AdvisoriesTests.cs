using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.Certification;

/// <summary>§ 2(c), opening, and the principles of the DOJ Standards: they never decide.</summary>
[TestFixture]
internal sealed class AdvisoriesTests
{
    private const string AsOf = "2021-06-01";

    [Test]
    public void Practices_EachAbsent_ChangeNoOutcome()
    {
        var without = Asked.Decide(Agencies.With(Asked.Certificate()), AsOf);
        foreach (var name in Enum.GetValues<PracticeName>())
        {
            var absent = Agencies.With(Asked.Certificate()) with { Practices = Agencies.WithPractice(name, false).Practices };

            Assert.That(Asked.Decide(absent, AsOf).Outcome, Is.EqualTo(without.Outcome), $"{name}");
        }
    }

    [TestCase(true, "In place: early-warning system. Not in place: none. Unknown: training on force and de-escalation, community engagement.")]
    [TestCase(false, "In place: none. Not in place: early-warning system. Unknown: training on force and de-escalation, community engagement.")]
    [TestCase(null, "In place: none. Not in place: none. Unknown: training on force and de-escalation, early-warning system, community engagement.")]
    public void ThreeTopics_OnePractice_SaysWhatIsInPlaceAndWhatIsNotAndWhatIsUnknown(bool? inPlace, string words)
    {
        var decision = Asked.Decide(Agencies.WithPractice(PracticeName.EarlyWarningSystem, inPlace), AsOf);

        Assert.That(decision.Requirement("2(c)").Findings.Single().Sentence, Does.EndWith(words));
    }

    [Test]
    public void ThreeTopics_NothingStated_SaysSo()
    {
        Assert.That(Asked.Decide(Asked.Agency(), AsOf).Rows("2(c)"), Is.EqualTo(new[] { "NothingStated" }));
    }

    [Test]
    public void Principles_OneStated_AreSummedUpInOneFinding()
    {
        var decision = Asked.Decide(Agencies.WithPractice(PracticeName.DutyToIntervene, true), AsOf);

        Assert.That(decision.Requirement("Standards").Findings.Single().Sentence, Does.Contain("In place: duty to intervene. Not in place: none."));
    }

    [Test]
    public void Advisories_OutOfForce_AreSilent()
    {
        var decision = Asked.Decide(Agencies.WithPractice(PracticeName.DutyToIntervene, true), "2022-05-25");

        Assert.That(decision.Advisories.SelectMany(advisory => advisory.Findings), Is.Empty);
    }
}
