using System.Linq.Expressions;
using GrantEligibility.RuleEngine.Tests.Network;
using NRules;
using NRules.Diagnostics;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Sessions;

[TestFixture]
public sealed class EventTests
{
    [Test]
    public void Events_LifeOfAFact_ComeInOrder()
    {
        var session = Rules.Session(typeof(NumberIsPositive));
        var recorder = new Recorder(session.Events);
        var left = new Left(1) { Number = 1 };

        session.Insert(left);
        Assert.That(recorder.Take(), Is.EqualTo(new[] { "inserting Left1(,1)", "created positive", "inserted Left1(,1)" }));
        session.Fire();
        Assert.That(recorder.Take(), Is.EqualTo(new[]
        {
            "firing positive", "inserting Noted { Text = 1 }", "inserted Noted { Text = 1 }", "fired positive",
        }));

        left.Number = 2;
        session.Update(left);
        Assert.That(recorder.Take(), Is.EqualTo(new[] { "updating Left1(,2)", "updated positive", "updated Left1(,2)" }));
        session.Fire();
        Assert.That(recorder.Take(), Is.EqualTo(new[]
        {
            "firing positive", "updating Noted { Text = 1 }", "updated Noted { Text = 2 }", "fired positive",
        }));

        session.Retract(left);
        Assert.That(recorder.Take(), Is.EqualTo(new[]
        {
            "retracting Left1(,2)", "deleted positive", "retracted Left1(,2)",
            "retracting Noted { Text = 2 }", "retracted Noted { Text = 2 }",
        }));
    }

    [Test]
    public void Events_OfFactory_SeeEverySession()
    {
        var factory = Rules.Compile(typeof(NumberIsPositive));
        var senders = new List<object?>();
        factory.Events.FactInsertedEvent += (sender, _) => senders.Add(sender);
        var first = factory.CreateSession();
        var second = factory.CreateSession();

        first.Insert(new Left(1));
        second.Insert(new Left(1));

        Assert.That(senders, Is.EqualTo(new[] { first, second }));
    }

    [Test]
    public void LhsExpressionEvaluated_ConditionSharedByRules_ComesOnceWithBoth()
    {
        var session = Rules.Session(typeof(NumberIsPositive), typeof(NumberIsPositiveToo));
        var seen = new List<LhsExpressionEventArgs>();
        session.Events.LhsExpressionEvaluatedEvent += (_, e) => seen.Add(e);
        var left = new Left(1) { Number = 3 };

        session.Insert(left);

        var shared = seen.Single(e => e.Rules.Count() == 2);
        Assert.Multiple(() =>
        {
            Assert.That(seen, Has.Count.EqualTo(2));
            Assert.That(shared.Arguments, Is.EqualTo(new object[] { left }));
            Assert.That(shared.Result, Is.True);
            Assert.That(shared.Exception, Is.Null);
            Assert.That(shared.Facts.Single().Value, Is.SameAs(left));
            Assert.That(shared.Expression, Is.InstanceOf<LambdaExpression>());
        });
    }

    [Test]
    public void LhsExpressionEvaluated_JoinThatAnIndexSpares_IsStillReported()
    {
        var session = Rules.Session(typeof(SameGroup));
        var results = new List<object?>();
        session.Events.LhsExpressionEvaluatedEvent += (_, e) => results.Add(e.Result);
        session.Insert(new Left(1) { Group = "a" });

        session.Insert(new Right(1) { Group = "b" });
        session.Insert(new Right(2) { Group = "a" });

        Assert.That(results, Is.EqualTo(new object[] { false, true }));
    }

    [Test]
    public void LhsExpressionFailed_Handled_CountsAsFalse()
    {
        var session = Rules.Session(typeof(GroupIsLong));
        var errors = new List<LhsExpressionErrorEventArgs>();
        session.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            errors.Add(e);
            e.IsHandled = true;
        };

        session.Insert(new Left(1));

        Assert.Multiple(() =>
        {
            Assert.That(errors, Has.Count.EqualTo(1));
            Assert.That(errors[0].Exception, Is.InstanceOf<NullReferenceException>());
            Assert.That(session.Fire(), Is.Zero);
        });
    }

    [Test]
    public void LhsExpressionFailed_NotHandled_ThrowsAndLeavesTheFactOut()
    {
        var session = Rules.Session(typeof(GroupIsLong));
        var left = new Left(1);

        Assert.Multiple(() =>
        {
            var error = Assert.Throws<RuleLhsExpressionEvaluationException>(() => session.Insert(left))!;
            Assert.That(error.InnerException, Is.InstanceOf<NullReferenceException>());
            Assert.That(error.Expression, Does.Contain("Group.Length"));
            Assert.That(error.Message, Does.Contain("Group.Length"));
            Assert.That(session.Query<Left>(), Is.Empty);
        });
        left.Group = "long";
        session.Insert(left);
        Assert.That(session.Fire(), Is.EqualTo(1));
    }

    [Test]
    public void RhsExpressionFailed_Handled_SkipsTheAction()
    {
        var session = Rules.Session(typeof(ActionThrows));
        session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var evaluated = new List<Exception?>();
        session.Events.RhsExpressionEvaluatedEvent += (_, e) => evaluated.Add(e.Exception);
        session.Insert(new Left(1));

        Assert.Multiple(() =>
        {
            Assert.That(session.Fire(), Is.EqualTo(1));
            Assert.That(session.Query<Noted>().Single().Text, Is.EqualTo("after"));
            Assert.That(evaluated, Has.Count.EqualTo(2));
            Assert.That(evaluated[0], Is.InstanceOf<InvalidOperationException>());
            Assert.That(evaluated[1], Is.Null);
        });
    }

    [Test]
    public void RhsExpressionFailed_NotHandled_ThrowsWithRuleAndExpression()
    {
        var session = Rules.Session(typeof(ActionThrows));
        session.Insert(new Left(1));

        var error = Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire())!;

        Assert.Multiple(() =>
        {
            Assert.That(error.RuleName, Is.EqualTo("throws"));
            Assert.That(error.Expression, Does.Contain("Fail"));
            Assert.That(error.InnerException, Is.InstanceOf<InvalidOperationException>());
        });
    }

    [Test]
    public void AgendaExpressionFailed_HandledOrNot_CountsAsFalseOrThrows()
    {
        var session = Rules.Session(typeof(FilterThrows));
        Assert.That(() => session.Insert(new Left(1)), Throws.InstanceOf<AgendaExpressionEvaluationException>()
            .With.Property("RuleName").EqualTo("filter throws"));

        session = Rules.Session(typeof(FilterThrows));
        session.Events.AgendaExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Insert(new Left(1));
        Assert.That(session.Fire(), Is.Zero);
    }

    [Test]
    public void CreateSession_WithInitialization_SeesRulesThatNeedNoFact()
    {
        var factory = Rules.Compile(typeof(NoLeft));
        Recorder? recorder = null;

        var session = factory.CreateSession(s => recorder = new Recorder(s.Events));

        Assert.Multiple(() =>
        {
            Assert.That(recorder!.Take(), Is.EqualTo(new[] { "created no left" }));
            Assert.That(session.Fire(), Is.EqualTo(1));
        });
    }

    [Name("positive")]
    private sealed class NumberIsPositive : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left, l => l.Number > 0);
            Then().Yield(_ => new Noted(left.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private sealed class NumberIsPositiveToo : Rule
    {
        public override void Define()
        {
            Left other = default!;
            When().Match(() => other, x => x.Id > 0, x => x.Number > 0);
            Then().Do(_ => other.ToString());
        }
    }

    private sealed class SameGroup : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left).Match<Right>(r => r.Group == left.Group);
            Then().Do(_ => left.ToString());
        }
    }

    private sealed class GroupIsLong : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left, l => l.Group!.Length > 3);
            Then().Do(_ => left.ToString());
        }
    }

    [Name("throws")]
    private sealed class ActionThrows : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Then().Do(_ => Fail(left)).Yield(_ => new Noted("after"));
        }

        private static void Fail(Left left) => throw new InvalidOperationException(left.ToString());
    }

    [Name("filter throws")]
    private sealed class FilterThrows : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left);
            Filter().Where(() => left.Group!.Length > 0);
            Then().Do(_ => left.ToString());
        }
    }

    [Name("no left")]
    private sealed class NoLeft : Rule
    {
        public override void Define()
        {
            When().Not<Left>();
            Then().Yield(_ => new Noted("no left"));
        }
    }
}
