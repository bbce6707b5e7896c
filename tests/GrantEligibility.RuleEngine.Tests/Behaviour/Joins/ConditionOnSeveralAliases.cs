using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Joins;

public sealed class ConditionOnSeveralAliases
{
    [Test]
    public void Match_SumOfEarlierFacts_ComparesAllThree()
    {
        var session = RecordedSession.Of(typeof(TogetherAsLarge)).Insert(
            new Agency("one") { Officers = 1 }, new Agency("two") { Officers = 2 }, new Agency("three") { Officers = 3 });

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "one one two", "one two three", "two one three" }));
    }

    [Test]
    public void Update_OneOfThree_ReviewsEveryMatchItIsIn()
    {
        var three = new Agency("three") { Officers = 3 };
        var session = RecordedSession.Of(typeof(TogetherAsLarge)).Insert(new Agency("one") { Officers = 1 }, new Agency("two") { Officers = 2 }, three);
        session.Fire();
        three.Officers = 4;

        Assert.That(session.Update(three).FireSorted(), Is.EqualTo(new[] { "two two three" }));
    }

    [Test]
    public void Match_ConditionOnAliasAlone_DependsOnTheEarlierFact()
    {
        var agency = new Agency("a");
        var session = RecordedSession.Of(typeof(ReportOfLargeAgency)).Insert(agency, new Report("r", "a"));
        Assert.That(session.Fire(), Is.Empty);
        agency.Officers = 1;
        Assert.That(session.Update(agency).Fire(), Is.EqualTo(new[] { "a r" }));
        agency.Officers = 0;

        Assert.That(session.Update(agency).Fire(), Is.Empty);
    }

    [Test]
    public void Match_Inequality_JoinsTheOthers()
    {
        var session = RecordedSession.Of(typeof(ReportOfAnother)).Insert(new Agency("a"), new Agency("b"), new Report("ofA", "a"), new Report("ofC", "c"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a ofC", "b ofA", "b ofC" }));
    }

    [Test]
    public void Match_AliasInInnerLambda_IsTheMatchedFact()
    {
        var session = RecordedSession.Of(typeof(AgencyWithUnitNamedLikeReport)).Insert(
            new Agency("a") { Units = ["swat", "k9"] }, new Report("k9", "a"), new Report("air", "a"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "k9 a" }));
    }

    private sealed class TogetherAsLarge : Rule
    {
        public override void Define()
        {
            Agency first = default!;
            Agency second = default!;
            Agency whole = default!;
            When().Match(() => first).Match(() => second).Match(() => whole, w => w.Officers == first.Officers + second.Officers);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReportOfLargeAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When().Match(() => agency).Match(() => report, r => agency.Officers > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReportOfAnother : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When().Match(() => agency).Match(() => report, r => r.Agency != agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AgencyWithUnitNamedLikeReport : Rule
    {
        public override void Define()
        {
            Report report = default!;
            Agency agency = default!;
            When().Match(() => report).Match(() => agency, a => a.Units.Any(u => u == report.Id));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
