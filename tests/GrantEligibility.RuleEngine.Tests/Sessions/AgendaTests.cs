using GrantEligibility.RuleEngine.Tests.Network;
using NRules;
using NRules.AgendaFilters;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Sessions;

[TestFixture]
public sealed class AgendaTests
{
    [Test]
    public void Fire_Priorities_HigherFirstThenInOrderOfActivation()
    {
        var session = Rules.Session(typeof(Low), typeof(High));
        var recorder = new Recorder(session.Events);
        session.Insert(new Left(1));
        session.Insert(new Left(2));
        recorder.Take();

        session.Fire();

        Assert.That(session.Query<Noted>().AsEnumerable().Select(n => n.Text), Is.EqualTo(new[] { "high1", "high2", "low1", "low2" }));
    }

    [Test]
    public void Fire_SamePriority_RulesInTheOrderTheyWereCompiled()
    {
        var session = Rules.Session(typeof(Low), typeof(LowWithCondition));
        session.Insert(new Left(1));

        session.Fire();

        Assert.That(session.Query<Noted>().AsEnumerable().Select(n => n.Text), Is.EqualTo(new[] { "low1", "also1" }));
    }

    [Test]
    public void Fire_Update_FiresAgainUnlessNonRepeatable()
    {
        var session = Rules.Session(typeof(Low), typeof(Once));
        var left = new Left(1) { Number = 1 };
        session.Insert(left);
        Assert.That(session.Fire(), Is.EqualTo(2));

        session.Update(left);
        Assert.That(session.Fire(), Is.EqualTo(1));

        left.Number = 0;
        session.Update(left);
        left.Number = 1;
        session.Update(left);
        Assert.That(session.Fire(), Is.EqualTo(2));
    }

    [Test]
    public void Fire_Limits_StopAtMaximumCancellationAndHalt()
    {
        var session = Rules.Session(typeof(Low), typeof(HaltsAtThree));
        session.InsertAll([new Left(1), new Left(2), new Left(3), new Left(4)]);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Multiple(() =>
        {
            Assert.That(session.Fire(0), Is.Zero);
            Assert.That(session.Fire(cancelled.Token), Is.Zero);
            Assert.That(session.Fire(1), Is.EqualTo(1));
            Assert.That(session.Fire(), Is.EqualTo(2), "halted after the third");
            Assert.That(session.Fire(), Is.EqualTo(5));
            Assert.That(session.Fire(), Is.Zero);
        });
    }

    [Test]
    public void Agenda_PeekAndClear_ShowAndDropWhatWaits()
    {
        var session = Rules.Session(typeof(Low));
        Assert.That(() => session.Agenda.Peek(), Throws.InvalidOperationException);
        var left = new Left(1);
        session.Insert(left);
        Assert.Multiple(() =>
        {
            Assert.That(session.Agenda.IsEmpty, Is.False);
            Assert.That(session.Agenda.Peek().Facts.Single().Value, Is.SameAs(left));
            Assert.That(session.Agenda.Peek().Trigger, Is.EqualTo(MatchTrigger.Created));
        });

        session.Agenda.Clear();
        Assert.That(session.Agenda.IsEmpty, Is.True);
        Assert.That(session.Fire(), Is.Zero);

        session.Update(left);
        Assert.That(session.Fire(), Is.EqualTo(1));
    }

    [Test]
    public void Undo_MatchThatFiredIsGone_RunsInFire()
    {
        var session = Rules.Session(typeof(Undone));
        var left = new Left(1);
        session.Insert(left);
        session.Retract(left);
        Assert.That(session.Fire(), Is.Zero, "never fired, nothing to undo");

        session.Insert(left);
        session.Fire();
        Assert.That(session.Query<Noted>().Count(), Is.EqualTo(1));

        session.Retract(left);
        Assert.Multiple(() =>
        {
            Assert.That(session.Agenda.Peek().Trigger, Is.EqualTo(MatchTrigger.Removed));
            Assert.That(session.Fire(), Is.EqualTo(1));
            Assert.That(session.Query<Noted>(), Is.Empty);
        });
    }

    [Test]
    public void Action_Trigger_RunsOnlyWhenTold()
    {
        var session = Rules.Session(typeof(Triggered));
        var left = new Left(1);
        session.Insert(left);
        session.Fire();
        Assert.That(left.Group, Is.EqualTo("+"));

        session.Update(left);
        session.Fire();
        Assert.That(left.Group, Is.EqualTo("+~"));

        session.Retract(left);
        session.Fire();
        Assert.That(left.Group, Is.EqualTo("+~-"));
    }

    [Test]
    public void OnChange_KeyAsItWas_DoesNotFireAgain()
    {
        var session = Rules.Session(typeof(WhenNumberChanges));
        var left = new Left(1) { Number = 1 };
        session.Insert(left);
        session.Update(left);
        Assert.That(session.Fire(), Is.EqualTo(1), "an update before firing leaves the activation where it is");

        left.Group = "other";
        session.Update(left);
        Assert.That(session.Fire(), Is.Zero);

        left.Number = 2;
        session.Update(left);
        Assert.That(session.Fire(), Is.EqualTo(1));
    }

    [Test]
    public void Where_PredicateFalse_KeepsTheActivationOffButTakesNoneAway()
    {
        var session = Rules.Session(typeof(WhereNumberIsPositive));
        var left = new Left(1);
        session.Insert(left);
        Assert.That(session.Fire(), Is.Zero);

        left.Number = 1;
        session.Update(left);
        Assert.That(session.Agenda.IsEmpty, Is.False);

        left.Number = 0;
        session.Update(left);
        Assert.That(session.Fire(), Is.EqualTo(1));
        session.Update(left);
        Assert.That(session.Fire(), Is.Zero);
    }

    [Test]
    public void AddFilter_GlobalAndPerRule_AreAskedAndTold()
    {
        var factory = Rules.Compile(typeof(Low), typeof(High));
        var session = factory.CreateSession();
        var low = session.GetSchema().Nodes.SelectMany(n => n.Rules).First(r => r.Name == "low");
        var global = new NamedFilter("high");
        var own = new NamedFilter("nothing");
        session.Agenda.AddFilter(low, own);
        session.Agenda.AddFilter(global);
        var left = new Left(1);

        session.Insert(left);
        var fired = session.Fire();
        session.Retract(left);

        Assert.Multiple(() =>
        {
            Assert.That(fired, Is.EqualTo(1));
            Assert.That(global.Told, Is.EqualTo(new[] { "accept low", "accept high", "select high", "remove low", "remove high" }));
            Assert.That(own.Told, Is.EqualTo(new[] { "remove low" }), "not asked once another filter has refused");
        });
    }

    private sealed class NamedFilter(string accepted) : IStatefulAgendaFilter
    {
        public List<string> Told { get; } = [];

        public bool Accept(AgendaContext context, Activation activation)
        {
            Told.Add($"accept {activation.Rule.Name}");
            return activation.Rule.Name == accepted;
        }

        public void Select(AgendaContext context, Activation activation) => Told.Add($"select {activation.Rule.Name}");

        public void Remove(AgendaContext context, Activation activation) => Told.Add($"remove {activation.Rule.Name}");
    }

    [Name("low")]
    private sealed class Low : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Then().Yield(_ => new Noted("low" + left.Id));
        }
    }

    private sealed class LowWithCondition : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left, l => l.Id > 0);
            Then().Yield(_ => new Noted("also" + left.Id));
        }
    }

    [Name("high")]
    [Priority(10)]
    private sealed class High : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Then().Yield(_ => new Noted("high" + left.Id));
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Once : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left, l => l.Number > 0);
            Then().Do(_ => left.ToString());
        }
    }

    [Priority(1)]
    private sealed class HaltsAtThree : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Then().Do(c => HaltAt(c, left));
        }

        private static void HaltAt(IContext context, Left left)
        {
            if (left.Id == 3)
            {
                context.Halt();
            }
        }
    }

    private sealed class Undone : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Then().Do(c => c.Insert(new Noted(left.ToString()))).Undo(c => c.Retract(new Noted(left.ToString())));
        }
    }

    private sealed class Triggered : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Then()
                .Action(_ => Add(left, "+"), ActionTrigger.Activated)
                .Action(_ => Add(left, "~"), ActionTrigger.Reactivated)
                .Action(_ => Add(left, "-"), ActionTrigger.Deactivated);
        }

        private static void Add(Left left, string mark) => left.Group += mark;
    }

    private sealed class WhenNumberChanges : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Filter().OnChange(() => left.Number);
            Then().Do(_ => left.ToString());
        }
    }

    private sealed class WhereNumberIsPositive : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Filter().Where(() => left.Number > 0);
            Then().Do(_ => left.ToString());
        }
    }
}
