using NRules;
using NRules.Extensibility;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Hosting;

/// <summary>Interceptors together with events, services, errors and cancellation.</summary>
public sealed class InterceptionObserved
{
    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly List<string> _told = [];

    [Test]
    public void Intercept_IsBetweenFiringAndFired()
    {
        var session = Session(typeof(NotesAgency), (_, actions) =>
        {
            _told.Add("before");
            actions.Single().Invoke();
            _told.Add("after");
        });
        session.Insert(_a);
        session.Fire();

        Assert.That(_told, Is.EqualTo(new[] { "firing", "before", "evaluated", "after", "fired" }));
    }

    [Test]
    public void Invoke_Twice_RunsTheActionTwice()
    {
        var session = Session(typeof(CountsOfficers), (_, actions) =>
        {
            actions.Single().Invoke();
            actions.Single().Invoke();
        });
        session.Insert(_a);
        session.Fire();

        Assert.That(_a.Officers, Is.EqualTo(3));
    }

    [Test]
    public void Invoke_ActionThrowsAndListenerHandlesIt_GoesOn()
    {
        var session = Session(typeof(Fails), (_, actions) => actions.Single().Invoke());
        session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Insert(_a);

        Assert.That(session.Fire(), Is.EqualTo(1));
        Assert.That(_told, Is.EqualTo(new[] { "firing", "failed", "evaluated with error", "fired" }));
    }

    [Test]
    public void Invoke_ActionThrows_ListenerSeesItAndItComesAsThrown()
    {
        var session = Session(typeof(Fails), (_, actions) => actions.Single().Invoke());
        session.Insert(_a);

        Assert.That(() => session.Fire(), Throws.TypeOf<TimeoutException>());
        Assert.That(_told, Does.Contain("failed").And.No.Member("fired"));
        Assert.That(session.Agenda.IsEmpty, "The activation is spent.");
        Assert.That(session.Fire(), Is.Zero);
    }

    [Test]
    public void Intercept_ThrowsItself_ComesAsThrownAndTheSessionGoesOn()
    {
        var fails = true;
        var session = Session(typeof(NotesAgency), (_, actions) =>
        {
            if (fails)
            {
                throw new FormatException("The interceptor itself.");
            }

            actions.Single().Invoke();
        });
        session.Insert(_a);
        session.Insert(new Agency("b"));
        Assert.That(() => session.Fire(), Throws.TypeOf<FormatException>());
        fails = false;

        Assert.That(session.Fire(), Is.EqualTo(1));
        Assert.That(session.Query<Note>().Single().About, Is.EqualTo("b"));
    }

    [Test]
    public void ActionInterceptor_OfSession_ComesBeforeThatOfFactoryAndCanBeTakenAway()
    {
        var factory = RecordedSession.Compile(typeof(NotesAgency));
        factory.ActionInterceptor = new Interceptor((_, _) => _told.Add("factory"));
        var session = factory.CreateSession();
        session.ActionInterceptor = new Interceptor((_, _) => _told.Add("session"));
        session.Insert(_a);
        session.Fire();
        session.ActionInterceptor = null;
        session.Update(_a);
        session.Fire();

        Assert.That(_told, Is.EqualTo(new[] { "session" }));
        Assert.That(session.Query<Note>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Arguments_HoldFactsAndServicesInOrderOfTheAction()
    {
        object?[] arguments = [];
        var service = new List<string>();
        var session = Session(typeof(UsesService), (_, actions) =>
        {
            arguments = [.. actions.Single().Arguments];
            actions.Single().Invoke();
        });
        session.DependencyResolver = new Gives(service);
        session.Insert(_a);
        session.Fire();

        Assert.That(arguments, Is.EquivalentTo(new object[] { _a, service }));
        Assert.That(service, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Context_UnderInterception_IsFullyUsable()
    {
        using var cancellation = new CancellationTokenSource();
        var session = Session(typeof(NotesAgency), (context, _) =>
        {
            context.InsertLinked("key", new Note(context.Rule.Name.Split('+')[^1], "linked"));
            context.Insert(new Report("r", "a"));
            _told.Add($"{context.CancellationToken == cancellation.Token} {context.Match.Trigger}");
            context.Halt();
        });
        session.Insert(_a);
        session.Insert(new Agency("b"));

        Assert.That(session.Fire(cancellation.Token), Is.EqualTo(1), "Halted.");
        Assert.That(_told, Has.Member("True Created"));
        Assert.That(session.Query<Note>().Single().About, Is.EqualTo(nameof(NotesAgency)));
        session.Retract(_a);
        Assert.That(session.Query<Note>(), Is.Empty);
    }

    [Test]
    public void Actions_ByTrigger_AreOnlyThoseToRunNow()
    {
        var session = Session(typeof(ThreeTriggers), (_, actions) => _told.Add(string.Join('+', actions.Select(a => a.Trigger))));
        session.Insert(_a);
        session.Fire();
        session.Update(_a);
        session.Fire();
        session.Retract(_a);
        session.Fire();

        Assert.That(_told.Where(t => t is not ("firing" or "fired")), Is.EqualTo(new[] { "Activated", "Reactivated", "Deactivated" }));
    }

    private ISession Session(Type rule, Action<IContext, IReadOnlyCollection<IActionInvocation>> intercept)
    {
        var session = RecordedSession.Compile(rule).CreateSession();
        session.ActionInterceptor = new Interceptor(intercept);
        session.Events.RuleFiringEvent += (_, _) => _told.Add("firing");
        session.Events.RuleFiredEvent += (_, _) => _told.Add("fired");
        session.Events.RhsExpressionEvaluatedEvent += (_, e) => _told.Add(e.Exception is null ? "evaluated" : "evaluated with error");
        session.Events.RhsExpressionFailedEvent += (_, _) => _told.Add("failed");
        return session;
    }

    private sealed class Interceptor(Action<IContext, IReadOnlyCollection<IActionInvocation>> intercept) : IActionInterceptor
    {
        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions) => intercept(context, actions);
    }

    private sealed class Gives(object service) : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => service;
    }

    private sealed class NotesAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Note(agency.Name, "noted"));
        }
    }

    private sealed class CountsOfficers : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(_ => agency.Grow());
        }
    }

    private sealed class Fails : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(_ => Throw(agency));
        }

        private static void Throw(Agency agency) => throw new TimeoutException(agency.Name);
    }

    private sealed class UsesService : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            List<string> log = default!;
            Dependency().Resolve(() => log);
            When().Match(() => agency);
            Then().Do(_ => log.Add(agency.Name));
        }
    }

    private sealed class ThreeTriggers : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then()
                .Action(ctx => ctx.Nothing(), ActionTrigger.Activated)
                .Action(ctx => ctx.Nothing(), ActionTrigger.Reactivated)
                .Action(ctx => ctx.Nothing(), ActionTrigger.Deactivated);
        }
    }
}
