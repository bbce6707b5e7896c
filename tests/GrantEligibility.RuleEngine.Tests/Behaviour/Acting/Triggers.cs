using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Acting;

/// <summary>Which actions run when; each writes to the log that the rule resolves.</summary>
public sealed class Triggers
{
    private readonly List<string> _log = [];
    private readonly Agency _a = new("a") { Officers = 1 };

    [Test]
    public void Do_RunsWhenCreatedAndWhenUpdated()
    {
        var session = Session(typeof(DoAndUndo)).Insert(_a);
        session.Fire();
        session.Update(_a).Fire();

        Assert.That(_log, Is.EqualTo(new[] { "do Created a", "do Updated a" }));
    }

    [Test]
    public void Undo_RunsWhenTheMatchOfAFiredRuleGoes()
    {
        var session = Session(typeof(DoAndUndo)).Insert(_a);
        session.Fire();

        Assert.That(session.Retract(_a).Fire(), Is.EqualTo(new[] { "a (removed)" }));
        Assert.That(_log, Is.EqualTo(new[] { "do Created a", "undo Removed a" }));
    }

    [Test]
    public void Undo_RunsWhenAnUpdateEndsTheMatch()
    {
        var session = Session(typeof(DoAndUndo)).Insert(_a);
        session.Fire();
        _a.Officers = 0;
        session.Update(_a).Fire();

        Assert.That(_log, Is.EqualTo(new[] { "do Created a", "undo Removed a" }));
    }

    [Test]
    public void Undo_NeverFired_DoesNotRun()
    {
        Assert.That(Session(typeof(DoAndUndo)).Insert(_a).Retract(_a).Fire(), Is.Empty);
        Assert.That(_log, Is.Empty);
    }

    [Test]
    public void Undo_ReplacesAnUpdateThatWaits()
    {
        var session = Session(typeof(DoAndUndo)).Insert(_a);
        session.Fire();
        session.Update(_a).Retract(_a).Fire();

        Assert.That(_log, Is.EqualTo(new[] { "do Created a", "undo Removed a" }));
    }

    [Test]
    public void Undo_WaitsForFireAndComesInItsPriority()
    {
        var session = Session(typeof(DoAndUndo)).Insert(_a);
        session.Fire();
        session.Retract(_a);

        Assert.That(_log, Has.Count.EqualTo(1));
        Assert.That(session.Session.Agenda.IsEmpty, Is.False);
    }

    [Test]
    public void Insert_AgainWhileUndoWaits_DoesBoth()
    {
        var session = Session(typeof(DoAndUndo)).Insert(_a);
        session.Fire();
        session.Retract(_a).Insert(_a).Fire();

        Assert.That(_log, Is.EqualTo(new[] { "do Created a", "undo Removed a", "do Created a" }));
    }

    [Test]
    public void Action_TriggersAsTold()
    {
        var session = Session(typeof(EachTrigger)).Insert(_a);
        session.Fire();
        session.Update(_a).Fire();
        session.Retract(_a).Fire();

        Assert.That(_log, Is.EqualTo(new[]
        {
            "activated Created a", "activated or deactivated Created a", "reactivated Updated a", "deactivated Removed a", "activated or deactivated Removed a",
        }));
    }

    [Test]
    public void Actions_OfOneRule_RunInOrderForEachMatch()
    {
        Session(typeof(ThreeActions)).Insert(_a, new Agency("b")).Fire();

        Assert.That(_log, Is.EqualTo(new[] { "1 Created a", "2 Created a", "3 Created a", "1 Created b", "2 Created b", "3 Created b" }));
    }

    [Test]
    public void Do_UsesAliasesOfEveryKind()
    {
        Session(typeof(ManyAliases)).Insert(_a, new Report("r", "a"), new Report("s", "a")).Fire();

        Assert.That(_log, Has.Member("a r 2 [r, s] Created a"));
    }

    private RecordedSession Session(Type rule)
    {
        var session = RecordedSession.Of(rule);
        session.Session.DependencyResolver = new LogResolver(_log);
        return session;
    }

    private abstract class LoggingRule : Rule
    {
        /// <summary>Writes what the action is, why it runs and for which agency.</summary>
        protected static void Write(IContext context, ICollection<string> log, string text, Agency agency) =>
            log.Add($"{text} {context.Match.Trigger} {agency}");
    }

    private sealed class DoAndUndo : LoggingRule
    {
        public override void Define()
        {
            ICollection<string> log = default!;
            Agency agency = default!;
            Dependency().Resolve(() => log);
            When().Match(() => agency, a => a.Officers > 0);
            Then().Do(ctx => Write(ctx, log, "do", agency)).Undo(ctx => Write(ctx, log, "undo", agency));
        }
    }

    private sealed class EachTrigger : LoggingRule
    {
        public override void Define()
        {
            ICollection<string> log = default!;
            Agency agency = default!;
            Dependency().Resolve(() => log);
            When().Match(() => agency);
            Then()
                .Action(ctx => Write(ctx, log, "activated", agency), ActionTrigger.Activated)
                .Action(ctx => Write(ctx, log, "reactivated", agency), ActionTrigger.Reactivated)
                .Action(ctx => Write(ctx, log, "deactivated", agency), ActionTrigger.Deactivated)
                .Action(ctx => Write(ctx, log, "activated or deactivated", agency), ActionTrigger.Activated | ActionTrigger.Deactivated);
        }
    }

    private sealed class ThreeActions : LoggingRule
    {
        public override void Define()
        {
            ICollection<string> log = default!;
            Agency agency = default!;
            Dependency().Resolve(() => log);
            When().Match(() => agency);
            Then().Do(ctx => Write(ctx, log, "1", agency)).Do(ctx => Write(ctx, log, "2", agency)).Do(ctx => Write(ctx, log, "3", agency));
        }
    }

    private sealed class ManyAliases : LoggingRule
    {
        public override void Define()
        {
            ICollection<string> log = default!;
            Agency agency = default!;
            Report report = default!;
            IEnumerable<Report> all = default!;
            var count = 0;
            Dependency().Resolve(() => log);
            When()
                .Match(() => agency)
                .Match(() => report, r => r.Agency == agency.Name)
                .Query(() => all, q => q.Match<Report>(r => r.Agency == agency.Name).Collect())
                .Let(() => count, () => all.Count());
            Then().Do(ctx => Write(ctx, log, $"{agency.Name} {report.Id} {count} {RecordedSession.Text(all)}", agency));
        }
    }
}
