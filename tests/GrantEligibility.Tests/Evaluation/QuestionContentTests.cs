using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Evaluation;

/// <summary>Questions made in code, which no reader has tested.</summary>
[TestFixture]
public sealed class QuestionContentTests
{
    private static readonly EligibilityQuestion Question = new() { Profile = ParkLaw.Profile(), AsOf = new DateOnly(2021, 6, 1), RegimeId = "PARK" };

    private readonly EligibilityEvaluator _evaluator = new([ParkLaw.Regime]);

    private static IEnumerable<TestCaseData> Wrong()
    {
        var profile = Question.Profile;
        yield return Case("Profile is null", Question with { Profile = null! });
        yield return Case("RegimeId is null", Question with { RegimeId = null! });
        yield return Case("Options is null", Question with { Options = null! });
        yield return Case("Profile.Agency is null", Of(profile with { Agency = null! }));
        yield return Case("Profile.Agency.Name is null", Of(profile with { Agency = profile.Agency with { Name = null! } }));
        yield return Case(
            "Profile.Agency.State is 'ga', which is not the postal code of a State, district or territory. Use GA (nearest).",
            Of(profile with { Agency = profile.Agency with { State = "ga" } }));
        yield return Case("Profile.Credentials[0] is null", Of(profile with { Credentials = [null!] }));
        yield return Case("Profile.Practices[0] is null", Of(profile with { Practices = [null!] }));
        yield return Case("Profile.Policy.Chokehold[0] is null", Of(profile with { Policy = new() { Chokehold = [null!] } }));
        yield return Case(
            "Profile.InformationSharing.Judgments.Events[0] is null",
            Of(profile with { InformationSharing = new() { Judgments = new() { Events = [null!] } } }));
        yield return Case("Profile.RecipientUnit.NoKnockReports[0] is null", Of(profile with { RecipientUnit = new() { NoKnockReports = [null!] } }));
        yield return Case("Profile.RecipientUnit.BodyCameraPolicies[0] is null", Of(profile with { RecipientUnit = new() { BodyCameraPolicies = [null!] } }));
        yield return Case("Profile.RecipientUnit.Laws.SexualActs[0] is null", Of(profile with { RecipientUnit = new() { Laws = new() { SexualActs = [null!] } } }));
        yield return Case("Profile.RecipientUnit.SetAsides[0] is null", Of(profile with { RecipientUnit = new() { SetAsides = [null!] } }));
        yield return Case("Profile.SubRecipients[0] is null", Of(profile with { SubRecipients = [null!] }));
        yield return Case("Profile.SubRecipients[0].Agency is null", Of(profile with { SubRecipients = [new() { Agency = null! }] }));
        yield return Case(
            "Profile.SubRecipients[1].Credentials[0] is null",
            Of(profile with { SubRecipients = [new() { Agency = profile.Agency }, new() { Agency = profile.Agency, Credentials = [null!] }] }));

        static EligibilityQuestion Of(AgencyProfile profile) => Question with { Profile = profile };
        static TestCaseData Case(string message, EligibilityQuestion question) => new TestCaseData(question, message).SetArgDisplayNames(message);
    }

    [TestCaseSource(nameof(Wrong))]
    public void Evaluate_QuestionThatNoReaderWouldLetThrough_SaysWhereItIsWrong(EligibilityQuestion question, string message) => Assert.That(
        () => _evaluator.Evaluate(question),
        Throws.TypeOf<ArgumentException>().With.Message.StartsWith("The question cannot be answered: " + message));

    [Test]
    public void Evaluate_KindThatIsNone_SaysWhichThereAre()
    {
        var profile = Question.Profile with { Agency = Question.Profile.Agency with { Kind = (AgencyKind)99 } };

        Assert.That(
            () => _evaluator.Evaluate(Question with { Profile = profile }),
            Throws.InstanceOf<ArgumentException>().With.Message.Contains("Not a known kind. Use one of: ").And.Message.Contains(nameof(AgencyKind.Tribal)));
    }

    [TestCase("0001-01-01")]
    [TestCase("9999-12-31")]
    public void Evaluate_FirstAndLastDayOfTheCalendar_AreDecided(string day)
    {
        var decision = _evaluator.Evaluate(Question with { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd") });

        Assert.That(decision.Requirements, Has.Count.EqualTo(2));
    }

    [Test]
    public void Test_WhatMayBeSet_DoesNotThrow() =>
        Assert.That(() => _evaluator.Test("PARK", new Dictionary<string, string> { ["PL-1"] = "ignored" }), Throws.Nothing);

    [TestCase("ZOO", "PL-1", "counts", "'ZOO' is not a regime")]
    [TestCase("PARK", "PL-9", "counts", "'PL-9' is not an option")]
    [TestCase("PARK", "PL-1", "", "does not accept ''")]
    public void Test_WhatMayNotBeSet_SaysWhatMay(string regime, string name, string value, string message) => Assert.That(
        () => _evaluator.Test(regime, new Dictionary<string, string> { [name] = value }),
        Throws.TypeOf<EligibilityQuestionException>().With.Message.Contains(message));
}
