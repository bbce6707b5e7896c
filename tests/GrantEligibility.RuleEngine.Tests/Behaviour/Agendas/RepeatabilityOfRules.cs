using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Agendas;

public sealed class RepeatabilityOfRules
{
    private readonly Agency _a = new("a") { Officers = 1 };

    [Test]
    public void Repeatable_FiresForEveryUpdate()
    {
        var session = RecordedSession.Of(typeof(Repeats)).Insert(_a);
        session.Fire();

        Assert.That(session.Update(_a).Fire(), Has.Length.EqualTo(1));
        Assert.That(session.Update(_a).Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void NonRepeatable_FiresOnceWhileTheMatchStays()
    {
        var session = RecordedSession.Of(typeof(Once)).Insert(_a);
        Assert.That(session.Fire(), Has.Length.EqualTo(1));

        Assert.That(session.Update(_a).Update(_a).Fire(), Is.Empty);
    }

    [Test]
    public void NonRepeatable_MatchWentAndCame_FiresAgain()
    {
        var session = RecordedSession.Of(typeof(Once)).Insert(_a);
        session.Fire();
        _a.Officers = 0;
        session.Update(_a);
        _a.Officers = 1;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(session.Retract(_a).Insert(_a).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void NonRepeatable_UpdatedBeforeFiring_FiresOnce() =>
        Assert.That(RecordedSession.Of(typeof(Once)).Insert(_a).Update(_a).Fire(), Has.Length.EqualTo(1));

    [Test]
    public void NonRepeatable_ChangesItsOwnFact_DoesNotLoop()
    {
        var session = RecordedSession.Of(typeof(GrowsOnce)).Insert(_a);

        Assert.That(session.Fire(), Has.Length.EqualTo(1));
        Assert.That(_a.Officers, Is.EqualTo(2));
    }

    [Test]
    public void NonRepeatable_OtherFacts_FireOnTheirOwn()
    {
        var session = RecordedSession.Of(typeof(Once)).Insert(_a);
        session.Fire();

        Assert.That(session.Insert(new Agency("b") { Officers = 1 }).Fire(), Is.EqualTo(new[] { "b" }));
    }

    private sealed class Repeats : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Once : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class GrowsOnce : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0);
            Then().Do(ctx => ctx.Update(agency, a => a.Grow()));
        }
    }
}
