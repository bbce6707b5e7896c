using System.Linq.Expressions;
using GrantEligibility.RuleEngine.Tests.Sessions;
using NRules;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Network;

[TestFixture]
public sealed class GroupTests
{
    [Test]
    public void Or_BothAlternativesMatch_FiresForEach()
    {
        var session = Rules.Session(typeof(EitherSide));
        session.InsertAll([new Left(1), new Right(1)]);

        Assert.That(session.Fire(), Is.EqualTo(2));
    }

    [Test]
    public void Or_InsideAndWithOthers_FiresForEachCombination()
    {
        var session = Rules.Session(typeof(TwiceEither));
        session.InsertAll([new Left(1), new Right(1), new Third(1)]);

        Assert.That(session.Fire(), Is.EqualTo(4));
    }

    [Test]
    public void Exists_SeveralFacts_FiresOnceAndStaysAsFactsComeAndGo()
    {
        var session = Rules.Session(typeof(SomeLeft));
        var recorder = new Recorder(session.Events);
        var first = new Left(1);
        var second = new Left(2);
        session.InsertAll([first, second]);
        Assert.That(session.Fire(), Is.EqualTo(1));

        recorder.Take();
        session.Retract(first);
        session.Update(second);
        Assert.That(recorder.Take(), Has.None.StartsWith("deleted").And.None.StartsWith("created"));

        session.Retract(second);
        Assert.That(recorder.Take(), Has.One.StartsWith("deleted"));
    }

    [Test]
    public void Not_FactThatForbidsItself_NeverActivates()
    {
        var session = Rules.Session(typeof(LeftAndNoLeft));
        var recorder = new Recorder(session.Events);
        var left = new Left(1);

        session.Insert(left);
        session.Update(left);
        session.Retract(left);

        Assert.That(recorder.Take(), Has.None.StartsWith("created"));
    }

    [Test]
    public void All_NoFactOfTheBase_HoldsVacuously()
    {
        var session = Rules.Session(typeof(AllAreSmall));
        Assert.That(session.Fire(), Is.EqualTo(1));

        var big = new Left(1) { Group = "a", Number = 9 };
        session.Insert(big);
        Assert.That(session.Query<Noted>(), Is.Empty);

        big.Group = "b";
        session.Update(big);
        Assert.That(session.Fire(), Is.EqualTo(1), "it is no longer of the base");
    }

    [Test]
    public void NotOverAnd_OnlyTheWholePair_Forbids()
    {
        var session = Compile(Element.Not(Element.AndGroup(
            Element.Pattern(typeof(Left), "left", Where<Left>("left", l => l.Number > 0)),
            Element.Pattern(typeof(Right), "right", [Condition((Right right, Left left) => right.Group == left.Group)]))));
        Assert.That(session.Agenda.IsEmpty, Is.False);

        session.Insert(new Left(1) { Number = 1, Group = "a" });
        Assert.That(session.Agenda.IsEmpty, Is.False);

        var right = new Right(1) { Group = "a" };
        session.Insert(right);
        Assert.That(session.Agenda.IsEmpty, Is.True);

        right.Group = "b";
        session.Update(right);
        Assert.That(session.Agenda.IsEmpty, Is.False);
    }

    [Test]
    public void NotOverOr_AnyOfTheTwo_Forbids()
    {
        var session = Compile(Element.Not(Element.OrGroup(Element.Pattern(typeof(Left), "left", Nothing), Element.Pattern(typeof(Right), "right", Nothing))));
        var right = new Right(1);
        Assert.That(session.Agenda.IsEmpty, Is.False);

        session.Insert(right);
        Assert.That(session.Agenda.IsEmpty, Is.True);

        session.Retract(right);
        Assert.That(session.Agenda.IsEmpty, Is.False);
    }

    [Test]
    public void NotOverGroupOfNot_SomethingMatches_Activates()
    {
        var session = Compile(Element.Not(Element.AndGroup(Element.Not(Element.Pattern(typeof(Left), "left", Nothing)))));
        Assert.That(session.Agenda.IsEmpty, Is.True);

        session.Insert(new Left(1));
        Assert.That(session.Agenda.IsEmpty, Is.False);
    }

    [Test]
    public void ExistsOverGroup_PairsMatch_ActivatesOnce()
    {
        var session = Compile(Element.Exists(Element.AndGroup(Element.Pattern(typeof(Left), "left", Nothing), Element.Pattern(typeof(Right), "right", Nothing))));
        session.InsertAll([new Left(1), new Left(2), new Right(1), new Right(2)]);

        Assert.That(session.Fire(), Is.EqualTo(1));
    }

    [Test]
    public void ForAll_SeveralPatterns_EachMustHold()
    {
        var session = Compile(Element.ForAll(
            Element.Pattern(typeof(Left), "base", Nothing),
            [
                Element.Pattern(typeof(Left), "a", Where<Left>("a", l => l.Number > 0)),
                Element.Pattern(typeof(Left), "b", Where<Left>("b", l => l.Group == "b")),
            ]));
        var left = new Left(1) { Number = 1, Group = "b" };
        session.Insert(left);
        Assert.That(session.Agenda.IsEmpty, Is.False);

        left.Group = "c";
        session.Update(left);
        Assert.That(session.Agenda.IsEmpty, Is.True);
    }

    private static readonly KeyValuePair<string, LambdaExpression>[] Nothing = [];

    private static KeyValuePair<string, LambdaExpression>[] Where<T>(string name, Expression<Func<T, bool>> condition)
    {
        var parameter = Expression.Parameter(typeof(T), name);
        return [new("Condition", Expression.Lambda(Expression.Invoke(condition, parameter), parameter))];
    }

    private static KeyValuePair<string, LambdaExpression> Condition<T1, T2>(Expression<Func<T1, T2, bool>> condition)
        => new("Condition", condition);

    private static ISession Compile(RuleElement element)
        => new RuleCompiler().Compile([Element.RuleDefinition(
            "rule",
            "",
            0,
            Element.AndGroup(element),
            Element.ActionGroup(Element.Action((Expression<Action<IContext>>)(c => c.GetLinkedKeys()))))]).CreateSession();

    private sealed class EitherSide : Rule
    {
        public override void Define()
        {
            When().Or(x => x.Match<Left>().Match<Right>());
            Then().Do(c => c.GetLinkedKeys());
        }
    }

    private sealed class TwiceEither : Rule
    {
        public override void Define()
        {
            Third third = default!;
            When().Match(() => third).Or(x => x.Match<Left>().Match<Right>()).Or(x => x.Exists<Left>().Exists<Right>());
            Then().Do(_ => third.ToString());
        }
    }

    private sealed class SomeLeft : Rule
    {
        public override void Define()
        {
            When().Exists<Left>();
            Then().Do(c => c.GetLinkedKeys());
        }
    }

    private sealed class LeftAndNoLeft : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left, l => l.Id > 0).Not<Left>(l => l.Number == left.Number);
            Then().Do(_ => left.ToString());
        }
    }

    private sealed class AllAreSmall : Rule
    {
        public override void Define()
        {
            When().All<Left>(l => l.Group == "a", l => l.Number < 5);
            Then().Yield(_ => new Noted("all small"));
        }
    }
}
