using NRules;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.LinkedFacts;

public sealed class Yielding
{
    private readonly Agency _a = new("a") { Officers = 1 };

    [Test]
    public void Yield_FactIsThereAfterFiringAndGoesWithTheMatch()
    {
        var session = RecordedSession.Of(typeof(SizeOfAgency)).Insert(_a);
        Assert.That(session.Session.Query<Size>(), Is.Empty);
        session.Fire();
        Assert.That(Sizes(session), Is.EqualTo(new[] { "a 1" }));
        session.Retract(_a);

        Assert.That(Sizes(session), Is.Empty, "It goes with the match, not with the next firing.");
    }

    [Test]
    public void Update_MatchStays_YieldsTheFactAnew()
    {
        var session = RecordedSession.Of(typeof(SizeOfAgency)).Insert(_a);
        session.Fire();
        _a.Officers = 7;
        session.Update(_a).Fire();

        Assert.That(Sizes(session), Is.EqualTo(new[] { "a 7" }));
    }

    [Test]
    public void Update_MatchEnds_FactGoes()
    {
        var session = RecordedSession.Of(typeof(SizeOfAgency)).Insert(_a);
        session.Fire();
        _a.Officers = 0;
        session.Update(_a);

        Assert.That(Sizes(session), Is.Empty);
    }

    [Test]
    public void Update_TwoLambdas_SecondGetsTheFactAndReturnsTheNext()
    {
        var session = RecordedSession.Of(typeof(GrowingSize)).Insert(_a);
        session.Fire();
        var first = session.Session.Query<Size>().Single();
        _a.Officers = 5;
        session.Update(_a).Fire();
        session.Update(_a).Fire();

        Assert.That(session.Session.Query<Size>().Single(), Is.SameAs(first));
        Assert.That(first.Count, Is.EqualTo(11));
    }

    [Test]
    public void Yield_Twice_KeepsBothFacts()
    {
        var session = RecordedSession.Of(typeof(SizeAndNote)).Insert(_a);
        session.Fire();
        _a.Officers = 3;
        session.Update(_a).Fire();
        Assert.That(Sizes(session), Is.EqualTo(new[] { "a 3" }));
        Assert.That(session.Session.Query<Note>().Single().Text, Is.EqualTo("3"));
        session.Retract(_a);

        Assert.That(session.Session.Query<object>(), Is.Empty);
    }

    [Test]
    public void Yield_TwoOfOneType_AreToldApart()
    {
        var session = RecordedSession.Of(typeof(TwoNotes)).Insert(_a);
        session.Fire();
        _a.Officers = 2;
        session.Update(_a).Fire();

        Assert.That(session.Session.Query<Note>().Select(n => n.Text), Is.EqualTo(new[] { "first 2", "second 2" }));
    }

    [Test]
    public void Yield_FromAggregate_FollowsIt()
    {
        var report = new Report("r", "a") { Incidents = 4 };
        var session = RecordedSession.Of(typeof(TotalOfReports)).Insert(report);
        session.Fire();
        Assert.That(Sizes(session), Is.EqualTo(new[] { "a 4" }));
        session.Insert(new Report("s", "a") { Incidents = 3 }).Fire();
        Assert.That(Sizes(session), Is.EqualTo(new[] { "a 7" }));
        session.Retract(report).Fire();
        Assert.That(Sizes(session), Is.EqualTo(new[] { "a 3" }));
        session.Retract(session.Session.Query<Report>().Single());

        Assert.That(Sizes(session), Is.Empty);
    }

    [Test]
    public void Yield_EqualToFactThatIsThere_IsAnErrorOfTheAction()
    {
        var session = RecordedSession.Of(typeof(MarksUncertified)).Insert(_a, new Note("a", "uncertified"));

        Assert.That(() => session.Session.Fire(), Throws.InstanceOf<RuleRhsExpressionEvaluationException>().With.InnerException.InstanceOf<ArgumentException>());
    }

    [Test]
    public void Host_CannotRetractOrUpdateWhatARuleYielded()
    {
        // The documentation lets only the match decide how long a linked fact lives.
        var session = RecordedSession.Of(typeof(SizeOfAgency)).Insert(_a);
        session.Fire();
        var size = session.Session.Query<Size>().Single();

        Assert.That(session.Session.TryRetract(size), Is.False);
        Assert.That(session.Session.TryUpdate(size), Is.False);
        Assert.That(() => session.Session.Retract(size), Throws.ArgumentException);
        Assert.That(() => session.Session.Update(size), Throws.ArgumentException);
        Assert.That(Sizes(session), Is.EqualTo(new[] { "a 1" }));
    }

    [Test]
    public void Yield_IsPropagatedWhenAllActionsHaveRun()
    {
        // "By default the engine automatically propagates linked facts at the end of the rule's actions."
        var session = RecordedSession.Of(typeof(YieldsThenActs));
        var order = new List<string>();
        session.Session.Events.FactInsertedEvent += (_, e) => order.Add($"inserted {e.Fact.Value}");
        session.Session.Events.RhsExpressionEvaluatedEvent += (_, e) => order.Add("action");
        session.Insert(_a).Fire();

        Assert.That(order, Is.EqualTo(new[] { "inserted a", "action", "action", "inserted a 1" }));
    }

    [Test]
    public void Yield_ActionAfterItThrows_FactIsNotLost()
    {
        var session = RecordedSession.Of(typeof(YieldsThenThrows)).Insert(_a);
        Assert.That(() => session.Session.Fire(), Throws.InstanceOf<RuleRhsExpressionEvaluationException>());
        session.Fire();

        Assert.That(Sizes(session), Is.EqualTo(new[] { "a 1" }));
        session.Retract(_a);
        Assert.That(Sizes(session), Is.Empty);
    }

    private static IEnumerable<string> Sizes(RecordedSession session) => session.Session.Query<Size>().Select(s => s.ToString());

    private sealed class SizeOfAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0);
            Then().Yield(_ => new Size(agency.Name, agency.Officers));
        }
    }

    private sealed class GrowingSize : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Size(agency.Name, agency.Officers), (_, size) => size.Add(agency.Officers));
        }
    }

    private sealed class SizeAndNote : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Size(agency.Name, agency.Officers)).Yield(_ => new Note(agency.Name, $"{agency.Officers}"));
        }
    }

    private sealed class TwoNotes : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Note(agency.Name, $"first {agency.Officers}")).Yield(_ => new Note(agency.Name, $"second {agency.Officers}"));
        }
    }

    private sealed class TotalOfReports : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> group = default!;
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency));
            Then().Yield(_ => new Size(group.Key, group.Sum(r => r.Incidents)));
        }
    }

    private sealed class MarksUncertified : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency).Not<Certificate>(c => c.Agency == agency.Name);
            Then().Yield(_ => new Note(agency.Name, "uncertified"));
        }
    }

    private sealed class YieldsThenActs : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Size(agency.Name, agency.Officers)).Do(ctx => ctx.Nothing());
        }
    }

    private sealed class YieldsThenThrows : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Size(agency.Name, agency.Officers)).Do(_ => Throw());
        }

        private static void Throw() => throw new FormatException("after the yield");
    }
}
