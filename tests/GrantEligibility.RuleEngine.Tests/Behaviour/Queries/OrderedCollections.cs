using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Queries;

public sealed class OrderedCollections
{
    private readonly Report _x = new("x", "b") { Year = 2021, Incidents = 5 };
    private readonly Report _y = new("y", "a") { Year = 2020, Incidents = 5 };
    private readonly Report _z = new("z", "a") { Year = 2021, Incidents = 1 };

    [Test]
    public void OrderBy_SortsAndKeepsEqualKeysAsTheyCame() =>
        Assert.That(RecordedSession.Of(typeof(ByYear)).Insert(_x, _y, _z).Fire(), Is.EqualTo(new[] { "[y, x, z]" }));

    [Test]
    public void OrderByDescending_SortsDownwards() =>
        Assert.That(RecordedSession.Of(typeof(ByYearDescending)).Insert(_x, _y, _z).Fire(), Is.EqualTo(new[] { "[x, z, y]" }));

    [Test]
    public void ThenBy_SortsWithinEqualKeys() =>
        Assert.That(RecordedSession.Of(typeof(ByIncidentsThenYearDescendingThenId)).Insert(_y, _x, _z).Fire(), Is.EqualTo(new[] { "[z, x, y]" }));

    [Test]
    public void Update_SortKey_MovesTheFact()
    {
        var session = RecordedSession.Of(typeof(ByYear)).Insert(_x, _y, _z);
        session.Fire();
        _y.Year = 2030;

        Assert.That(session.Update(_y).Fire(), Is.EqualTo(new[] { "[x, z, y] (updated)" }));
    }

    [Test]
    public void InsertAndRetract_KeepTheOrder()
    {
        var session = RecordedSession.Of(typeof(ByYear)).Insert(_z, _y);
        session.Fire();

        Assert.That(session.Insert(new Report("w", "a") { Year = 1999 }).Fire(), Is.EqualTo(new[] { "[w, y, z] (updated)" }));
        Assert.That(session.Retract(_y).Fire(), Is.EqualTo(new[] { "[w, z] (updated)" }));
    }

    [Test]
    public void Where_AfterOrderBy_SeesTheOrder()
    {
        var session = RecordedSession.Of(typeof(EarliestIsOld)).Insert(_x);
        Assert.That(session.Fire(), Is.Empty);

        Assert.That(session.Insert(new Report("old", "a") { Year = 1999 }).Fire(), Is.EqualTo(new[] { "[old, x]" }));
    }

    private sealed class ByYear : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            When().Query(() => reports, q => q.Match<Report>().Collect().OrderBy(r => r.Year));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ByYearDescending : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            When().Query(() => reports, q => q.Match<Report>().Collect().OrderByDescending(r => r.Year));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ByIncidentsThenYearDescendingThenId : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            When().Query(() => reports, q => q.Match<Report>().Collect().OrderBy(r => r.Incidents).ThenByDescending(r => r.Year).ThenBy(r => r.Id));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class EarliestIsOld : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            When().Query(() => reports, q => q.Match<Report>().Collect().OrderBy(r => r.Year).Where(x => x.Any() && x.First().Year < 2000));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
