using NRules;
using NRules.Extensibility;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Hosting;

public sealed class Dependencies
{
    private readonly List<string> _mail = [];
    private readonly Agency _a = new("a");

    [Test]
    public void Resolve_DeclaredDependency_IsGivenToTheAction()
    {
        var session = RecordedSession.Of(typeof(MailsAgency));
        var resolver = new Resolver(_mail);
        session.Session.DependencyResolver = resolver;
        session.Insert(_a).Fire();

        Assert.That(_mail, Is.EqualTo(new[] { "to a" }));
        Assert.That(resolver.Contexts.Single().Session, Is.SameAs(session.Session));
        Assert.That(resolver.Contexts.Single().Rule.Name, Does.EndWith("MailsAgency"));
    }

    [Test]
    public void Resolve_FromContext_AsksTheResolver()
    {
        var session = RecordedSession.Of(typeof(ResolvesInAction));
        session.Session.DependencyResolver = new Resolver(_mail);
        session.Insert(_a).Fire();

        Assert.That(_mail, Is.EqualTo(new[] { "to a" }));
    }

    [Test]
    public void DependencyResolver_OfFactory_IsThatOfItsSessions()
    {
        var factory = RecordedSession.Compile(typeof(MailsAgency));
        var resolver = new Resolver(_mail);
        factory.DependencyResolver = resolver;
        var session = factory.CreateSession();
        Assert.That(session.DependencyResolver, Is.SameAs(resolver));
        session.Insert(_a);
        session.Fire();

        Assert.That(_mail, Is.EqualTo(new[] { "to a" }));
    }

    [Test]
    public void Resolve_NoResolver_IsAnErrorOfTheAction()
    {
        var session = RecordedSession.Of(typeof(MailsAgency)).Insert(_a).Session;

        Assert.That(() => session.Fire(), Throws.InstanceOf<RuleRhsExpressionEvaluationException>().With.InnerException.Not.Null);
    }

    [Test]
    public void Resolve_RuleDoesNotFire_IsNotAsked()
    {
        var session = RecordedSession.Of(typeof(MailsAgency));
        var resolver = new Resolver(_mail);
        session.Session.DependencyResolver = resolver;
        session.Insert(_a).Retract(_a).Fire();

        Assert.That(resolver.Contexts, Is.Empty);
    }

    public interface IMailer
    {
        void Send(string text);
    }

    private sealed class Resolver(List<string> mail) : IDependencyResolver, IMailer
    {
        public List<IResolutionContext> Contexts { get; } = [];

        public object Resolve(IResolutionContext context, Type serviceType)
        {
            Assert.That(serviceType, Is.EqualTo(typeof(IMailer)));
            Contexts.Add(context);
            return this;
        }

        public void Send(string text) => mail.Add(text);
    }

    private sealed class MailsAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IMailer mailer = default!;
            Dependency().Resolve(() => mailer);
            When().Match(() => agency);
            Then().Do(_ => mailer.Send("to " + agency.Name));
        }
    }

    private sealed class ResolvesInAction : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Resolve<IMailer>().Send("to " + agency.Name));
        }
    }
}
