using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Acting;

/// <summary>Actions change working memory while the rule fires.</summary>
public sealed class Reentrancy
{
    private readonly Agency _a = new("a") { Officers = 1 };

    [Test]
    public void Insert_FromAction_FiresWhatItMatchesInTheSameRun()
    {
        var session = RecordedSession.Of(typeof(NotesAgency), typeof(SeesNote)).Insert(_a);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "NotesAgency: a", "SeesNote: a:seen" }));
        Assert.That(session.Session.Query<Note>().Single(), Is.EqualTo(new Note("a", "seen")));
    }

    [Test]
    public void Insert_FromAction_StaysWhenTheMatchGoes()
    {
        var session = RecordedSession.Of(typeof(NotesAgency), typeof(SeesNote)).Insert(_a);
        session.Fire();
        session.Retract(_a).Fire();

        Assert.That(session.Session.Query<Note>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Update_OwnFactUntilItNoLongerMatches_FiresThatOften()
    {
        var session = RecordedSession.Of(typeof(CountsToFive)).Insert(_a);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a", "a (updated)", "a (updated)", "a (updated)" }));
        Assert.That(_a.Officers, Is.EqualTo(5));
    }

    [Test]
    public void Retract_OwnFact_EndsTheMatch()
    {
        var session = RecordedSession.Of(typeof(Consumes)).Insert(_a, new Agency("b"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(session.Session.Query<Agency>(), Is.Empty);
    }

    [Test]
    public void Retract_FactOfWaitingActivation_TakesItOffTheAgenda()
    {
        var session = RecordedSession.Of(typeof(LastStanding)).Insert(_a, new Agency("b"), new Agency("c"));

        Assert.That(session.Fire(), Has.Length.EqualTo(1));
        Assert.That(session.Session.Query<Agency>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void TwoRules_FeedingEachOther_StopWhenNeitherMatches()
    {
        var session = RecordedSession.Of(typeof(Ping), typeof(Pong)).Insert(_a);

        Assert.That(session.Fire().Select(f => f[..4]), Is.EqualTo(new[] { "Ping", "Pong", "Ping", "Pong" }));
        Assert.That(_a.Officers, Is.EqualTo(5));
    }

    [Test]
    public void InsertAll_FromAction_InsertsEach()
    {
        var session = RecordedSession.Of(typeof(NotesUnits)).Insert(new Agency("a") { Units = ["k9", "air"] });
        session.Fire();

        Assert.That(session.Session.Query<Note>().Select(n => n.Text), Is.EquivalentTo(new[] { "k9", "air" }));
    }

    [Test]
    public void TryVerbs_FromAction_TellWhetherTheyDidSomething()
    {
        var session = RecordedSession.Of(typeof(TriesEverything)).Insert(_a);
        session.Fire();

        Assert.That(session.Session.Query<Note>().Single().Text, Is.EqualTo("True False True False True False"));
    }

    [Test]
    public void Update_WithChange_AppliesItAndTellsTheEngine()
    {
        var session = RecordedSession.Of(typeof(MovesToWisconsin), typeof(InWisconsin)).Insert(_a);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "MovesToWisconsin: a", "InWisconsin: a" }));
    }

    [Test]
    public void Insert_EqualFactFromSecondMatch_IsAnErrorThatLeavesTheFirst()
    {
        var session = RecordedSession.Of(typeof(NotesState)).Insert(_a, new Agency("b"));

        Assert.That(() => session.Session.Fire(), Throws.InstanceOf<NRules.RuleRhsExpressionEvaluationException>().With.InnerException.InstanceOf<ArgumentException>());
        Assert.That(session.Session.Query<Note>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Fire_AfterAnActionThrew_GoesOnWithTheNext()
    {
        var session = RecordedSession.Of(typeof(NotesState)).Insert(_a, new Agency("b"), new Agency("c") { State = "WI" });
        Assert.That(() => session.Session.Fire(), Throws.Exception);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "c" }));
    }

    private sealed class NotesAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Insert(new Note(agency.Name, "seen")));
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

    private sealed class CountsToFive : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers < 5);
            Then().Do(ctx => ctx.Update(agency, a => a.Grow()));
        }
    }

    private sealed class Consumes : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Retract(agency));
        }
    }

    private sealed class LastStanding : Rule
    {
        public override void Define()
        {
            IEnumerable<Agency> agencies = default!;
            Agency agency = default!;
            When().Match(() => agency).Query(() => agencies, q => q.Match<Agency>(a => a != agency).Collect().Where(x => x.Any()));
            Then().Do(ctx => ctx.RetractAll(agencies.ToArray()));
        }
    }

    private sealed class Ping : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers < 5, a => a.Officers % 2 == 1);
            Then().Do(ctx => ctx.Update(agency, a => a.Grow()));
        }
    }

    private sealed class Pong : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers < 5, a => a.Officers % 2 == 0);
            Then().Do(ctx => ctx.Update(agency, a => a.Grow()));
        }
    }

    private sealed class NotesUnits : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.InsertAll(agency.Units.Select(u => new Note(agency.Name, u))));
        }
    }

    private sealed class TriesEverything : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            var report = new Report("r", "a");
            When().Match(() => agency);
            Then().Do(ctx => ctx.Insert(new Note(
                "result",
                $"{ctx.TryInsert(report)} {ctx.TryInsert(report)} {ctx.TryUpdate(report)} {ctx.TryUpdate(new Report("x", "a"))} {ctx.TryRetract(report)} {ctx.TryRetract(report)}")));
        }
    }

    private sealed class MovesToWisconsin : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.State != "WI");
            Then().Do(ctx => ctx.Update(agency, a => a.MoveTo("WI")));
        }
    }

    private sealed class InWisconsin : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.State == "WI");
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NotesState : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Insert(new Note(agency.State, "has agencies")));
        }
    }
}
