using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Queries;

public sealed class Projections
{
    private readonly Agency _a = new("a") { Units = ["swat", "k9"], Officers = 1 };
    private readonly Agency _b = new("b") { Units = ["air"], Officers = 2 };

    [Test]
    public void Select_FiresForEachValue()
    {
        var session = RecordedSession.Of(typeof(Names)).Insert(_a, _b);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a/1", "b/2" }));
        _b.Officers = 7;

        Assert.That(session.Update(_b).Fire(), Is.EqualTo(new[] { "b/7 (updated)" }));
    }

    [Test]
    public void Select_EqualValues_AreSeparateMatches()
    {
        // Two agencies of one State are two matches of the query, though what it selects is equal.
        var session = RecordedSession.Of(typeof(States)).Insert(_a, _b);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "IL", "IL" }));

        Assert.That(session.Retract(_a).Update(_b).Fire(), Is.EqualTo(new[] { "IL (updated)" }));
    }

    [Test]
    public void Where_AfterSelect_GatesTheValue()
    {
        var session = RecordedSession.Of(typeof(NamesOfTwo)).Insert(_a, _b);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "b/2" }));
        _a.Officers = 2;
        _b.Officers = 3;

        Assert.That(session.Update(_a, _b).Fire(), Is.EqualTo(new[] { "a/2" }));
    }

    [Test]
    public void Collect_AfterSelect_HoldsTheValues()
    {
        var session = RecordedSession.Of(typeof(AllNames)).Insert(_a, _b);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "[a/1, b/2]" }));
        _a.Officers = 5;

        Assert.That(session.Update(_a).Fire().Single(), Does.Contain("a/5").And.Contain("b/2").And.EndsWith("(updated)"));
    }

    [Test]
    public void SelectMany_FiresForEachItem()
    {
        var session = RecordedSession.Of(typeof(EveryUnit)).Insert(_a, _b, new Agency("none"));
        Assert.That(session.Fire(), Is.EqualTo(new[] { "swat", "k9", "air" }));
        _a.Units = ["k9", "marine"];

        Assert.That(session.Update(_a).FireSorted(), Is.EqualTo(new[] { "k9 (updated)", "marine" }));
        Assert.That(session.Retract(_b).Fire(), Is.Empty);
    }

    [Test]
    public void SelectMany_Collect_GathersAllItems()
    {
        var session = RecordedSession.Of(typeof(AllUnits)).Insert(_a, _b);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "[swat, k9, air]" }));

        Assert.That(session.Retract(_a).Fire(), Is.EqualTo(new[] { "[air] (updated)" }));
    }

    [Test]
    public void SelectMany_WhereAndGroupBy_ComposeInOrder()
    {
        var session = RecordedSession.Of(typeof(LongUnitsByLength)).Insert(_a, _b);
        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "3[air]", "4[swat]" }));
        _b.Units = ["air", "bike"];

        Assert.That(session.Update(_b).FireSorted(), Has.Member("4[swat, bike] (updated)"));
    }

    [Test]
    public void Select_UsesEarlierAlias_FollowsIt()
    {
        var session = RecordedSession.Of(typeof(DistanceFromAgency)).Insert(_a, new Report("r", "x") { Incidents = 10 });
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a 9" }));
        _a.Officers = 4;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a 6 (updated)" }));
    }

    [Test]
    public void Where_BeforeSelect_IsAConditionOfTheSource()
    {
        var session = RecordedSession.Of(typeof(LargeNames)).Insert(_a, _b);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "b" }));
        _a.Officers = 3;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Select_OverJoinedFacts_GivesOnePerFactOfTheQuery()
    {
        var session = RecordedSession.Of(typeof(ReportTitles)).Insert(_a, new Report("r", "a"), new Report("s", "b"), _b, new Report("t", "a"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a a-r", "a a-t", "b b-s" }));
    }

    private sealed class Names : Rule
    {
        public override void Define()
        {
            string name = default!;
            When().Query(() => name, q => q.Match<Agency>().Select(a => a.Name + "/" + a.Officers));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class States : Rule
    {
        public override void Define()
        {
            string state = default!;
            When().Query(() => state, q => q.Match<Agency>().Select(a => a.State));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NamesOfTwo : Rule
    {
        public override void Define()
        {
            string name = default!;
            When().Query(() => name, q => q.Match<Agency>().Select(a => a.Name + "/" + a.Officers).Where(n => n.EndsWith('2')));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AllNames : Rule
    {
        public override void Define()
        {
            IEnumerable<string> names = default!;
            When().Query(() => names, q => q.Match<Agency>().Select(a => a.Name + "/" + a.Officers).Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class EveryUnit : Rule
    {
        public override void Define()
        {
            string unit = default!;
            When().Query(() => unit, q => q.Match<Agency>().SelectMany(a => a.Units));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AllUnits : Rule
    {
        public override void Define()
        {
            IEnumerable<string> units = default!;
            When().Query(() => units, q => q.Match<Agency>().SelectMany(a => a.Units).Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class LongUnitsByLength : Rule
    {
        public override void Define()
        {
            IGrouping<object, string> group = default!;
            When().Query(() => group, q => q.Match<Agency>().SelectMany(a => a.Units).Where(u => u.Length > 2).GroupBy(u => (object)u.Length));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class DistanceFromAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            var distance = 0;
            When().Match(() => agency).Query(() => distance, q => q.Match<Report>().Select(r => r.Incidents - agency.Officers));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class LargeNames : Rule
    {
        public override void Define()
        {
            string name = default!;
            When().Query(() => name, q => q.Match<Agency>().Where(a => a.Officers > 1).Select(a => a.Name));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReportTitles : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            string title = default!;
            When()
                .Match(() => agency)
                .Query(() => title, q => q.Match<Report>(r => r.Agency == agency.Name).Select(r => agency.Name + "-" + r.Id));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
