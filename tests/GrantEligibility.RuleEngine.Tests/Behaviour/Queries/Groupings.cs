using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Queries;

public sealed class Groupings
{
    private readonly Report _x = new("x", "a") { Incidents = 1 };
    private readonly Report _y = new("y", "b") { Incidents = 2 };
    private readonly Report _z = new("z", "a") { Incidents = 3 };

    [Test]
    public void GroupBy_FiresForEachGroup() =>
        Assert.That(RecordedSession.Of(typeof(ByAgency)).Insert(_x, _y, _z).Fire(), Is.EqualTo(new[] { "a[x, z]", "b[y]" }));

    [Test]
    public void GroupBy_NothingMatches_DoesNotFire() => Assert.That(RecordedSession.Of(typeof(ByAgency)).Fire(), Is.Empty);

    [Test]
    public void GroupBy_ElementSelector_HoldsElements() =>
        Assert.That(RecordedSession.Of(typeof(IncidentsByAgency)).Insert(_x, _y, _z).Fire(), Is.EqualTo(new[] { "a[1, 3]", "b[2]" }));

    [Test]
    public void Insert_IntoGroupThatFired_UpdatesThatGroupOnly()
    {
        var session = RecordedSession.Of(typeof(ByAgency)).Insert(_x, _y);
        session.Fire();

        Assert.That(session.Insert(_z).Fire(), Is.EqualTo(new[] { "a[x, z] (updated)" }));
    }

    [Test]
    public void Update_Key_MovesBetweenGroups()
    {
        var session = RecordedSession.Of(typeof(ByAgency)).Insert(_x, _y, _z);
        session.Fire();
        _z.Agency = "b";

        Assert.That(session.Update(_z).FireSorted(), Is.EqualTo(new[] { "a[x] (updated)", "b[y, z] (updated)" }));
    }

    [Test]
    public void Update_KeyOfTheOnlyMember_RemovesTheGroupAndMakesAnother()
    {
        var session = RecordedSession.Of(typeof(ByAgency)).Insert(_y);
        session.Fire();
        _y.Agency = "c";

        Assert.That(session.Update(_y).Fire(), Is.EqualTo(new[] { "c[y]" }));
    }

    [Test]
    public void Update_WithoutKeyChange_UpdatesItsGroup()
    {
        var session = RecordedSession.Of(typeof(IncidentsByAgency)).Insert(_x, _y, _z);
        session.Fire();
        _x.Incidents = 9;

        Assert.That(session.Update(_x).Fire(), Is.EqualTo(new[] { "a[9, 3] (updated)" }));
    }

    [Test]
    public void Retract_LastMember_RemovesTheGroup()
    {
        var session = RecordedSession.Of(typeof(ByAgency)).Insert(_x, _y).Retract(_y);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a[x]" }));
    }

    [Test]
    public void Where_OnGroup_GatesEachGroup()
    {
        var session = RecordedSession.Of(typeof(GroupsOfTwo)).Insert(_x, _y, _z);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a[x, z]" }));
        Assert.That(session.Insert(new Report("w", "b")).Fire(), Is.EqualTo(new[] { "b[y, w]" }));

        Assert.That(session.Retract(_x).Fire(), Is.Empty);
    }

    [Test]
    public void Select_OnGroup_GivesAValueForEach()
    {
        var session = RecordedSession.Of(typeof(TotalsByAgency)).Insert(_x, _y, _z);
        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a=4", "b=2" }));
        _z.Incidents = 30;

        Assert.That(session.Update(_z).Fire(), Is.EqualTo(new[] { "a=31 (updated)" }));
    }

    [Test]
    public void Collect_OverGroups_IsACollectionOfGroups()
    {
        var session = RecordedSession.Of(typeof(AllGroups)).Insert(_x, _y);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "[a[x], b[y]]" }));

        Assert.That(session.Insert(_z).Fire(), Is.EqualTo(new[] { "[a[x, z], b[y]] (updated)" }));
    }

    [Test]
    public void GroupBy_OverEarlierAlias_GroupsForEach()
    {
        var session = RecordedSession.Of(typeof(ReportsOfAgencyByYear)).Insert(
            new Agency("a"), new Agency("b"), _x, _y, _z, new Report("old", "a") { Year = 1999 });

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a 1999[old]", "a 2020[x, z]", "b 2020[y]" }));
    }

    [Test]
    public void GroupBy_KeyUsesEarlierAlias_FollowsIt()
    {
        var agency = new Agency("a") { Officers = 2 };
        var session = RecordedSession.Of(typeof(AboveAndBelowSize)).Insert(agency, _x, _z);
        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a False[x]", "a True[z]" }));
        agency.Officers = 0;

        Assert.That(session.Update(agency).Fire(), Has.Exactly(1).Contains("a True[").And.None.Contains("False"));
    }

    [Test]
    public void GroupBy_NullKey_IsAGroup()
    {
        var session = RecordedSession.Of(typeof(ByFirstUnit)).Insert(new Agency("none"), new Agency("some") { Units = ["k9"] }, new Agency("neither"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "k9[some]", "null[none, neither]" }));
    }

    private sealed class ByAgency : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> group = default!;
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class IncidentsByAgency : Rule
    {
        public override void Define()
        {
            IGrouping<string, object> group = default!;
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency, r => (object)r.Incidents));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class GroupsOfTwo : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> group = default!;
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency).Where(g => g.Count() == 2));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class TotalsByAgency : Rule
    {
        public override void Define()
        {
            string total = default!;
            When().Query(() => total, q => q.Match<Report>().GroupBy(r => r.Agency).Select(g => g.Key + "=" + g.Sum(r => r.Incidents)));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AllGroups : Rule
    {
        public override void Define()
        {
            IEnumerable<IGrouping<string, Report>> groups = default!;
            When().Query(() => groups, q => q.Match<Report>().GroupBy(r => r.Agency).Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReportsOfAgencyByYear : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IGrouping<object, Report> group = default!;
            When().Match(() => agency).Query(() => group, q => q.Match<Report>(r => r.Agency == agency.Name).GroupBy(r => (object)r.Year));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AboveAndBelowSize : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IGrouping<object, Report> group = default!;
            When().Match(() => agency).Query(() => group, q => q.Match<Report>().GroupBy(r => (object)(r.Incidents > agency.Officers)));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ByFirstUnit : Rule
    {
        public override void Define()
        {
            IGrouping<string?, Agency> group = default!;
            When().Query(() => group, q => q.Match<Agency>().GroupBy(a => a.FirstUnit));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
