using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.RuleModel;

public sealed class ElementTests
{
    private static readonly Expression<Action<IContext>> s_nothing = _ => Nothing();

    [Test]
    public void AndGroup_LaterUsesEarlier_ImportsNothingAndExportsAll()
    {
        var group = Element.AndGroup(Text("a"), TextLongerThan("b", "a"));

        Assert.That(group.Imports, Is.Empty);
        Assert.That(group.Exports.Select(d => d.Name), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void AndGroup_EarlierUsesLater_ImportsIt() =>
        Assert.That(Element.AndGroup(TextLongerThan("b", "a"), Text("a")).Imports.Select(d => d.Name), Is.EqualTo(new[] { "a" }));

    [Test]
    public void AndGroup_NameTwice_IsRefused() =>
        Assert.That(() => Element.AndGroup(Text("a"), Text("a")), Throws.ArgumentException.With.Message.Contains("'a' is declared twice"));

    [Test]
    public void OrGroup_Exports_AreThoseOfAnyBranch()
    {
        var group = Element.OrGroup(Element.AndGroup(Text("a"), Text("b")), Text("b"));

        Assert.That(group.Exports.Select(d => d.Name), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void OrGroup_NameOfTwoTypes_IsNotExported()
    {
        var group = Element.OrGroup(Text("a"), Element.Pattern(typeof(object), "a", Array.Empty<NamedExpressionElement>(), source: null));

        Assert.That(group.Exports, Is.Empty);
    }

    [Test]
    public void NotAndExists_Exports_AreEmpty()
    {
        Assert.That(Element.Not(Text("a")).Exports, Is.Empty);
        Assert.That(Element.Exists(Text("a")).Exports, Is.Empty);
    }

    [Test]
    public void Pattern_ConditionThatIsNoBoolean_IsRefused()
    {
        Expression<Func<string, int>> length = a => a.Length;
        Assert.That(() => Pattern("a", length), Throws.ArgumentException.With.Message.Contains("A condition gives a boolean."));
    }

    [Test]
    public void Aggregate_GroupByWithoutElementSelector_IsRefused()
    {
        Expression<Func<string, int>> key = a => a.Length;
        Assert.That(
            () => Element.Aggregate(typeof(IGrouping<int, string>), AggregateElement.GroupByName, [Element.Expression(AggregateElement.KeySelectorName, key)], Text("a")),
            Throws.ArgumentException.With.Message.Contains("exactly one expression named ElementSelector"));
    }

    [Test]
    public void Aggregate_SourceDeclaration_DoesNotLeak()
    {
        Expression<Func<string, int>> length = a => a.Length;
        var aggregate = Element.Project(length, Text("a"));

        Assert.That(aggregate.ResultType, Is.EqualTo(typeof(int)));
        Assert.That(aggregate.Imports, Is.Empty);
        Assert.That(aggregate.Exports, Is.Empty);
    }

    [Test]
    public void Flatten_SelectorOfOtherElements_IsRefused()
    {
        Expression<Func<string, IEnumerable<char>>> characters = a => a;
        Assert.That(Element.Flatten(typeof(char), characters, Text("a")).Name, Is.EqualTo(AggregateElement.FlattenName));
        Assert.That(() => Element.Flatten(typeof(int), characters, Text("a")), Throws.ArgumentException.With.Message.Contains("not a sequence of System.Int32"));
    }

    [Test]
    public void Action_FirstParameterNotContext_IsRefused()
    {
        Expression<Action<string>> action = a => Nothing();
        Assert.That(() => Element.Action(action), Throws.ArgumentException.With.Message.Contains("must be the IContext"));
    }

    [Test]
    public void RuleDefinition_ActionUsesUndeclaredName_IsRefused()
    {
        Expression<Action<IContext, string>> action = (context, b) => Nothing();
        Assert.That(
            () => Element.RuleDefinition("R", "", 0, Element.AndGroup(Text("a")), Element.ActionGroup(Element.Action(action))),
            Throws.ArgumentException.With.Message.Contains("The actions use 'String b'"));
    }

    [Test]
    public void RuleDefinition_SmallestForm_HasDefaults()
    {
        var rule = Element.RuleDefinition("R", "", 0, Element.AndGroup(Text("a")), Element.ActionGroup(Element.Action(s_nothing)));

        Assert.That(rule.Repeatability, Is.EqualTo(RuleRepeatability.Repeatable));
        Assert.That(rule.Tags, Is.Empty);
        Assert.That(rule.DependencyGroup.Dependencies, Is.Empty);
        Assert.That(rule.FilterGroup.Filters, Is.Empty);
    }

    [Test]
    public void Declarations_SameNameAndType_AreEqual()
    {
        var declaration = Element.Declaration(typeof(string), "a");

        Assert.That(declaration.ToParameterExpression().ToDeclaration(), Is.EqualTo(declaration));
        Assert.That(Element.Declaration(typeof(object), "a"), Is.Not.EqualTo(declaration));
        Assert.That(() => Expression.Parameter(typeof(int)).ToDeclaration(), Throws.ArgumentException);
    }

    [Test]
    public void ExpressionCollection_NameTwice_IsFoundInOrderAndNotSingle()
    {
        Expression<Func<string, bool>> first = a => a.Length > 1;
        Expression<Func<string, bool>> second = a => a.Length > 2;
        var expressions = Element.Pattern(typeof(string), "a", [Element.Condition(first), Element.Condition(second)], source: null).Expressions;

        Assert.That(expressions.Find("Condition").Select(e => e.Expression), Is.EqualTo(new[] { first, second }));
        Assert.That(() => expressions["Condition"], Throws.InvalidOperationException);
        Assert.That(expressions.FindSingleOrDefault("Other"), Is.Null);
        Assert.That(expressions.Update([.. expressions]), Is.SameAs(expressions));
    }

    internal static PatternElement Text(string name) => Element.Pattern(typeof(string), name, Array.Empty<KeyValuePair<string, LambdaExpression>>());

    internal static PatternElement TextLongerThan(string name, string other)
    {
        var self = Expression.Parameter(typeof(string), name);
        var than = Expression.Parameter(typeof(string), other);
        return Pattern(name, Expression.Lambda(Expression.GreaterThan(Expression.Property(self, "Length"), Expression.Property(than, "Length")), self, than));
    }

    private static PatternElement Pattern(string name, LambdaExpression condition) =>
        Element.Pattern(typeof(string), name, [Element.Condition(condition)], source: null);

    private static void Nothing()
    {
    }
}
