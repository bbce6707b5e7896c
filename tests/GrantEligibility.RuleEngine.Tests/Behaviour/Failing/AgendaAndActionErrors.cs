using NRules;
using NRules.Diagnostics;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Failing;

public sealed class AgendaAndActionErrors
{
    private readonly Agency _a = new("a");
    private readonly Agency _b = new("b") { Units = ["k9"] };

    [Test]
    public void Filter_Throws_IsWrappedWithRuleAndExpression()
    {
        var session = RecordedSession.Of(typeof(FiltersOnFirstUnit)).Session;
        var thrown = Assert.Throws<AgendaExpressionEvaluationException>(() => session.Insert(_a))!;

        Assert.That(thrown.RuleName, Does.EndWith("FiltersOnFirstUnit"));
        Assert.That(thrown.Expression, Does.Contain("get_Item(0)"));
        Assert.That(thrown.Message, Does.Contain("FiltersOnFirstUnit").And.Contain(thrown.Expression));
        Assert.That(thrown.InnerException, Is.Not.Null);
    }

    [Test]
    public void Filter_ErrorHandled_CountsAsFalse()
    {
        var session = RecordedSession.Of(typeof(FiltersOnFirstUnit));
        AgendaExpressionErrorEventArgs? error = null;
        session.Session.Events.AgendaExpressionFailedEvent += (_, e) =>
        {
            error = e;
            e.IsHandled = true;
        };

        Assert.That(session.Insert(_a, _b).Fire(), Is.EqualTo(new[] { "b" }));
        Assert.That(error!.Rule.Name, Does.EndWith("FiltersOnFirstUnit"));
        Assert.That(error.Match.Facts.Single().Value, Is.SameAs(_a));
        Assert.That(error.Exception, Is.Not.Null);
    }

    [Test]
    public void ChangeKey_ErrorHandled_CountsAsFalse()
    {
        var session = RecordedSession.Of(typeof(OnChangeOfFirstUnit));
        session.Session.Events.AgendaExpressionFailedEvent += (_, e) => e.IsHandled = true;

        Assert.That(session.Insert(_a, _b).Fire(), Is.EqualTo(new[] { "b" }));
        _a.Units = ["k9"];
        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Action_Throws_IsWrappedWithRuleAndExpression()
    {
        var session = RecordedSession.Of(typeof(ReadsFirstUnit)).Insert(_a).Session;
        var thrown = Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire())!;

        Assert.That(thrown.RuleName, Does.EndWith("ReadsFirstUnit"));
        Assert.That(thrown.Expression, Does.Contain("get_Item(0)"));
        Assert.That(thrown.Message, Does.Contain("ReadsFirstUnit").And.Contain(thrown.Expression));
        Assert.That(thrown.InnerException, Is.Not.Null);
    }

    [Test]
    public void Action_ErrorUnhandled_ListenerSeesItFirst()
    {
        var session = RecordedSession.Of(typeof(ReadsFirstUnit)).Insert(_a).Session;
        RhsExpressionErrorEventArgs? error = null;
        session.Events.RhsExpressionFailedEvent += (_, e) => error = e;

        Assert.That(() => session.Fire(), Throws.InstanceOf<RuleRhsExpressionEvaluationException>());
        Assert.That(error!.Arguments, Has.Member(_a));
        Assert.That(error.Match.Rule.Name, Does.EndWith("ReadsFirstUnit"));
        Assert.That(error.Expression.ToString(), Does.Contain("get_Item(0)"));
    }

    [Test]
    public void Action_ErrorHandled_IsSkippedAndTheNextRuns()
    {
        var session = RecordedSession.Of(typeof(ReadsFirstUnit), typeof(SeesNote));
        session.Session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;

        Assert.That(session.Insert(_a, _b).Fire(), Is.EqualTo(new[] { "ReadsFirstUnit: a", "ReadsFirstUnit: b", "SeesNote: a:after", "SeesNote: b:after" }));
    }

    [Test]
    public void Action_Throws_ActivationIsSpentAndTheRestStays()
    {
        var session = RecordedSession.Of(typeof(ReadsFirstUnit)).Insert(_a, _b);
        Assert.That(() => session.Session.Fire(), Throws.InstanceOf<RuleRhsExpressionEvaluationException>());

        Assert.That(session.Fire(), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void Yield_ErrorHandled_YieldsNothing()
    {
        var session = RecordedSession.Of(typeof(YieldsFirstUnit));
        session.Session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Insert(_a, _b).Fire();

        Assert.That(session.Session.Query<Note>().Single(), Is.EqualTo(new Note("b", "k9")));
    }

    private sealed class FiltersOnFirstUnit : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Filter().Where(() => agency.Units[0] == "k9");
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class OnChangeOfFirstUnit : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Filter().OnChange(() => agency.Units[0]);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReadsFirstUnit : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => agency.Units[0].ToString()).Do(ctx => ctx.Insert(new Note(agency.Name, "after")));
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

    private sealed class YieldsFirstUnit : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Note(agency.Name, agency.Units[0]));
        }
    }
}
