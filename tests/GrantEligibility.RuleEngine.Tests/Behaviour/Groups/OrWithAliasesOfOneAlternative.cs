using GrantEligibility.RuleEngine.Tests.Behaviour.Acting;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Groups;

/// <summary>An alias that only one alternative of an Or declares is null, or the default of its type, where another matched.</summary>
public sealed class OrWithAliasesOfOneAlternative
{
    private readonly Agency _a = new("a");
    private readonly Certificate _certificate = new("c", "a");
    private readonly Report _report = new("r", "a");

    [Test]
    public void Action_AliasOfAnotherAlternative_IsNull()
    {
        var session = RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, _certificate, _report);
        session.Fire();

        Assert.That(session.Session.Query<Note>(), Is.EquivalentTo(new[] { new Note("c", "no report"), new Note("no certificate", "r") }));
    }

    [Test]
    public void Facts_OfTheMatch_AreThoseOfItsAlternative()
    {
        var session = RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, _certificate, _report);

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a c", "a r" }));
    }

    [Test]
    public void Let_AliasOfAnotherAlternative_IsNull()
    {
        var session = RecordedSession.Of(typeof(BodyOrNone)).Insert(_a, _certificate, _report);

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a c calea", "a r none" }));
    }

    [Test]
    public void Having_ValueOfAnotherAlternative_IsTheDefaultOfItsType()
    {
        var session = RecordedSession.Of(typeof(NoYearKnown)).Insert(_a, _certificate, _report);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "c" }));
    }

    [Test]
    public void Match_ConditionOnAliasOfAnotherAlternative_SeesNull()
    {
        var session = RecordedSession.Of(typeof(BodyIfCertified)).Insert(_certificate, _report, _a, new Agency("calea"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "c calea", "r a", "r calea" }));
    }

    [Test]
    public void Filter_AliasOfAnotherAlternative_SeesNull()
    {
        var session = RecordedSession.Of(typeof(OnlyWithoutCertificate)).Insert(_a, _certificate, _report);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a r" }));
    }

    [Test]
    public void Action_WithServiceAndUndo_GetsTheServiceInEachAlternative()
    {
        var log = new List<string>();
        var session = RecordedSession.Of(typeof(Logs)).Insert(_certificate, _report);
        session.Session.DependencyResolver = new LogResolver(log);
        session.Fire();
        Assert.That(log, Is.EqualTo(new[] { "certificate c", "report r" }));

        session.Retract(_report).Fire();
        Assert.That(log[^1], Is.EqualTo("gone r"));
    }

    [Test]
    public void EventsAndInterceptor_AliasOfAnotherAlternative_IsNoArgument()
    {
        var session = RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, _report);
        var arguments = new List<object?>();
        RhsExpressionEventArgs? told = null;
        session.Session.ActionInterceptor = new Interceptor(arguments);
        session.Session.Events.RhsExpressionEvaluatedEvent += (_, e) => told = e;
        session.Fire();

        Assert.That(arguments, Is.EqualTo(new object?[] { _report }));
        Assert.That(told!.Arguments, Is.EqualTo(arguments));
        Assert.That(told.Expression.ToString(), Does.Contain("default(Certificate)"));
    }

    [Test]
    public void Retract_OfTheOneAlternative_TakesOnlyWhatItYielded()
    {
        var session = RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, _certificate, _report);
        session.Fire();
        session.Retract(_certificate).Fire();

        Assert.That(session.Session.Query<Note>(), Is.EqualTo(new[] { new Note("no certificate", "r") }));
    }

    private sealed class Interceptor(List<object?> arguments) : IActionInterceptor
    {
        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
            foreach (var action in actions)
            {
                arguments.AddRange(action.Arguments);
                action.Invoke();
            }
        }
    }

    private sealed class Logs : Rule
    {
        public override void Define()
        {
            Certificate? certificate = null;
            Report? report = null;
            ICollection<string> log = default!;
            Dependency().Resolve(() => log);
            When().Or(x => x.Match(() => certificate).Match(() => report));
            Then()
                .Do(_ => log.Add(certificate == null ? "report " + report!.Id : "certificate " + certificate.Id))
                .Undo(_ => log.Add("gone " + (certificate == null ? report!.Id : certificate.Id)));
        }
    }

    private sealed class CertifiedOrReporting : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Certificate? certificate = null;
            Report? report = null;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match(() => certificate, c => c!.Agency == agency.Name)
                    .Match(() => report, r => r!.Agency == agency.Name));
            Then().Yield(_ => new Note(certificate == null ? "no certificate" : certificate.Id, report == null ? "no report" : report.Id));
        }
    }

    private sealed class BodyOrNone : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Certificate? certificate = null;
            Report? report = null;
            var body = "";
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match(() => certificate, c => c!.Agency == agency.Name)
                    .Match(() => report, r => r!.Agency == agency.Name))
                .Let(() => body, () => certificate == null ? "none" : certificate.Body);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NoYearKnown : Rule
    {
        public override void Define()
        {
            Certificate certificate = default!;
            Report report = default!;
            var year = 0;
            When()
                .Or(x => x
                    .Match(() => certificate)
                    .And(y => y.Match(() => report).Let(() => year, () => report.Year)))
                .Having(() => year == 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class BodyIfCertified : Rule
    {
        public override void Define()
        {
            Certificate? certificate = null;
            Report report = default!;
            Agency agency = default!;
            When()
                .Or(x => x.Match(() => certificate).Match(() => report))
                .Match(() => agency, a => certificate == null || certificate.Body == a.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class OnlyWithoutCertificate : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Certificate? certificate = null;
            Report report = default!;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match(() => certificate, c => c!.Agency == agency.Name)
                    .Match(() => report, r => r.Agency == agency.Name));
            Filter().Where(() => certificate == null);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
