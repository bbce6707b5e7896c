using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Agendas;

public sealed class RunningTheAgenda
{
    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly Agency _b = new("b") { Officers = 2 };

    [Test]
    public void IsEmpty_FollowsWhatWaits()
    {
        var session = RecordedSession.Of(typeof(AnyAgency));
        Assert.That(session.Session.Agenda.IsEmpty);
        session.Insert(_a);
        Assert.That(session.Session.Agenda.IsEmpty, Is.False);
        session.Fire();
        Assert.That(session.Session.Agenda.IsEmpty);
        session.Insert(_b).Retract(_b);

        Assert.That(session.Session.Agenda.IsEmpty);
    }

    [Test]
    public void Peek_GivesTheNextMatchAndLeavesIt()
    {
        var session = RecordedSession.Of(typeof(AnyAgency)).Insert(_a, _b);
        var match = session.Session.Agenda.Peek();

        Assert.That(match.Facts.Single().Value, Is.SameAs(_a));
        Assert.That(match.Rule.Name, Does.EndWith("AnyAgency"));
        Assert.That(match.Trigger, Is.EqualTo(MatchTrigger.Created));
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void Clear_ForgetsWhatWaitsButNotWhatMatches()
    {
        var session = RecordedSession.Of(typeof(AnyAgency)).Insert(_a, _b);
        session.Session.Agenda.Clear();
        Assert.That(session.Session.Agenda.IsEmpty);
        Assert.That(session.Fire(), Is.Empty);

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Fire_NothingWaits_ReturnsZero() => Assert.That(RecordedSession.Of(typeof(AnyAgency)).Session.Fire(), Is.Zero);

    [Test]
    public void Fire_Maximum_StopsThereAndGoesOnLater()
    {
        var session = RecordedSession.Of(typeof(AnyAgency)).Insert(_a, _b, new Agency("c"));
        Assert.That(session.Session.Fire(2), Is.EqualTo(2));
        Assert.That(session.Session.Fire(0), Is.Zero);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "c" }));
    }

    [Test]
    public void Fire_MaximumOnRuleThatFeedsItself_Stops()
    {
        var session = RecordedSession.Of(typeof(Endless)).Insert(_a);

        Assert.That(session.Session.Fire(50), Is.EqualTo(50));
        Assert.That(_a.Officers, Is.EqualTo(51));
    }

    [Test]
    public void Halt_StopsAfterTheRuleThatCalledIt()
    {
        var session = RecordedSession.Of(typeof(HaltsAtB), typeof(AfterHalt)).Insert(_a, _b, new Agency("c"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "HaltsAtB: b" }));
        Assert.That(session.Fire(), Has.Length.EqualTo(3), "The next Fire goes on.");
    }

    [Test]
    public void Cancel_BeforeFire_FiresNothing()
    {
        var session = RecordedSession.Of(typeof(AnyAgency)).Insert(_a);

        Assert.That(session.Session.Fire(new CancellationToken(canceled: true)), Is.Zero);
        Assert.That(session.Session.Fire(10, new CancellationToken(canceled: true)), Is.Zero);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Cancel_FromAction_StopsAfterThatRule()
    {
        using var source = new CancellationTokenSource();
        var session = RecordedSession.Of(typeof(AnyAgency)).Insert(_a, _b);
        session.Session.Events.RuleFiredEvent += (_, _) => source.Cancel();

        Assert.That(session.Session.Fire(source.Token), Is.EqualTo(1));
    }

    [Test]
    public void CancellationToken_OfContext_IsTheOneGivenToFire()
    {
        using var source = new CancellationTokenSource();
        var seen = new List<CancellationToken>();
        var rule = Element.RuleDefinition(
            "token",
            "",
            0,
            Element.AndGroup(Built.Pattern<Agency>("agency")),
            Element.ActionGroup(Element.Action((IContext context) => seen.Add(context.CancellationToken))));
        RecordedSession.Of(rule).Insert(_a).Session.Fire(source.Token);

        Assert.That(seen, Is.EqualTo(new[] { source.Token }));
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

    private sealed class Endless : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Update(agency, a => a.Grow()));
        }
    }

    [Priority(1)]
    private sealed class HaltsAtB : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Name == "b");
            Then().Do(ctx => ctx.Halt());
        }
    }

    private sealed class AfterHalt : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
