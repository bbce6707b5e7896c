using NRules;
using NRules.Diagnostics;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Observing;

public sealed class OrderOfEvents
{
    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly List<string> _log = [];

    [Test]
    public void Insert_TellsInsertingActivationInserted()
    {
        Session(typeof(Sized)).Insert(_a);

        Assert.That(_log, Is.EqualTo(new[] { "inserting a", "created Sized a", "inserted a" }));
    }

    [Test]
    public void Update_TellsUpdatingActivationUpdated()
    {
        var session = Session(typeof(Sized));
        session.Insert(_a);
        _log.Clear();
        session.Update(_a);

        Assert.That(_log, Is.EqualTo(new[] { "updating a", "updated Sized a", "updated a" }));
    }

    [Test]
    public void Update_EndingTheMatch_TellsDeleted()
    {
        var session = Session(typeof(Sized));
        session.Insert(_a);
        _log.Clear();
        _a.Officers = 0;
        session.Update(_a);

        Assert.That(_log, Is.EqualTo(new[] { "updating a", "deleted Sized a", "updated a" }));
    }

    [Test]
    public void Retract_TellsRetractingDeletedRetracted()
    {
        var session = Session(typeof(Sized));
        session.Insert(_a);
        _log.Clear();
        session.Retract(_a);

        Assert.That(_log, Is.EqualTo(new[] { "retracting a", "deleted Sized a", "retracted a" }));
    }

    [Test]
    public void Fire_TellsFiringActionFired()
    {
        var session = Session(typeof(Sized));
        session.Insert(_a);
        _log.Clear();
        session.Fire();

        Assert.That(_log, Is.EqualTo(new[] { "firing Sized a", "action", "fired Sized a" }));
    }

    [Test]
    public void Yield_TellsInsertionOfTheLinkedFact()
    {
        var session = Session(typeof(Yields), typeof(SeesNote));
        session.Insert(_a);
        session.Fire();
        Assert.That(_log.IndexOf("inserting a:1"), Is.GreaterThan(_log.IndexOf("firing Yields a")));
        Assert.That(_log.IndexOf("created SeesNote a:1"), Is.EqualTo(_log.IndexOf("inserting a:1") + 1));
        Assert.That(_log.IndexOf("firing SeesNote a:1"), Is.GreaterThan(_log.IndexOf("fired Yields a")));
        _log.Clear();
        session.Retract(_a);

        Assert.That(_log, Is.EqualTo(new[] { "retracting a", "deleted Yields a", "retracted a", "retracting a:1", "deleted SeesNote a:1", "retracted a:1" }));
    }

    [Test]
    public void UpdateOfLinkedFact_IsToldAsUpdate()
    {
        var session = Session(typeof(Yields), typeof(SeesNote));
        session.Insert(_a);
        session.Fire();
        _a.Officers = 2;
        session.Update(_a);
        _log.Clear();
        session.Fire();

        Assert.That(_log, Has.Member("updated a:2").And.Member("updated SeesNote a:2").And.No.Member("inserting a:2"));
    }

    [Test]
    public void FailedVerb_TellsNothing()
    {
        var session = Session(typeof(Sized));
        session.TryRetract(_a);
        session.TryUpdate(_a);

        Assert.That(_log, Is.Empty);
    }

    [Test]
    public void Factory_HearsEverySession()
    {
        var factory = RecordedSession.Compile(typeof(Sized));
        Listen(factory.Events);
        var senders = new List<object?>();
        factory.Events.FactInsertedEvent += (sender, _) => senders.Add(sender);
        var first = factory.CreateSession();
        var second = factory.CreateSession();
        first.Insert(_a);
        second.Insert(new Agency("b") { Officers = 1 });

        Assert.That(_log, Is.EqualTo(new[] { "inserting a", "created Sized a", "inserted a", "inserting b", "created Sized b", "inserted b" }));
        Assert.That(senders, Is.EqualTo(new[] { first, second }));
    }

    [Test]
    public void Session_HearsOnlyItself()
    {
        var factory = RecordedSession.Compile(typeof(Sized));
        var session = factory.CreateSession();
        Listen(session.Events);
        factory.CreateSession().Insert(_a);

        Assert.That(_log, Is.Empty);
    }

    [Test]
    public void Listener_ThatLeft_HearsNothing()
    {
        var session = RecordedSession.Compile(typeof(Sized)).CreateSession();
        void Hear(object? sender, WorkingMemoryEventArgs e) => _log.Add("heard");
        session.Events.FactInsertedEvent += Hear;
        session.Events.FactInsertedEvent -= Hear;
        session.Insert(_a);

        Assert.That(_log, Is.Empty);
    }

    [Test]
    public void CreateSession_InitializationAction_HearsWhatTheRulesMatchAtOnce()
    {
        var factory = RecordedSession.Compile(typeof(Nobody));
        factory.CreateSession(s => Listen(s.Events));

        Assert.That(_log, Is.EqualTo(new[] { "created Nobody " }));
    }

    private ISession Session(params Type[] rules)
    {
        var session = RecordedSession.Compile(rules).CreateSession();
        Listen(session.Events);
        return session;
    }

    private void Listen(IEventProvider events)
    {
        events.FactInsertingEvent += (_, e) => _log.Add($"inserting {e.Fact.Value}");
        events.FactInsertedEvent += (_, e) => _log.Add($"inserted {e.Fact.Value}");
        events.FactUpdatingEvent += (_, e) => _log.Add($"updating {e.Fact.Value}");
        events.FactUpdatedEvent += (_, e) => _log.Add($"updated {e.Fact.Value}");
        events.FactRetractingEvent += (_, e) => _log.Add($"retracting {e.Fact.Value}");
        events.FactRetractedEvent += (_, e) => _log.Add($"retracted {e.Fact.Value}");
        events.ActivationCreatedEvent += (_, e) => _log.Add($"created {Text(e)}");
        events.ActivationUpdatedEvent += (_, e) => _log.Add($"updated {Text(e)}");
        events.ActivationDeletedEvent += (_, e) => _log.Add($"deleted {Text(e)}");
        events.RuleFiringEvent += (_, e) => _log.Add($"firing {Text(e)}");
        events.RuleFiredEvent += (_, e) => _log.Add($"fired {Text(e)}");
        events.RhsExpressionEvaluatedEvent += (_, _) => _log.Add("action");
    }

    private static string Text(AgendaEventArgs e) => $"{e.Rule.Name.Split('+')[^1]} {string.Join(' ', e.Facts.Select(f => f.Value))}";

    private sealed class Sized : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Yields : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Note(agency.Name, $"{agency.Officers}"));
        }
    }

    private sealed class SeesNote : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Nobody : Rule
    {
        public override void Define()
        {
            When().Not<Agency>();
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
