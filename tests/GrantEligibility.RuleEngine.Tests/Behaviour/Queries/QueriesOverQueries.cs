using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Queries;

public sealed class QueriesOverQueries
{
    private readonly Report _x = new("x", "a") { Incidents = 1 };
    private readonly Report _y = new("y", "b") { Incidents = 20 };
    private readonly Report _z = new("z", "a") { Incidents = 30 };

    [Test]
    public void From_EarlierCollection_QueriesItFurther()
    {
        var session = RecordedSession.Of(typeof(SevereOfAll)).Insert(_x, _y, _z);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "[x, y, z] [y, z]" }));
        _x.Incidents = 99;
        Assert.That(session.Update(_x).Fire(), Is.EqualTo(new[] { "[x, y, z] [y, z, x] (updated)" }), "What enters a collection later comes later in it.");

        Assert.That(session.Retract(_y).Fire(), Is.EqualTo(new[] { "[x, z] [z, x] (updated)" }));
    }

    [Test]
    public void From_MemberOfFact_QueriesItsItems()
    {
        var agency = new Agency("a") { Units = ["swat", "k9"] };
        var session = RecordedSession.Of(typeof(UnitsFromAgency)).Insert(agency);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a swat" }));
        agency.Units = ["air"];

        Assert.That(session.Update(agency).Fire(), Is.EqualTo(new[] { "a air" }));
    }

    [Test]
    public void Collect_OfGroupsOfSelected_IsMaintainedThroughAllSteps()
    {
        var session = RecordedSession.Of(typeof(CountsByAgency)).Insert(_x, _y);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "[a1, b1]" }));
        session.Insert(_z);
        Assert.That(session.Fire().Single(), Does.Contain("a2").And.Contain("b1").And.Contain("updated"));
        session.Retract(_y);
        Assert.That(session.Fire().Single(), Does.Contain("a2").And.Not.Contain("b").And.Contain("updated"));
    }

    [Test]
    public void SelectMany_OverGroups_FlattensThemAgain()
    {
        var session = RecordedSession.Of(typeof(ReportsOfBusyAgencies)).Insert(_x, _y, _z);
        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "x", "z" }));

        Assert.That(session.Retract(_z).Insert(new Report("w", "b")).FireSorted(), Is.EqualTo(new[] { "w", "y" }));
    }

    [Test]
    public void Query_OverFactOfEarlierQuery_IsJoinedToIt()
    {
        var session = RecordedSession.Of(typeof(CertificatesOfReporting)).Insert(_x, new Certificate("c", "a"), new Certificate("d", "b"), new Certificate("e", "a"));
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a[x] [c, e]" }));

        Assert.That(session.Insert(_y).Fire(), Is.EqualTo(new[] { "b[y] [d]" }));
    }

    [Test]
    public void Query_ConditionOnTwoEarlierFacts_CollectsForThePair()
    {
        var session = RecordedSession.Of(typeof(ReportsBetween)).Insert(
            new Agency("small") { Officers = 10 }, new Agency("large") { Officers = 25 }, _x, _y, _z);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "small large [y]" }));
    }

    [Test]
    public void Query_InsideOr_IsOneAlternative()
    {
        var session = RecordedSession.Of(typeof(NotedOrBusy)).Insert(new Agency("a"), new Agency("b"), new Agency("c"), _x, _y, _z, new Note("c", "busy"));

        Assert.That(session.FireSorted().Select(f => f[0]), Is.EqualTo(new[] { 'a', 'c' }));
    }

    [Test]
    public void Not_AfterQuery_ComparesWithTheAggregate()
    {
        var session = RecordedSession.Of(typeof(BusiestAgency)).Insert(_x, _y, _z);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a[x, z]" }));

        Assert.That(session.Insert(new Report("huge", "c") { Incidents = 1000 }).Fire(), Is.EqualTo(new[] { "c[huge]" }));
    }

    private sealed class SevereOfAll : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> all = default!;
            IEnumerable<Report> severe = default!;
            When()
                .Query(() => all, q => q.Match<Report>().Collect())
                .Query(() => severe, q => q.From(() => all).SelectMany(x => x).Where(r => r.Incidents > 10).Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class UnitsFromAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            string unit = default!;
            When().Match(() => agency).Query(() => unit, q => q.From(() => agency.Units).SelectMany(u => u).Where(u => u.Length > 2));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class CountsByAgency : Rule
    {
        public override void Define()
        {
            IEnumerable<string> counts = default!;
            When().Query(() => counts, q => q.Match<Report>().GroupBy(r => r.Agency).Select(g => g.Key + g.Count()).Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReportsOfBusyAgencies : Rule
    {
        public override void Define()
        {
            Report report = default!;
            When().Query(() => report, q => q.Match<Report>().GroupBy(r => r.Agency).Where(g => g.Count() > 1).SelectMany(g => g));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class CertificatesOfReporting : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> reports = default!;
            IEnumerable<Certificate> certificates = default!;
            When()
                .Query(() => reports, q => q.Match<Report>().GroupBy(r => r.Agency))
                .Query(() => certificates, q => q.Match<Certificate>(c => c.Agency == reports.Key).Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReportsBetween : Rule
    {
        public override void Define()
        {
            Agency small = default!;
            Agency large = default!;
            IEnumerable<Report> reports = default!;
            When()
                .Match(() => small)
                .Match(() => large, l => l.Officers > small.Officers)
                .Query(() => reports, q => q.Match<Report>(r => r.Incidents > small.Officers && r.Incidents < large.Officers).Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NotedOrBusy : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IEnumerable<Report> reports = default!;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match<Note>(n => n.About == agency.Name)
                    .Query(() => reports, q => q.Match<Report>(r => r.Agency == agency.Name).Collect().Where(c => c.Count() > 1)));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class BusiestAgency : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> group = default!;
            When()
                .Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency))
                .Not<Report>(r => r.Agency != group.Key && r.Incidents > group.Sum(m => m.Incidents));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
