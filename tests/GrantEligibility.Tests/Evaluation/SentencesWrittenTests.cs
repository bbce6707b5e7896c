using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Tests.Evaluation;

/// <summary>A sentence that is written from its values reads as the one that is put together by the framework.</summary>
[TestFixture]
public sealed class SentencesWrittenTests
{
    private static readonly DateOnly Day = new(2021, 6, 1);
    private static readonly IReadOnlyList<string> Names = ["one", "two"];
    private static readonly Search Found = new() { Subject = SearchSubject.Credentials, Found = 2, Place = new Place(Document.Profile, "/credentials") };

    private static IEnumerable<TestCaseData> Sentences()
    {
        yield return Named(() => PlainText.Of($"Fixed."), "fixed", isWritten: true);
        yield return Named(() => PlainText.Of($"{Names[0]}"), "one argument and nothing else", isWritten: true);
        yield return Named(() => PlainText.Of($"{Day}"), "one date and nothing else", isWritten: true);
        yield return Named(() => PlainText.Of($"On {Day} until {(DateOnly?)null}, {(DateOnly?)Day}."), "dates", isWritten: true);
        yield return Named(() => PlainText.Of($"{7} of {(int?)null}: {true}, {12345.5m}"), "numbers", isWritten: true);
        yield return Named(() => PlainText.Of($"{RequirementStatus.MetConditionally}, {(RequirementStatus?)null}, {Found}, {Names}"), "words, facts and lists", isWritten: true);
        yield return Named(() => PlainText.Of($"Outer {PlainText.Of($"inner {Day}")}."), "one in another", isWritten: true);
        yield return Named(() => PlainText.Of($"{{{7}}}"), "braces", isWritten: false);
        yield return Named(() => PlainText.Of($"{7:000}"), "a format of its own", isWritten: false);
        yield return Named(() => PlainText.Of($"{1}{2}{3}{4}{5}"), "five arguments", isWritten: false);

        static TestCaseData Named(Expression<Func<string>> sentence, string name, bool isWritten) => new TestCaseData(sentence, isWritten).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Sentences))]
    public void Visit_Sentence_ReadsTheSame(Expression<Func<string>> sentence, bool isWritten)
    {
        var written = (Expression<Func<string>>)new SentencesWritten().Visit(sentence);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(written.Compile()(), Is.EqualTo(sentence.Compile()()));
            Assert.That(Creations.In(written), isWritten ? Is.Zero : Is.EqualTo(1));
        }
    }

    [Test]
    public void Visit_SentenceThatLacksAnArgument_IsRefusedAsBefore()
    {
        Func<FormattableString, string> text = PlainText.Of;
        Func<string, object?[], FormattableString> create = FormattableStringFactory.Create;
        var lacking = Expression.Call(create.Method, Expression.Constant("{0} and {1}"), Expression.NewArrayInit(typeof(object), Expression.Constant("one")));
        var sentence = Expression.Lambda<Func<string>>(Expression.Call(text.Method, lacking));
        var written = (Expression<Func<string>>)new SentencesWritten().Visit(sentence);

        Assert.That(() => written.Compile()(), Throws.InstanceOf<IndexOutOfRangeException>());
    }

    [Test]
    public void Visit_AnyWayToMakeAFinding_IsMadeOfTexts()
    {
        var ways = typeof(Finding).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(static way => way.ReturnType == typeof(Finding)).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ways, Has.Count.EqualTo(6));
            foreach (var way in ways)
            {
                var call = Expression.Call(way, way.GetParameters().Select(parameter =>
                    parameter.ParameterType == typeof(FormattableString) ? Sentence(parameter.Name!) : Expression.Constant(null, parameter.ParameterType)));
                var made = (MethodCallExpression)new SentencesWritten().Visit(call);

                Assert.That(Creations.In(made), Is.Zero, way.Name);
                Assert.That(
                    made.Method.GetParameters().Zip(made.Arguments).Where(static part => part.Second is MethodCallExpression).Select(static part => (part.First.Name, Expression.Lambda<Func<string>>(part.Second).Compile()())),
                    Is.EquivalentTo(way.GetParameters().Where(static parameter => parameter.ParameterType == typeof(FormattableString)).Select(static parameter => (parameter.Name, $"The {parameter.Name}."))),
                    way.Name);
            }
        }

        static Expression Sentence(string name) => Expression.Call(
            ((Func<string, object?[], FormattableString>)FormattableStringFactory.Create).Method,
            Expression.Constant("The {0}."),
            Expression.NewArrayInit(typeof(object), Expression.Constant(name)));
    }

    [Test]
    public void Visit_FindingWithoutAPart_HasNone()
    {
        Expression<Func<IContext, Case, Finding>> making = (context, @case) => Finding.NotMet(context, @case, $"Not met.", null!);
        var made = (MethodCallExpression)((LambdaExpression)new SentencesWritten().Visit(making)).Body;
        var remedy = made.Method.GetParameters().Zip(made.Arguments).Single(static part => part.First.Name == "remedy").Second;

        Assert.That(Expression.Lambda<Func<string?>>(remedy).Compile()(), Is.Null);
    }

    private sealed class Creations : ExpressionVisitor
    {
        private int _count;

        internal static int In(Expression expression)
        {
            var creations = new Creations();
            creations.Visit(expression);
            return creations._count;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            _count += node.Method.DeclaringType == typeof(FormattableStringFactory) ? 1 : 0;
            return base.VisitMethodCall(node);
        }
    }
}
