using NRules;
using NRules.Diagnostics;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Failing;

public sealed class LeftHandSideErrors
{
    private readonly Agency _bad = new("bad") { Units = [] };
    private readonly Agency _good = new("good") { Units = ["k9"] };

    [Test]
    public void Condition_Throws_IsWrappedWithTheExpression()
    {
        var session = RecordedSession.Of(typeof(FirstUnitIsK9)).Session;
        var thrown = Assert.Throws<RuleLhsExpressionEvaluationException>(() => session.Insert(_bad))!;

        Assert.That(thrown.Expression, Does.Contain("get_Item(0)").And.Contain("k9"));
        Assert.That(thrown.Message, Does.Contain(thrown.Expression));
        Assert.That(thrown.InnerException, Is.InstanceOf<ArgumentOutOfRangeException>().Or.InstanceOf<IndexOutOfRangeException>());
        Assert.That(thrown, Is.InstanceOf<RuleExpressionEvaluationException>().And.InstanceOf<RuleExecutionException>());
    }

    [Test]
    public void Condition_Throws_OtherFactsStillMatch()
    {
        var session = RecordedSession.Of(typeof(FirstUnitIsK9));
        Assert.That(() => session.Insert(_bad), Throws.InstanceOf<RuleLhsExpressionEvaluationException>());

        Assert.That(session.Insert(_good).Fire(), Is.EqualTo(new[] { "good" }));
    }

    [Test]
    public void Condition_ErrorUnhandled_ListenerSeesItAndItIsThrown()
    {
        var session = RecordedSession.Of(typeof(FirstUnitIsK9)).Session;
        var errors = new List<LhsExpressionErrorEventArgs>();
        session.Events.LhsExpressionFailedEvent += (_, e) => errors.Add(e);

        Assert.That(() => session.Insert(_bad), Throws.InstanceOf<RuleLhsExpressionEvaluationException>());
        Assert.That(errors.Single().IsHandled, Is.False);
        Assert.That(errors.Single().Exception, Is.Not.Null);
        Assert.That(errors.Single().Arguments, Is.EqualTo(new[] { _bad }));
        Assert.That(errors.Single().Facts.Single().Value, Is.SameAs(_bad));
        Assert.That(errors.Single().Rules.Single().Name, Does.EndWith("FirstUnitIsK9"));
    }

    [TestCase(typeof(FirstUnitIsK9))]
    [TestCase(typeof(ReportNamedLikeFirstUnit))]
    [TestCase(typeof(BoundFirstUnit))]
    [TestCase(typeof(HavingFirstUnit))]
    public void AnyExpression_ErrorHandled_CountsAsNoMatch(Type rule)
    {
        var session = Forgiving(rule).Insert(new Report("k9", "x"), _bad, _good);

        Assert.That(session.Fire(), Has.Length.EqualTo(1).And.All.Contains("good"));
    }

    [TestCase(typeof(FirstUnitIsK9))]
    [TestCase(typeof(ReportNamedLikeFirstUnit))]
    [TestCase(typeof(BoundFirstUnit))]
    [TestCase(typeof(HavingFirstUnit))]
    [TestCase(typeof(SelectedFirstUnit))]
    [TestCase(typeof(GroupedByFirstUnit))]
    public void Update_ErrorGoesAndComes_MatchComesAndGoes(Type rule)
    {
        var session = Forgiving(rule).Insert(new Report("k9", "x"), _bad);
        Assert.That(session.Fire(), Is.Empty);
        _bad.Units = ["k9"];
        Assert.That(session.Update(_bad).Fire(), Has.Length.EqualTo(1));
        _bad.Units = [];
        Assert.That(session.Update(_bad).Fire(), Is.Empty);
        _bad.Units = ["k9"];

        Assert.That(session.Update(_bad).Fire(), Has.Length.EqualTo(1).And.None.Contains("updated"));
    }

    [TestCase(typeof(SelectedFirstUnit))]
    [TestCase(typeof(GroupedByFirstUnit))]
    [TestCase(typeof(OrderedByFirstUnit))]
    public void Aggregate_ErrorHandled_IsGoneUntilTheFactIsRepairedOrRetracted(Type rule)
    {
        // Half an aggregate would be a wrong one.
        var session = Forgiving(rule).Insert(_good);
        Assert.That(session.Fire(), Has.Length.EqualTo(1));
        Assert.That(session.Insert(_bad).Update(_good).Fire(), Is.Empty);
        Assert.That(session.Retract(_bad).Fire(), Has.Length.EqualTo(1).And.All.Contains("good"));
        session.Insert(_bad);
        _bad.Units = ["k9"];
        session.Update(_bad);

        Assert.That(session.FireSorted(), Has.Some.Contains("bad").And.Some.Contains("good"));
    }

    [Test]
    public void Not_ErrorHandled_CountsAsAbsent()
    {
        var session = Forgiving(typeof(NobodyWithK9)).Insert(_bad);
        Assert.That(session.Fire(), Has.Length.EqualTo(1));

        Assert.That(session.Insert(_good).Session.Agenda.IsEmpty);
    }

    [Test]
    public void HandledError_EvaluatedEventTellsTheException()
    {
        var session = Forgiving(typeof(FirstUnitIsK9));
        var exceptions = new List<Exception?>();
        session.Session.Events.LhsExpressionEvaluatedEvent += (_, e) => exceptions.Add(e.Exception);
        session.Insert(_bad, _good);

        Assert.That(exceptions, Has.Count.EqualTo(2));
        Assert.That(exceptions[0], Is.Not.Null);
        Assert.That(exceptions[1], Is.Null);
    }

    [Test]
    public void FactoryListener_CanHandleToo()
    {
        var factory = RecordedSession.Compile(typeof(FirstUnitIsK9));
        factory.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var session = factory.CreateSession();

        Assert.That(() => session.Insert(_bad), Throws.Nothing);
    }

    [Test]
    public void Join_Throws_FactCanBeRepairedAndUpdated()
    {
        var session = RecordedSession.Of(typeof(ReportNamedLikeFirstUnit)).Insert(new Report("k9", "x"));
        Assert.That(() => session.Insert(_bad), Throws.InstanceOf<RuleLhsExpressionEvaluationException>());
        _bad.Units = ["k9"];
        if (!session.Session.TryUpdate(_bad))
        {
            session.Insert(_bad);
        }

        Assert.That(session.Fire(), Is.EqualTo(new[] { "k9 bad" }));
    }

    private static RecordedSession Forgiving(Type rule)
    {
        var session = RecordedSession.Of(rule);
        session.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        return session;
    }

    private sealed class FirstUnitIsK9 : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Units[0] == "k9");
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ReportNamedLikeFirstUnit : Rule
    {
        public override void Define()
        {
            Report report = default!;
            Agency agency = default!;
            When().Match(() => report).Match(() => agency, a => a.Units[0] == report.Id);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class BoundFirstUnit : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            string unit = default!;
            When().Match(() => agency).Let(() => unit, () => agency.Units[0]);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class HavingFirstUnit : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When().Match(() => agency).Match(() => report).Having(() => agency.Units[0] == report.Id);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SelectedFirstUnit : Rule
    {
        public override void Define()
        {
            string unit = default!;
            When().Query(() => unit, q => q.Match<Agency>().Select(a => a.Name + a.Units[0]));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class GroupedByFirstUnit : Rule
    {
        public override void Define()
        {
            IGrouping<string, Agency> group = default!;
            When().Query(() => group, q => q.Match<Agency>().GroupBy(a => a.Units[0]));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class OrderedByFirstUnit : Rule
    {
        public override void Define()
        {
            IEnumerable<Agency> agencies = default!;
            When().Query(() => agencies, q => q.Match<Agency>().Collect().OrderBy(a => a.Units[0]).Where(x => x.Any()));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NobodyWithK9 : Rule
    {
        public override void Define()
        {
            When().Not<Agency>(a => a.Units[0] == "k9");
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
