using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Queries;

public sealed class Collections
{
    private readonly Report _r = new("r", "a") { Incidents = 1 };
    private readonly Report _s = new("s", "a") { Incidents = 2 };

    [Test]
    public void Collect_NothingMatches_IsEmptyAndTheRuleMatches() =>
        Assert.That(RecordedSession.Of(typeof(AllReports)).Fire(), Is.EqualTo(new[] { "[]" }));

    [Test]
    public void Collect_BeforeFiring_FiresOnceWithAll() =>
        Assert.That(RecordedSession.Of(typeof(AllReports)).Insert(_r, _s).Fire(), Is.EqualTo(new[] { "[r, s]" }));

    [Test]
    public void Insert_AfterFiring_UpdatesTheMatch()
    {
        var session = RecordedSession.Of(typeof(AllReports)).Insert(_r);
        session.Fire();

        Assert.That(session.Insert(_s).Fire(), Is.EqualTo(new[] { "[r, s] (updated)" }));
    }

    [Test]
    public void Retract_AfterFiring_UpdatesTheMatchDownToNothing()
    {
        var session = RecordedSession.Of(typeof(AllReports)).Insert(_r, _s);
        session.Fire();

        Assert.That(session.Retract(_r).Fire(), Is.EqualTo(new[] { "[s] (updated)" }));
        Assert.That(session.Retract(_s).Fire(), Is.EqualTo(new[] { "[] (updated)" }));
    }

    [Test]
    public void Update_CollectedFact_UpdatesTheMatch()
    {
        var session = RecordedSession.Of(typeof(AllReports)).Insert(_r, _s);
        session.Fire();

        Assert.That(session.Update(_s).Fire(), Is.EqualTo(new[] { "[r, s] (updated)" }));
    }

    [Test]
    public void Update_OutOfTheSource_LeavesTheCollection()
    {
        var session = RecordedSession.Of(typeof(AllReports)).Insert(_r, _s);
        session.Fire();
        _r.Incidents = -1;
        Assert.That(session.Update(_r).Fire(), Is.EqualTo(new[] { "[s] (updated)" }));
        _r.Incidents = 1;

        Assert.That(session.Update(_r).Fire().Single(), Is.EqualTo("[s, r] (updated)").Or.EqualTo("[r, s] (updated)"));
    }

    [Test]
    public void Update_FactOutsideTheSource_ChangesNothing()
    {
        var outside = new Report("outside", "a") { Incidents = -1 };
        var session = RecordedSession.Of(typeof(AllReports)).Insert(_r, outside);
        session.Fire();

        Assert.That(session.Update(outside).Retract(outside).Fire(), Is.Empty);
    }

    [Test]
    public void Where_OnCollection_MovesInAndOut()
    {
        var session = RecordedSession.Of(typeof(TwoOrMoreReports)).Insert(_r);
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Insert(_s).Fire(), Is.EqualTo(new[] { "[r, s]" }));
        Assert.That(session.Retract(_r).Fire(), Is.Empty);

        Assert.That(session.Insert(_r).Fire(), Is.EqualTo(new[] { "[s, r]" }), "A new match, since the old one had gone.");
    }

    [Test]
    public void Where_OnEmptyCollection_MatchesNothingMatched()
    {
        var session = RecordedSession.Of(typeof(NoReports)).Insert(_r);
        Assert.That(session.Fire(), Is.Empty);

        Assert.That(session.Retract(_r).Fire(), Is.EqualTo(new[] { "[]" }));
    }

    [Test]
    public void Collect_OverEarlierAlias_KeepsACollectionForEach()
    {
        var session = RecordedSession.Of(typeof(ReportsOfAgency)).Insert(new Agency("a"), _r, new Agency("b"), _s, new Report("t", "b"), new Agency("c"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a [r, s]", "b [t]", "c []" }));
    }

    [Test]
    public void Update_KeyOfCollectedFact_MovesItBetweenCollections()
    {
        var session = RecordedSession.Of(typeof(ReportsOfAgency)).Insert(new Agency("a"), new Agency("b"), _r, _s);
        session.Fire();
        _r.Agency = "b";

        Assert.That(session.Update(_r).FireSorted(), Is.EqualTo(new[] { "a [s] (updated)", "b [r] (updated)" }));
    }

    [Test]
    public void Retract_FactBeforeTheQuery_RemovesItsMatch()
    {
        var agency = new Agency("a");
        var session = RecordedSession.Of(typeof(ReportsOfAgency)).Insert(agency, _r).Retract(agency);
        Assert.That(session.Fire(), Is.Empty);

        Assert.That(session.Insert(_s, agency).Fire(), Is.EqualTo(new[] { "a [r, s]" }));
    }

    [Test]
    public void Update_FactBeforeTheQuery_UpdatesTheMatchOnce()
    {
        var agency = new Agency("a");
        var session = RecordedSession.Of(typeof(ReportsOfAgency)).Insert(agency, _r, _s);
        session.Fire();

        Assert.That(session.Update(agency).Fire(), Is.EqualTo(new[] { "a [r, s] (updated)" }));
    }

    [Test]
    public void Query_FollowedByPattern_JoinsOnTheCollection()
    {
        var session = RecordedSession.Of(typeof(AgencyWithSomeReport)).Insert(new Agency("b"), new Agency("a"), _r);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "[r] a" }));

        Assert.That(session.Insert(new Report("t", "b")).FireSorted(), Is.EqualTo(new[] { "[r, t] a (updated)", "[r, t] b" }));
    }

    [Test]
    public void Query_Twice_KeepsBothCollections()
    {
        var session = RecordedSession.Of(typeof(ReportsAndCertificates)).Insert(_r, new Certificate("c", "a"));
        Assert.That(session.Fire(), Is.EqualTo(new[] { "[r] [c]" }));

        Assert.That(session.Insert(_s, new Certificate("d", "a")).Fire(), Is.EqualTo(new[] { "[r, s] [c, d] (updated)" }));
    }

    [Test]
    public void Let_OverCollection_FollowsIt()
    {
        var session = RecordedSession.Of(typeof(TotalOfIncidents)).Insert(_r, _s);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "[r, s] 3" }));
        _s.Incidents = 9;

        Assert.That(session.Update(_s).Fire(), Is.EqualTo(new[] { "[r, s] 10 (updated)" }));
    }

    [Test]
    public void InsertAll_AfterFiring_FiresOnce()
    {
        var session = RecordedSession.Of(typeof(AllReports));
        session.Fire();
        session.Session.InsertAll([_r, _s]);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "[r, s] (updated)" }));
    }

    private sealed class AllReports : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            When().Query(() => reports, q => q.Match<Report>(r => r.Incidents >= 0).Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class TwoOrMoreReports : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            When().Query(() => reports, q => q.Match<Report>().Collect().Where(x => x.Count() > 1));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NoReports : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            When().Query(() => reports, q => q.Match<Report>().Collect().Where(x => !x.Any()));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReportsOfAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IEnumerable<Report> reports = default!;
            When().Match(() => agency).Query(() => reports, q => q.Match<Report>(r => r.Agency == agency.Name).Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AgencyWithSomeReport : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            Agency agency = default!;
            When().Query(() => reports, q => q.Match<Report>().Collect()).Match(() => agency, a => reports.Any(r => r.Agency == a.Name));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReportsAndCertificates : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            IEnumerable<Certificate> certificates = default!;
            When()
                .Query(() => reports, q => q.Match<Report>().Collect())
                .Query(() => certificates, q => q.Match<Certificate>().Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class TotalOfIncidents : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            var total = 0;
            When().Query(() => reports, q => q.Match<Report>().Collect()).Let(() => total, () => reports.Sum(r => r.Incidents));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
