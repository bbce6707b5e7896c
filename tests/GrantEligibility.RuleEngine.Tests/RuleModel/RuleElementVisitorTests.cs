using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.RuleModel;

public sealed class RuleElementVisitorTests
{
    [Test]
    public void Visit_NothingChanged_ReturnsTheVeryRule()
    {
        var rule = RuleOfEverything();

        Assert.That(new RuleElementVisitor<Context>().Visit(Context.Empty, rule), Is.SameAs(rule));
    }

    [Test]
    public void Visit_EveryElement_IsSeen()
    {
        var seen = new Counting();
        seen.Visit(Context.Empty, RuleOfEverything());

        Assert.That(seen.Patterns, Is.EqualTo(9));
        Assert.That(seen.Expressions, Is.EqualTo(3));
    }

    [Test]
    public void Visit_ConditionReplaced_RebuildsOnlyThePathToIt()
    {
        var rule = RuleOfEverything();
        var changed = new Replacing().Visit(Context.Empty, rule);

        Assert.That(changed, Is.Not.SameAs(rule));
        Assert.That(changed.RightHandSide, Is.SameAs(rule.RightHandSide));
        Assert.That(changed.LeftHandSide.ChildElements[0], Is.SameAs(rule.LeftHandSide.ChildElements[0]));
        var pattern = (PatternElement)changed.LeftHandSide.ChildElements[1];
        Assert.That(pattern.Expressions.Single().Expression.Body, Is.InstanceOf<ConstantExpression>());
        Assert.That(changed.Name, Is.EqualTo("Everything"));
        Assert.That(changed.Properties["key"], Is.EqualTo("value"));
    }

    private static IRuleDefinition RuleOfEverything()
    {
        Expression<Func<string, int>> length = i => i.Length;
        Expression<Func<string, bool>> filter = a => a.Length > 0;
        Expression<Func<int>> one = () => 1;
        Expression<Action<IContext, string, IComparable>> action = (context, a, service) => service.CompareTo(a);
        var noExpressions = Array.Empty<NamedExpressionElement>();

        var builder = new RuleBuilder();
        builder.Name("Everything");
        builder.Property("key", "value");
        builder.Dependencies().Dependency(typeof(IComparable), "service");
        var when = builder.LeftHandSide();
        when.Pattern(ElementTests.Text("a"));
        when.Pattern(ElementTests.TextLongerThan("b", "a"));
        when.Pattern(Element.Pattern(typeof(int), "c", noExpressions, Element.Project(length, ElementTests.Text("i"))));
        when.Pattern(Element.Pattern(typeof(int), "d", noExpressions, Element.Binding(one)));
        when.Not(Element.Not(ElementTests.Text("n")));
        when.Exists(Element.Exists(Element.OrGroup(ElementTests.Text("e"))));
        when.ForAll(Element.ForAll(ElementTests.Text("f"), [ElementTests.TextLongerThan("g", "a")]));
        builder.Filters().Filter(FilterType.Predicate, filter);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    private sealed class Counting : RuleElementVisitor<Context>
    {
        public int Patterns { get; private set; }

        public int Expressions { get; private set; }

        protected internal override RuleElement VisitPattern(Context context, PatternElement element)
        {
            Patterns++;
            return base.VisitPattern(context, element);
        }

        protected internal override NamedExpressionElement VisitNamedExpression(Context context, NamedExpressionElement element)
        {
            Expressions++;
            return base.VisitNamedExpression(context, element);
        }
    }

    private sealed class Replacing : RuleElementVisitor<Context>
    {
        protected internal override NamedExpressionElement VisitNamedExpression(Context context, NamedExpressionElement element) =>
            element.Expression.Parameters[0].Name == "b"
                ? Element.Expression(element.Name, Expression.Lambda(Expression.Constant(true), element.Expression.Parameters))
                : element;
    }
}
