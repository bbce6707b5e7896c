using System.Linq.Expressions;
using NRules;
using NRules.Extensibility;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Network;

[TestFixture]
public sealed class RuleCompilerTests
{
    [Test]
    public void Compile_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.That(() => Rules.Repository(typeof(SameGroup)).Compile(source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Compile_ExpressionsThatCannotBeCompared_FailOrAreKeptApart()
    {
        IRuleDefinition[] rules = [WithBlock("first"), WithBlock("second")];
        var lenient = new RuleCompilerOptions { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual };

        var session = new RuleCompiler(lenient).Compile(rules).CreateSession();
        session.Insert(new Left(1) { Number = 1 });

        Assert.Multiple(() =>
        {
            Assert.That(session.Fire(), Is.EqualTo(2));
            Assert.That(() => new RuleCompiler().Compile(rules), Throws.InstanceOf<RuleCompilationException>().With.Property("RuleName").EqualTo("second"));
        });
    }

    [Test]
    public void ExpressionCompiler_Set_CompilesWithTheRules()
    {
        var expressions = new CountingCompiler();
        var compiler = new RuleCompiler { ExpressionCompiler = expressions };
        var session = compiler.Compile(Rules.Repository(typeof(SameGroup)).GetRules()).CreateSession();
        Assert.That(expressions.Count, Is.EqualTo(4), "a condition, its two keys, an action");

        session.InsertAll([new Left(1) { Group = "a" }, new Right(2) { Group = "a" }]);
        session.Fire();

        Assert.That(expressions.Count, Is.EqualTo(4), "nothing is compiled twice");
    }

    [Test]
    public void Join_KeyThatCannotBeRead_ThrowsOnlyWhereTheConditionIsEvaluated()
    {
        var session = Rules.Session(typeof(SameLength));
        session.Insert(new Right(1));
        Assert.That(session.Agenda.IsEmpty, Is.True);

        Assert.That(() => session.Insert(new Left(1) { Group = "a" }), Throws.InstanceOf<RuleLhsExpressionEvaluationException>());
    }

    [Test]
    public void Session_AfterAnErrorInAJoin_RecoversWithTheFact()
    {
        var session = Rules.Session(typeof(SameLength), typeof(NoneOfSameLength));
        var right = new Right(1);
        var left = new Left(1) { Group = "a" };
        session.Insert(left);
        Assert.That(() => session.Insert(right), Throws.InstanceOf<RuleLhsExpressionEvaluationException>());

        right.Group = "b";
        session.Update(right);
        session.Update(left);
        Assert.That(session.Fire(), Is.EqualTo(1));

        session.Retract(right);
        Assert.That(session.Fire(), Is.EqualTo(1));
        session.Retract(left);
        Assert.That(session.Agenda.IsEmpty, Is.True);
    }

    [Test]
    public void Let_Null_IsBound()
    {
        var session = Rules.Session(typeof(BindsGroup));
        var left = new Left(1);
        session.Insert(left);
        session.Fire();
        Assert.That(session.Query<Noted>().Single().Text, Is.EqualTo("none"));

        left.Group = "a";
        session.Update(left);
        session.Fire();
        Assert.That(session.Query<Noted>().Single().Text, Is.EqualTo("a"));
    }

    [Test]
    public void Factory_SharedByThreads_GivesEachSessionItsOwnAnswer()
    {
        var factory = Rules.Compile(typeof(SameGroup), typeof(BindsGroup), typeof(NoneOfSameLength));
        var answers = new string[64];

        Parallel.For(0, answers.Length, i =>
        {
            var session = factory.CreateSession();
            session.InsertAll([new Left(i) { Group = "g" + i }, new Right(i) { Group = "g" + i }, new Right(i) { Group = "other" }]);
            session.Fire();
            answers[i] = string.Join(" ", session.Query<Noted>().AsEnumerable().Select(n => n.Text).Order(StringComparer.Ordinal));
        });

        Assert.That(answers, Is.EqualTo(Enumerable.Range(0, answers.Length).Select(i => $"g{i} same {i}")));
    }

    private static IRuleDefinition WithBlock(string name)
    {
        var left = Expression.Parameter(typeof(Left), "left");
        var body = Expression.Block(Expression.GreaterThan(Expression.Property(left, nameof(Left.Number)), Expression.Constant(0)));
        return Element.RuleDefinition(
            name,
            "",
            0,
            Element.AndGroup(Element.Pattern(typeof(Left), "left", [new("Condition", Expression.Lambda<Func<Left, bool>>(body, left))])),
            Element.ActionGroup(Element.Action((Expression<Action<IContext>>)(c => c.GetLinkedKeys()))));
    }

    private sealed class CountingCompiler : IExpressionCompiler
    {
        public int Count { get; private set; }

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Count++;
            return expression.Compile(preferInterpretation: true);
        }
    }

    private sealed class SameGroup : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => r.Group == left.Group);
            Then().Yield(_ => new Noted("same " + right.Id));
        }
    }

    private sealed class SameLength : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => r.Group!.Length == left.Group!.Length);
            Then().Do(_ => right.ToString());
        }
    }

    private sealed class NoneOfSameLength : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left).Not<Right>(r => r.Group!.Length == left.Group!.Length);
            Then().Do(_ => left.ToString());
        }
    }

    private sealed class BindsGroup : Rule
    {
        public override void Define()
        {
            Left left = default!;
            string? group = default!;
            When().Match(() => left).Let(() => group, () => left.Group);
            Then().Yield(_ => new Noted(group ?? "none"));
        }
    }
}
