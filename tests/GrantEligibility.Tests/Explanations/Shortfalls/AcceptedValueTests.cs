using System.Linq.Expressions;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Explanations.Shortfalls;

internal sealed class AcceptedValueTests
{
    private static readonly ChokeholdPolicy Policy = new() { Stance = ChokeholdStance.Permitted, From = new DateOnly(2019, 1, 1) };

    private static readonly Award Award = new()
    {
        SchemaVersion = Award.CurrentSchemaVersion,
        Stage = AwardStage.New,
        FiscalYear = 2021,
        MadeOn = new DateOnly(2021, 3, 1),
    };

    private static IEnumerable<TestCaseData> Comparisons =>
    [
        Case((policy, award) => policy.From > award.MadeOn, "after 2021-03-01"),
        Case((policy, award) => policy.From >= award.MadeOn, "on or after 2021-03-01"),
        Case((policy, award) => policy.From < award.MadeOn, "before 2021-03-01"),
        Case((policy, award) => policy.From <= award.MadeOn, "on or before 2021-03-01"),
        Case((policy, award) => award.MadeOn < policy.From, "after 2021-03-01"),
        Case((policy, award) => award.MadeOn <= policy.From, "on or after 2021-03-01"),
        Case((policy, award) => award.MadeOn > policy.From, "before 2021-03-01"),
        Case((policy, award) => award.MadeOn >= policy.From, "on or before 2021-03-01"),
        Case((policy, award) => award.FiscalYear < policy.From.Year, "more than 2021"),
        Case((policy, award) => policy.Stance == ChokeholdStance.Banned, "banned"),
        Case((policy, award) => policy.Stance == ChokeholdStance.Banned || policy.Stance == ChokeholdStance.BannedExceptDeadlyForce, "banned or banned-except-deadly-force"),
        Case((policy, award) => policy.Stance != ChokeholdStance.Permitted, "anything but permitted"),
        Case((policy, award) => policy.ReadOn != null, "any value"),
        Case((policy, award) => policy.From > award.EndsOn, null),
    ];

    [TestCaseSource(nameof(Comparisons))]
    public void In_Comparison_SaysWhatTheFactsOwnValueWouldHaveToBe(Expression<Func<ChokeholdPolicy, Award, bool>> condition, string? expected)
    {
        var accepted = AcceptedValue.Of(condition.Body, "policy");

        Assert.That(accepted.In([new Premise("policy", Policy, null), new Premise("award", Award, null)]), Is.EqualTo(expected));
    }

    private static TestCaseData Case(Expression<Func<ChokeholdPolicy, Award, bool>> condition, string? expected) =>
        new TestCaseData(condition, expected).SetArgDisplayNames(condition.Body.ToString());
}
