using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Patterns;

public sealed class SeveralConditions
{
    [TestCase("IL", 5, true)]
    [TestCase("IL", 0, false)]
    [TestCase("WI", 5, false)]
    [TestCase("WI", 0, false)]
    public void Match_TwoConditions_NeedsBoth(string state, int officers, bool fires)
    {
        var session = RecordedSession.Of(typeof(LargeInIllinois)).Insert(new Agency("a") { State = state, Officers = officers });

        Assert.That(session.Fire(), Has.Length.EqualTo(fires ? 1 : 0));
    }

    [Test]
    public void Update_OneOfTwoConditions_MovesInAndOut()
    {
        var agency = new Agency("a") { State = "WI", Officers = 5 };
        var session = RecordedSession.Of(typeof(LargeInIllinois)).Insert(agency);
        agency.State = "IL";
        session.Update(agency);
        Assert.That(session.Fire(), Has.Length.EqualTo(1));

        agency.Officers = 0;
        session.Update(agency);
        agency.State = "WI";
        session.Update(agency);
        agency.Officers = 9;
        session.Update(agency);
        Assert.That(session.Fire(), Is.Empty);

        agency.State = "IL";
        Assert.That(session.Update(agency).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Match_WithoutAlias_FiresForEachFact()
    {
        var session = RecordedSession.Of(typeof(AnyReport)).Insert(new Report("r1", "a"), new Report("r2", "a") { Incidents = 3 }, new Report("r3", "a") { Incidents = 1 });

        Assert.That(session.Fire(), Has.Length.EqualTo(2));
    }

    [Test]
    public void Match_VariableOfDefine_IsReadWhenTheRuleIsDefined()
    {
        var session = RecordedSession.Of(typeof(AboveThreshold)).Insert(new Agency("at") { Officers = 10 }, new Agency("above") { Officers = 11 });

        Assert.That(session.Fire(), Is.EqualTo(new[] { "above" }));
    }

    private sealed class LargeInIllinois : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.State == "IL", a => a.Officers > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AnyReport : Rule
    {
        public override void Define()
        {
            When().Match<Report>(r => r.Incidents > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AboveThreshold : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            var threshold = 10;
            When().Match(() => agency, a => a.Officers > threshold);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
