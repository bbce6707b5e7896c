using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Queries;

public sealed class Lookups
{
    private readonly Report _x = new("x", "b");
    private readonly Report _y = new("y", "a");
    private readonly Report _z = new("z", "b");
    private readonly List<string> _seen = [];

    [Test]
    public void ToLookup_KeyAndElement_AreThoseSelected()
    {
        var session = Session(typeof(ByAgency)).Insert(_x, _y, _z);
        session.Session.Fire();

        Assert.That(_seen, Is.EqualTo(new[] { "keys b,a: b=x,z a=y none=" }));
    }

    [Test]
    public void ToLookup_NothingMatches_IsEmpty()
    {
        Session(typeof(ByAgency)).Session.Fire();

        Assert.That(_seen, Is.EqualTo(new[] { "keys : b= a= none=" }));
    }

    [Test]
    public void Update_Key_MovesTheElement()
    {
        var session = Session(typeof(ByAgency)).Insert(_x, _y);
        session.Session.Fire();
        _x.Agency = "a";
        session.Update(_x).Session.Fire();

        Assert.That(_seen[1], Does.StartWith("keys a: b= a=").And.Contains("x").And.Contains("y"));
    }

    [Test]
    public void Retract_LastOfAKey_RemovesTheKey()
    {
        var session = Session(typeof(ByAgency)).Insert(_x, _y).Retract(_x);
        session.Session.Fire();

        Assert.That(_seen, Is.EqualTo(new[] { "keys a: b= a=y none=" }));
    }

    [Test]
    public void ToLookup_WithoutElementSelector_HoldsTheFacts()
    {
        var session = RecordedSession.Of(typeof(FactsByAgency)).Insert(_x, _y, _z);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "[b[x, z], a[y]]" }));
    }

    [Test]
    public void ToLookup_WithoutKeySelector_IsKeyedByTheFacts()
    {
        var session = RecordedSession.Of(typeof(NotesByThemselves)).Insert(new Note("a", "1"), new Note("b", "2"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "[a:1[a:1], b:2[b:2]]" }));
    }

    private RecordedSession Session(Type rule)
    {
        var session = RecordedSession.Of(rule);
        session.Session.Events.RuleFiringEvent += (_, e) => _seen.Add(Describe((IKeyedLookup<string, string>)e.Facts.Single().Value!));
        return session;
    }

    private static string Describe(IKeyedLookup<string, string> lookup) =>
        $"keys {string.Join(',', lookup.Keys)}: b={string.Join(',', lookup["b"])} a={string.Join(',', lookup["a"])} none={string.Join(',', lookup["none"])}";

    private sealed class ByAgency : Rule
    {
        public override void Define()
        {
            IKeyedLookup<string, string> reports = default!;
            When().Query(() => reports, q => q.Match<Report>().Collect().ToLookup(r => r.Agency, r => r.Id));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class FactsByAgency : Rule
    {
        public override void Define()
        {
            IKeyedLookup<string, Report> reports = default!;
            When().Query(() => reports, q => q.Match<Report>().Collect().ToLookup(r => r.Agency));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NotesByThemselves : Rule
    {
        public override void Define()
        {
            IKeyedLookup<Note, Note> notes = default!;
            When().Query(() => notes, q => q.Match<Note>().Collect().ToLookup());
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
