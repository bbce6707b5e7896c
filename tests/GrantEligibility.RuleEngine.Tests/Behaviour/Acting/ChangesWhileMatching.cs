using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Acting;

/// <summary>Listeners change working memory too.</summary>
public sealed class ChangesWhileMatching
{
    private readonly Agency _a = new("a");

    [Test]
    public void Insert_FromListenerOfFired_IsMatchedInTheSameRun()
    {
        var session = RecordedSession.Of(typeof(AnyAgency), typeof(AnyNote));
        session.Session.Events.RuleFiredEvent += (_, e) =>
        {
            if (e.Facts.Single().Value is Agency agency)
            {
                session.Session.Insert(new Note(agency.Name, "fired"));
            }
        };

        Assert.That(session.Insert(_a).Fire(), Is.EqualTo(new[] { "AnyAgency: a", "AnyNote: a:fired" }));
    }

    [Test]
    public void Insert_FromListenerOfInserted_IsMatched()
    {
        var session = RecordedSession.Of(typeof(AnyAgency), typeof(AnyNote));
        session.Session.Events.FactInsertedEvent += (_, e) =>
        {
            if (e.Fact.Value is Agency agency)
            {
                session.Session.Insert(new Note(agency.Name, "inserted"));
            }
        };

        Assert.That(session.Insert(_a).FireSorted(), Is.EqualTo(new[] { "AnyAgency: a", "AnyNote: a:inserted" }));
    }

    [Test]
    public void Insert_WhileAFactIsBeingMatched_IsRefusedAndTheSessionStaysWhole()
    {
        var session = RecordedSession.Of(typeof(AnyAgency), typeof(AnyNote));
        session.Session.Events.ActivationCreatedEvent += (_, e) =>
        {
            if (e.Facts.Single().Value is Agency agency)
            {
                Assert.That(() => session.Session.Insert(new Note(agency.Name, "created")), Throws.InvalidOperationException);
            }
        };

        Assert.That(session.Insert(_a).Fire(), Is.EqualTo(new[] { "AnyAgency: a" }));
        Assert.That(session.Insert(new Note("a", "later")).Fire(), Is.EqualTo(new[] { "AnyNote: a:later" }));
    }

    [Test]
    public void Fire_FromAnAction_FiresTheRestFirst()
    {
        var session = RecordedSession.Of(typeof(AnyAgency), typeof(AnyNote));
        var nested = 0;
        session.Session.Events.RuleFiringEvent += (_, e) =>
        {
            if (e.Facts.Single().Value is Agency)
            {
                nested += session.Session.Fire();
            }
        };
        session.Insert(_a, new Note("x", "y"));

        Assert.That(session.Session.Fire(), Is.EqualTo(1));
        Assert.That(nested, Is.EqualTo(1));
    }

    private sealed class AnyAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AnyNote : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
