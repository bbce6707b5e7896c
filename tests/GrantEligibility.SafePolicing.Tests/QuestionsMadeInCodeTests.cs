using System.Globalization;
using GrantEligibility.Decisions;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests;

/// <summary>Profiles that are valid, but that nobody would write by hand.</summary>
[TestFixture]
public sealed class QuestionsMadeInCodeTests
{
    private static readonly (string, string) NeverRevoked = ("revocation", "never-happened");

    [TestCase("0001-01-01")]
    [TestCase("0001-01-02")]
    [TestCase("9998-12-31")]
    [TestCase("9999-12-31")]
    public void Decide_CertificateAtAnEndOfTheCalendar_StopsNoRule(string day)
    {
        var profile = Asked.Agency() with
        {
            Credentials = [Asked.Certificate(day) with { DeterminedOn = Asked.Day(day) }, Asked.Application(day)],
            Accreditations = [new() { BodyId = "calea", AwardedOn = Asked.Day(day) }],
            SubRecipients = [],
        };

        var decision = Asked.Decide(profile, day, options: [NeverRevoked, ("IC-13", "hindsight"), ("intake-open-from", day)]);

        Assert.That(DecisionJson.ToText(decision), Does.Not.Contain("An error stopped"));
    }

    [Test]
    public void Decide_TwoEqualCredentialsAndTwoEqualSubRecipients_StayTwo()
    {
        var certificate = Asked.Certificate();
        var sub = new SubRecipient { Agency = Asked.Agency().Agency, Credentials = [certificate, certificate] };
        var profile = Asked.Agency() with { Credentials = [certificate, certificate], SubRecipients = [sub, sub] };

        var decision = Asked.Decide(profile, "2021-02-01");

        var gate = decision.Requirements.Single(r => r.Id == "2(b)");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(gate.Status, Is.EqualTo(RequirementStatus.Met));
            Assert.That(gate.Findings, Has.Count.EqualTo(6), "two for the applicant and two for each sub-recipient");
        }
    }

    [Test]
    public void Decide_TwoEqualEventsOfWhichNeitherIsSubmitted_AreBothFound()
    {
        var termination = new OfficerEvent { On = Asked.Day("2021-01-05"), Submitted = false };
        var profile = Asked.Agency() with { InformationSharing = new() { Terminations = new() { Events = [termination, termination] } } };

        var decision = Asked.Decide(profile, "2021-02-01", options: [("intake-open-from", "2021-01-01")]);

        Assert.That(decision.Requirements.Single(r => r.Id == "3(d)").Status, Is.EqualTo(RequirementStatus.NotMet));
        Assert.That(DecisionJson.ToText(decision), Does.Contain("/informationSharing/terminations/events/0").And.Contain("/informationSharing/terminations/events/1"));
    }

    [Test]
    public void Decide_ContradictoryDates_IsDecidedAndStopsNoRule()
    {
        var credential = Asked.Certificate("2020-11-01") with
        {
            AppliedOn = Asked.Day("2021-01-20"),
            AcknowledgedOn = Asked.Day("2020-01-01"),
            DeniedOn = Asked.Day("2020-10-01"),
            WithdrawnOn = Asked.Day("2020-10-02"),
            RevokedOn = Asked.Day("2019-01-01"),
        };

        var decision = Asked.Decide(Asked.Agency() with { Credentials = [credential, Asked.Application("0001-01-01")] }, "2021-02-01");

        Assert.That(DecisionJson.ToText(decision), Does.Not.Contain("An error stopped"));
    }

    [Test]
    public void Decide_InAnotherCultureAndOnAnotherThread_IsTheSameToTheByte()
    {
        var here = Decided(("IC-5", "met"), ("IC-8", "end-inclusive"), NeverRevoked);

        var there = string.Empty;
        var thread = new Thread(() => there = Decided(NeverRevoked, ("IC-8", "end-inclusive"), ("IC-5", "met"))) { CurrentCulture = StrangeCulture() };
        thread.Start();
        thread.Join();

        Assert.That(there, Is.EqualTo(here));

        static string Decided(params (string Name, string Value)[] options) => DecisionJson.ToText(Asked.Decide(
            Asked.Agency() with
            {
                Credentials = [Asked.Certificate()],
                InformationSharing = new() { Terminations = new() { Events = [new() { On = Asked.Day("2021-01-05"), Count = 1234567 }] } },
            },
            "2021-02-01",
            options: options));
    }

    /// <summary>A culture that writes days and numbers like no other; made by hand, since a machine may know none but the invariant one.</summary>
    private static CultureInfo StrangeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.ShortDatePattern = "d.M.yy 'day'";
        culture.DateTimeFormat.LongDatePattern = "'day' d";
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.NumberDecimalSeparator = "!";
        return culture;
    }
}
