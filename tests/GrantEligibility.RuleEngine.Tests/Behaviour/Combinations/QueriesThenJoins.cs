using NRules;
using NRules.Diagnostics;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Combinations;

/// <summary>What a query gives feeds bindings, further patterns, other queries, filters and linked facts.</summary>
public sealed class QueriesThenJoins
{
    private readonly Agency _a = new("a");
    private readonly Report _x = new("x", "a") { Incidents = 1 };
    private readonly Report _y = new("y", "a") { Incidents = 3 };

    [Test]
    public void CollectLetHavingMatch_EachChange_MovesTheMatch()
    {
        var session = RecordedSession.Of(typeof(NamedForItsTotal)).Insert(_a, _x, new Note("total", "4"), new Note("total", "7"));
        Assert.That(session.Fire(), Is.Empty);
        session.Insert(_y);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a [x, y] 4 total:4" }));
        _y.Incidents = 6;
        Assert.That(session.Update(_y).Fire(), Is.EqualTo(new[] { "a [x, y] 7 total:7" }));
        _a.Officers = 10;
        Assert.That(session.Update(_a).Fire(), Is.Empty, "No longer more incidents than officers.");
        Assert.That(session.Session.Agenda.IsEmpty);
    }

    [Test]
    public void CollectSelectWhereMatch_FollowsTheTotal()
    {
        var session = RecordedSession.Of(typeof(LargerThanAllReports)).Insert(new Agency("large") { Officers = 5 }, _x);
        Assert.That(session.Fire(), Is.Empty, "The total is too small.");
        Assert.That(session.Insert(_y).Fire(), Is.EqualTo(new[] { "4 large" }));
        _y.Incidents = 2;
        Assert.That(session.Update(_y).Fire(), Is.EqualTo(new[] { "3 large (updated)" }));
        _y.Incidents = 9;
        Assert.That(session.Update(_y).Fire(), Is.Empty);
    }

    [Test]
    public void CollectSelectMany_FlattensTheCollectionAgain()
    {
        var session = RecordedSession.Of(typeof(IdsButY)).Insert(_x, _y, new Report("z", "b"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "x", "z" }));
        Assert.That(session.Retract(_x).Fire(), Is.EqualTo(new[] { "z (updated)" }), "The collection it comes from changed.");
    }

    [Test]
    public void GroupBySelectWhereCollectOrderBy_SortsGroupsThatAreLargeEnough()
    {
        var session = RecordedSession.Of(typeof(SortedPairs)).Insert(_y, _x, new Report("w", "c"), new Report("v", "c"), new Report("u", "b"));
        Assert.That(session.Fire(), Is.EqualTo(new[] { "[[x, y], [v, w]]" }));

        Assert.That(session.Retract(_x).Fire(), Is.EqualTo(new[] { "[[v, w]] (updated)" }));
    }

    [Test]
    public void ToLookupMatch_JoinsOnWhatIsUnderTheKey()
    {
        var session = RecordedSession.Of(typeof(ReportsManyIncidents)).Insert(_a, new Agency("b"), _x);
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Insert(_y).Session.Fire(), Is.EqualTo(1));

        _y.Agency = "b";
        Assert.That(session.Update(_y).Session.Fire(), Is.Zero, "Neither has enough by itself.");
        _y.Incidents = 4;
        Assert.That(session.Update(_y).Fire().Single(), Does.EndWith(" b"));
    }

    [Test]
    public void GroupByWhereMatch_GateAndJoinUseEarlierFacts()
    {
        _a.Officers = 2;
        var session = RecordedSession.Of(typeof(AsManyAsOfficers)).Insert(_a, new Report("1", "b"), new Report("2", "b"), new Report("3", "c"), new Certificate("cb", "b"), new Certificate("cc", "c"));
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a b[1, 2] cb" }));
        _a.Officers = 1;
        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a c[3] cc" }));
        _a.Officers = 3;
        Assert.That(session.Update(_a).Fire(), Is.Empty);
    }

    [Test]
    public void CollectOverCollection_ConditionOfTheSecondFollowsTheFirst()
    {
        var session = RecordedSession.Of(typeof(LargerThanTheNumberOfReports)).Insert(new Agency("one") { Officers = 1 });
        Assert.That(session.Fire(), Is.EqualTo(new[] { "[] [one]" }));
        Assert.That(session.Insert(_x).Fire(), Is.EqualTo(new[] { "[x] [] (updated)" }));

        Assert.That(session.Insert(new Agency("two") { Officers = 2 }).Fire(), Is.EqualTo(new[] { "[x] [two] (updated)" }));
    }

    [Test]
    public void AggregateOverAggregate_OnChangeAndYield_YieldsOncePerNewValue()
    {
        var session = RecordedSession.Of(typeof(YieldsCounts)).Insert(_a, new Note("x", "1"), new Note("y", "2"));
        session.Fire();
        Assert.That(Yielded(session), Is.Empty);
        session.Insert(_x).Fire();
        Assert.That(Yielded(session), Is.EqualTo(new[] { "1/1" }));
        session.Insert(_y).Fire();
        Assert.That(Yielded(session), Is.EqualTo(new[] { "2/2" }));
        Assert.That(session.Update(_a).Fire(), Is.Empty, "The key is as it was.");
        session.Retract(_x).Fire();
        Assert.That(Yielded(session), Is.EqualTo(new[] { "1/1" }));
        session.Retract(_y).Fire();
        Assert.That(Yielded(session), Is.Empty);
    }

    [Test]
    public void Changes_OfGroups_AreUpdatesOfTheMatchesTheyConcern()
    {
        var session = RecordedSession.Of(typeof(ByAgency)).Insert(_x, _y, new Report("z", "b"));

        Assert.That(Activations(session.Session, () => session.Insert(new Report("w", "b"))), Is.EqualTo("updated"));
        _x.Agency = "b";
        Assert.That(Activations(session.Session, () => session.Update(_x)), Is.EqualTo("updated updated"), "The group it left and the one it entered.");
        _y.Agency = "c";
        Assert.That(Activations(session.Session, () => session.Update(_y)), Is.EqualTo("created deleted"));
    }

    [Test]
    public void Changes_OfFlattenedItems_KeepTheMatchesOfItemsThatStay()
    {
        _a.Units = ["air", "k9"];
        var session = RecordedSession.Of(typeof(EachUnit)).Insert(_a);
        _a.Units = ["k9", "swat"];

        Assert.That(Activations(session.Session, () => session.Update(_a)), Is.EqualTo("created deleted updated"));
    }

    private static string Activations(ISession session, Action change)
    {
        var told = new List<string>();
        void Created(object? sender, AgendaEventArgs e) => told.Add("created");
        void Updated(object? sender, AgendaEventArgs e) => told.Add("updated");
        void Deleted(object? sender, AgendaEventArgs e) => told.Add("deleted");
        session.Events.ActivationCreatedEvent += Created;
        session.Events.ActivationUpdatedEvent += Updated;
        session.Events.ActivationDeletedEvent += Deleted;
        change();
        session.Events.ActivationCreatedEvent -= Created;
        session.Events.ActivationUpdatedEvent -= Updated;
        session.Events.ActivationDeletedEvent -= Deleted;
        return string.Join(" ", told.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Yielded(RecordedSession session) => session.Session.Query<Note>().AsEnumerable().Where(n => n.About == "yielded").Select(n => n.Text);

    private sealed class NamedForItsTotal : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IEnumerable<Report> reports = default!;
            var total = 0;
            Note note = default!;
            When()
                .Match(() => agency)
                .Query(() => reports, q => q.Match<Report>(r => r.Agency == agency.Name).Collect().Where(all => all.Count() > 1))
                .Let(() => total, () => reports.Sum(r => r.Incidents))
                .Having(() => total > agency.Officers)
                .Match(() => note, n => n.Text == total.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class LargerThanAllReports : Rule
    {
        public override void Define()
        {
            var total = 0;
            Agency agency = default!;
            When()
                .Query(() => total, q => q.Match<Report>().Collect().Select(all => all.Sum(r => r.Incidents)).Where(sum => sum > 2))
                .Match(() => agency, a => a.Officers > total);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class IdsButY : Rule
    {
        public override void Define()
        {
            var id = "";
            When().Query(() => id, q => q.Match<Report>().Collect().SelectMany(all => all.Select(r => r.Id)).Where(i => i != "y"));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SortedPairs : Rule
    {
        public override void Define()
        {
            IEnumerable<IEnumerable<Report>> pairs = default!;
            When().Query(() => pairs, q => q.Match<Report>()
                .GroupBy(r => r.Agency)
                .Select(g => (IEnumerable<Report>)g.OrderBy(r => r.Id))
                .Where(g => g.Count() > 1)
                .Collect()
                .OrderBy(g => g.First().Agency));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReportsManyIncidents : Rule
    {
        public override void Define()
        {
            IKeyedLookup<string, int> incidents = default!;
            Agency agency = default!;
            When()
                .Query(() => incidents, q => q.Match<Report>().Collect().ToLookup(r => r.Agency, r => r.Incidents))
                .Match(() => agency, a => incidents[a.Name].Sum() > 3);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AsManyAsOfficers : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IGrouping<string, Report> reports = default!;
            Certificate certificate = default!;
            When()
                .Match(() => agency)
                .Query(() => reports, q => q.Match<Report>().GroupBy(r => r.Agency).Where(g => g.Key != agency.Name, g => g.Count() == agency.Officers))
                .Match(() => certificate, c => c.Agency == reports.Key);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class LargerThanTheNumberOfReports : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            IEnumerable<Agency> agencies = default!;
            When()
                .Query(() => reports, q => q.Match<Report>().Collect())
                .Query(() => agencies, q => q.Match<Agency>(a => a.Officers > reports.Count()).Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class YieldsCounts : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IEnumerable<Report> reports = default!;
            IEnumerable<Note> notes = default!;
            var counts = "";
            When()
                .Match(() => agency)
                .Query(() => reports, q => q.Match<Report>(r => r.Agency == agency.Name).Collect().Where(all => all.Any()))
                .Query(() => notes, q => q.Match<Note>(n => reports.Any(r => r.Id == n.About)).Collect().OrderBy(n => n.Text))
                .Let(() => counts, () => reports.Count() + "/" + notes.Count());
            Filter().OnChange(() => counts);
            Then().Yield(_ => new Note("yielded", counts));
        }
    }

    private sealed class ByAgency : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> reports = default!;
            When().Query(() => reports, q => q.Match<Report>().GroupBy(r => r.Agency));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class EachUnit : Rule
    {
        public override void Define()
        {
            var unit = "";
            When().Query(() => unit, q => q.Match<Agency>().SelectMany(a => a.Units));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
