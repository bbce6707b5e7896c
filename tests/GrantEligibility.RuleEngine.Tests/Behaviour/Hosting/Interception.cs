using NRules;
using NRules.Extensibility;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Hosting;

public sealed class Interception
{
    private readonly Agency _a = new("a") { Officers = 1 };

    [Test]
    public void Intercept_GetsContextAndActionsInOrder()
    {
        var seen = new List<string>();
        var session = Session(typeof(TwoActions), (context, actions) =>
        {
            seen.Add($"{context.Rule.Name.Split('+')[^1]} {context.Match.Facts.Single().Value}");
            seen.AddRange(actions.Select(a => $"{a.Trigger} {string.Join(',', a.Arguments)}"));
        });
        session.Insert(_a).Fire();

        Assert.That(seen, Is.EqualTo(new[] { "TwoActions a", "Activated, Reactivated a", "Activated, Reactivated a" }));
    }

    [Test]
    public void Intercept_DoesNotInvoke_ActionsDoNotRunThoughTheRuleFires()
    {
        var session = Session(typeof(TwoActions), (_, _) => { });

        Assert.That(session.Insert(_a).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(session.Session.Query<Note>(), Is.Empty);
    }

    [Test]
    public void Intercept_Invokes_ActionsRunOnTheContext()
    {
        var session = Session(typeof(TwoActions), (_, actions) =>
        {
            foreach (var action in actions)
            {
                action.Invoke();
            }
        });
        session.Insert(_a).Fire();

        Assert.That(session.Session.Query<Note>().Select(n => n.Text), Is.EqualTo(new[] { "first", "second" }));
    }

    [Test]
    public void Intercept_ChoosesAmongActions()
    {
        var session = Session(typeof(TwoActions), (_, actions) => actions.Last().Invoke());
        session.Insert(_a).Fire();

        Assert.That(session.Session.Query<Note>().Select(n => n.Text), Is.EqualTo(new[] { "second" }));
    }

    [Test]
    public void Invoke_ActionThrows_ExceptionComesAsItWasThrown()
    {
        var session = Session(typeof(Throws), (_, actions) => actions.Single().Invoke()).Insert(_a);

        Assert.That(() => session.Session.Fire(), NUnit.Framework.Throws.InstanceOf<FormatException>().With.Message.EqualTo("as it was thrown"));
    }

    [Test]
    public void Intercept_CatchesAndGoesOn()
    {
        Exception? caught = null;
        var session = Session(typeof(Throws), (_, actions) =>
        {
            try
            {
                actions.Single().Invoke();
            }
            catch (FormatException exception)
            {
                caught = exception;
            }
        });

        Assert.That(session.Insert(_a).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(caught, Is.Not.Null);
    }

    [Test]
    public void Intercept_YieldIsAnActionLikeAnyOther()
    {
        var session = Session(typeof(Yields), (_, actions) => actions.Single().Invoke());
        session.Insert(_a).Fire();
        Assert.That(session.Session.Query<Note>().Count(), Is.EqualTo(1));
        session.Retract(_a);

        Assert.That(session.Session.Query<Note>(), Is.Empty);
    }

    [Test]
    public void Intercept_Undo_TellsDeactivated()
    {
        var triggers = new List<ActionTrigger>();
        var session = Session(typeof(WithUndo), (_, actions) => triggers.AddRange(actions.Select(a => a.Trigger))).Insert(_a);
        session.Fire();
        session.Retract(_a).Fire();

        Assert.That(triggers, Is.EqualTo(new[] { ActionElement.DefaultTrigger, ActionTrigger.Deactivated }));
    }

    [Test]
    public void ActionInterceptor_OfFactory_IsThatOfItsSessions()
    {
        var interceptor = new Interceptor((_, _) => { });
        var factory = RecordedSession.Compile(typeof(TwoActions));
        factory.ActionInterceptor = interceptor;
        var session = factory.CreateSession();

        Assert.That(session.ActionInterceptor, Is.SameAs(interceptor));
        session.ActionInterceptor = null;
        Assert.That(factory.ActionInterceptor, Is.SameAs(interceptor));
    }

    private static RecordedSession Session(Type rule, Action<IContext, IReadOnlyCollection<IActionInvocation>> intercept)
    {
        var session = RecordedSession.Of(rule);
        session.Session.ActionInterceptor = new Interceptor(intercept);
        return session;
    }

    private sealed class Interceptor(Action<IContext, IReadOnlyCollection<IActionInvocation>> intercept) : IActionInterceptor
    {
        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions) => intercept(context, actions);
    }

    private sealed class TwoActions : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Insert(new Note(agency.Name, "first"))).Do(ctx => ctx.Insert(new Note(agency.Name, "second")));
        }
    }

    private sealed class Throws : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(_ => Fail(agency));
        }

        private static void Fail(Agency agency) => throw new FormatException($"as it was thrown{agency.FirstUnit}");
    }

    private sealed class Yields : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Note(agency.Name, "yielded"));
        }
    }

    private sealed class WithUndo : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Nothing()).Undo(ctx => ctx.Nothing());
        }
    }
}
