using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Bindings;

public sealed class LetAndHaving
{
    private readonly Agency _a = new("a") { Officers = 4 };
    private readonly Report _report = new("r", "a") { Incidents = 2 };

    [Test]
    public void Let_Value_IsPartOfTheMatch() =>
        Assert.That(RecordedSession.Of(typeof(Doubled)).Insert(_a).Fire(), Is.EqualTo(new[] { "a 8" }));

    [Test]
    public void Update_SourceOfLet_ComputesAgainAndUpdatesTheMatch()
    {
        var session = RecordedSession.Of(typeof(Doubled)).Insert(_a);
        session.Fire();
        _a.Officers = 5;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a 10 (updated)" }));
    }

    [Test]
    public void Let_OverLetAndSeveralFacts_IsUsedInLaterConditions()
    {
        var session = RecordedSession.Of(typeof(RatePerOfficer)).Insert(_a, _report, new Note("a", "high"), new Note("a", "low"));
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a r 0.5 low a:low" }));
        _report.Incidents = 20;

        Assert.That(session.Update(_report).Fire(), Is.EqualTo(new[] { "a r 5 high a:high" }));
    }

    [Test]
    public void Let_Null_IsAValue() => Assert.That(RecordedSession.Of(typeof(FirstUnit)).Insert(_a).Fire(), Is.EqualTo(new[] { "a null" }));

    [Test]
    public void Let_NullLater_MovesOutOfTheConditionOnIt()
    {
        _a.Units = ["swat"];
        var session = RecordedSession.Of(typeof(HasFirstUnit)).Insert(_a);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a swat" }));
        _a.Units = [];

        Assert.That(session.Update(_a).Fire(), Is.Empty);
    }

    [Test]
    public void Having_OverTwoFacts_GatesTheMatch()
    {
        var session = RecordedSession.Of(typeof(MoreOfficersThanIncidents)).Insert(_a, _report);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a r" }));
        _report.Incidents = 9;
        Assert.That(session.Update(_report).Fire(), Is.Empty);
        _a.Officers = 10;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a r" }));
    }

    [Test]
    public void Having_OnLet_GatesTheMatch()
    {
        var session = RecordedSession.Of(typeof(DoubledIsLarge)).Insert(_a);
        Assert.That(session.Fire(), Is.Empty);
        _a.Officers = 6;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a 12" }));
    }

    [Test]
    public void Having_SeveralConditions_NeedsAll()
    {
        var session = RecordedSession.Of(typeof(BothHavings)).Insert(_a, new Agency("b") { Officers = 50 }, new Agency("c") { Officers = 1 });

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Having_InOr_IsAnAlternative()
    {
        var session = RecordedSession.Of(typeof(LargeOrReporting)).Insert(_a, _report, new Agency("b") { Officers = 50 }, new Report("s", "b"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a", "b", "b" }));
    }

    [Test]
    public void Let_BetweenPatterns_FeedsNot()
    {
        var session = RecordedSession.Of(typeof(NobodyTwiceAsLarge)).Insert(_a, new Agency("b") { Officers = 9 }, new Agency("c") { Officers = 5 });

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "b 18", "c 10" }));
    }

    private sealed class Doubled : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            var twice = 0;
            When().Match(() => agency).Let(() => twice, () => agency.Officers * 2);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class RatePerOfficer : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            var rate = 0.0;
            string level = default!;
            Note note = default!;
            When()
                .Match(() => agency, a => a.Officers > 0)
                .Match(() => report, r => r.Agency == agency.Name)
                .Let(() => rate, () => (double)report.Incidents / agency.Officers)
                .Let(() => level, () => rate > 1 ? "high" : "low")
                .Match(() => note, n => n.Text == level);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class FirstUnit : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            string? unit = default;
            When().Match(() => agency).Let(() => unit, () => agency.FirstUnit);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class HasFirstUnit : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            string? unit = default;
            When().Match(() => agency).Let(() => unit, () => agency.FirstUnit).Having(() => unit != null);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class MoreOfficersThanIncidents : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When().Match(() => agency).Match(() => report).Having(() => agency.Officers > report.Incidents);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class DoubledIsLarge : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            var twice = 0;
            When().Match(() => agency).Let(() => twice, () => agency.Officers * 2).Having(() => twice > 10);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class BothHavings : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency).Having(() => agency.Officers > 2, () => agency.Officers < 10).Having(() => agency.State == "IL");
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class LargeOrReporting : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Having(() => agency.Officers > 10)
                    .Match<Report>(r => r.Agency == agency.Name));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NobodyTwiceAsLarge : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            var twice = 0;
            When().Match(() => agency).Let(() => twice, () => agency.Officers * 2).Not<Agency>(other => other.Officers > twice);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
