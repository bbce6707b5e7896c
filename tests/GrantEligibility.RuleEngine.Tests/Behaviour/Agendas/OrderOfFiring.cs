using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Agendas;

public sealed class OrderOfFiring
{
    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly Agency _b = new("b") { Officers = 1 };

    [Test]
    public void Fire_HigherPriorityFirst()
    {
        var session = RecordedSession.Of(typeof(Low), typeof(Plain), typeof(High), typeof(Highest)).Insert(_a);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "Highest: a", "High: a", "Plain: a", "Low: a" }));
    }

    [Test]
    public void Fire_PriorityBeforeOrderOfInsertion()
    {
        var session = RecordedSession.Of(typeof(Low), typeof(High)).Insert(_a, _b);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "High: a", "High: b", "Low: a", "Low: b" }));
    }

    [Test]
    public void Fire_WithinAPriority_InOrderOfActivation()
    {
        var session = RecordedSession.Of(typeof(Plain)).Insert(_b, _a, new Agency("c"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "b", "a", "c" }));
    }

    [Test]
    public void Fire_UpdatedWhileItWaits_KeepsItsPlace()
    {
        var session = RecordedSession.Of(typeof(Plain)).Insert(_a, _b).Update(_a);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void Fire_LowPriorityInsertsForHigh_HighComesNext()
    {
        var session = RecordedSession.Of(typeof(NotesAgency), typeof(UrgentNote)).Insert(_a, _b);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "NotesAgency: a", "UrgentNote: a:note", "NotesAgency: b", "UrgentNote: b:note" }));
    }

    [Test]
    public void Fire_HighPriorityEndsWhatLowWaitsFor_LowDoesNotFire()
    {
        var session = RecordedSession.Of(typeof(Plain), typeof(RetractsAtOnce)).Insert(_a);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "RetractsAtOnce: a" }));
    }

    [Test]
    public void Priority_CallInDefine_OverridesAttribute()
    {
        var rule = RecordedSession.Repository(typeof(Overriding)).GetRuleSets().Single().Rules.Single();

        Assert.That(rule.Priority, Is.EqualTo(-5));
    }

    [Test]
    public void Fire_SameInput_SameOrderEveryTime()
    {
        string[] Run() => RecordedSession.Of(typeof(Low), typeof(Plain), typeof(High), typeof(NotesAgency), typeof(UrgentNote)).Insert(_a, _b, new Note("x", "y")).Fire();
        var first = Run();

        Assert.That(Enumerable.Range(0, 20).Select(_ => Run()), Is.All.EqualTo(first));
    }

    [Priority(10)]
    private sealed class High : AnyAgency;

    [Priority(1000)]
    private sealed class Highest : AnyAgency;

    [Priority(-1)]
    private sealed class Low : AnyAgency;

    private sealed class Plain : AnyAgency;

    [Priority(5)]
    private sealed class Overriding : Rule
    {
        public override void Define()
        {
            Priority(-5);
            When().Match<Agency>();
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private abstract class AnyAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NotesAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.TryInsert(new Note(agency.Name, "note")));
        }
    }

    [Priority(1)]
    private sealed class UrgentNote : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    [Priority(1)]
    private sealed class RetractsAtOnce : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Retract(agency));
        }
    }
}
