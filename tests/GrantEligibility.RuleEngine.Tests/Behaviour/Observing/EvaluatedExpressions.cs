using NRules.Diagnostics;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Observing;

public sealed class EvaluatedExpressions
{
    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly Report _r = new("r", "a");

    [Test]
    public void Lhs_TestOfOneFact_TellsArgumentsAndResult()
    {
        var events = Lhs(typeof(SizedWithReport), _a);

        Assert.That(events, Has.Count.EqualTo(1));
        Assert.That(events[0].Arguments, Is.EqualTo(new[] { _a }));
        Assert.That(events[0].Result, Is.EqualTo(true));
        Assert.That(events[0].Exception, Is.Null);
        Assert.That(events[0].Expression.ToString(), Does.Contain("Officers > 0"));
        Assert.That(events[0].Facts.Select(f => f.Value), Is.EqualTo(new[] { _a }));
        Assert.That(events[0].Rules.Single().Name, Does.EndWith("SizedWithReport"));
    }

    [Test]
    public void Lhs_TestOfOneFact_TellsThatItFailed()
    {
        _a.Officers = 0;

        Assert.That(Lhs(typeof(SizedWithReport), _a).Single().Result, Is.EqualTo(false));
    }

    [Test]
    public void Lhs_Join_TellsBothFacts()
    {
        var join = Lhs(typeof(SizedWithReport), _a, _r)[1];

        Assert.That(join.Arguments, Is.EquivalentTo(new object[] { _a, _r }));
        Assert.That(join.Facts.Select(f => f.Value), Is.EquivalentTo(new object[] { _a, _r }));
        Assert.That(join.Result, Is.EqualTo(true));
    }

    [Test]
    public void Lhs_JoinThatFails_IsToldToo()
    {
        var other = new Report("s", "b");
        var join = Lhs(typeof(SizedWithReport), _a, other)[1];

        Assert.That(join.Arguments, Does.Contain(other));
        Assert.That(join.Result, Is.EqualTo(false));
    }

    [Test]
    public void Lhs_Binding_TellsItsValue()
    {
        var binding = Lhs(typeof(Doubled), _a).Single();

        Assert.That(binding.Arguments, Is.EqualTo(new[] { _a }));
        Assert.That(binding.Result, Is.EqualTo(2));
    }

    [Test]
    public void Lhs_KeyOfGrouping_IsTold()
    {
        var keys = Lhs(typeof(ByAgency), _r);

        Assert.That(keys.Select(e => e.Result), Has.Member("a"));
        Assert.That(keys[0].Facts.Select(f => f.Value), Has.Member(_r));
    }

    [Test]
    public void Agenda_Filter_TellsArgumentsResultAndMatch()
    {
        var session = RecordedSession.Of(typeof(Filtered)).Session;
        var events = new List<AgendaExpressionEventArgs>();
        session.Events.AgendaExpressionEvaluatedEvent += (_, e) => events.Add(e);
        session.Insert(_a);

        Assert.That(events.Select(e => e.Result), Is.EqualTo(new object[] { "IL", true }).Or.EqualTo(new object[] { true, "IL" }));
        Assert.That(events[0].Arguments, Is.EqualTo(new[] { _a }));
        Assert.That(events[0].Rule.Name, Does.EndWith("Filtered"));
        Assert.That(events[0].Match.Facts.Single().Value, Is.SameAs(_a));
        Assert.That(events[0].Facts.Single().Value, Is.SameAs(_a));
    }

    [Test]
    public void Rhs_Action_TellsArgumentsAndMatch()
    {
        var session = RecordedSession.Of(typeof(SizedWithReport)).Session;
        var events = new List<RhsExpressionEventArgs>();
        session.Events.RhsExpressionEvaluatedEvent += (_, e) => events.Add(e);
        session.InsertAll([_a, _r]);
        session.Fire();

        Assert.That(events, Has.Count.EqualTo(2));
        Assert.That(events[0].Arguments, Has.Member(_a));
        Assert.That(events[1].Arguments, Has.Member(_r));
        Assert.That(events[0].Match.Facts.Select(f => f.Value), Is.EqualTo(new object[] { _a, _r }));
        Assert.That(events[0].Exception, Is.Null);
    }

    [Test]
    public void Factory_HearsEvaluationsOfItsSessions()
    {
        var factory = RecordedSession.Compile(typeof(SizedWithReport));
        var heard = new List<string>();
        factory.Events.LhsExpressionEvaluatedEvent += (_, _) => heard.Add("lhs");
        factory.Events.RhsExpressionEvaluatedEvent += (_, _) => heard.Add("rhs");
        var session = factory.CreateSession();
        session.InsertAll([_a, _r]);
        session.Fire();

        Assert.That(heard, Is.EqualTo(new[] { "lhs", "lhs", "rhs", "rhs" }));
    }

    private static List<LhsExpressionEventArgs> Lhs(Type rule, params object[] facts)
    {
        var session = RecordedSession.Of(rule);
        var events = new List<LhsExpressionEventArgs>();
        session.Session.Events.LhsExpressionEvaluatedEvent += (_, e) => events.Add(e);
        session.Insert(facts);
        return events;
    }

    private sealed class SizedWithReport : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When().Match(() => agency, a => a.Officers > 0).Match(() => report, r => r.Agency == agency.Name);
            Then().Do(ctx => agency.ToString()).Do(ctx => report.ToString());
        }
    }

    private sealed class Doubled : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            var twice = 0;
            When().Match(() => agency).Let(() => twice, () => agency.Officers * 2);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ByAgency : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> group = default!;
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Filtered : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Filter().OnChange(() => agency.State).Where(() => agency.Officers > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
