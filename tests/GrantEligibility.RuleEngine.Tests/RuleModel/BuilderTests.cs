using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.RuleModel;

public sealed class BuilderTests
{
    private static readonly Expression<Action<IContext>> s_nothing = _ => Nothing();

    [Test]
    public void Build_NestedBuilders_GiveTheCanonicalForm()
    {
        Expression<Func<string, bool>> isLong = s => s.Length > 3;
        Expression<Func<string, int>> length = i => i.Length;
        var builder = New();
        var when = builder.LeftHandSide();
        when.Pattern(typeof(string), "s").Condition(isLong);
        var aggregate = when.Pattern(typeof(IEnumerable<string>), "all").Aggregate();
        aggregate.Pattern(typeof(string), "i");
        aggregate.Collect();
        aggregate.OrderBy(length, SortDirection.Descending);
        var or = when.Group(GroupType.Or);
        or.Not().Pattern(typeof(int));
        or.Exists().Group(GroupType.And).Pattern(typeof(int), "n");
        when.ForAll().BasePattern(typeof(string));
        Assert.That(builder.Build, Throws.ArgumentException.With.Message.Contains("needs at least one pattern"));

        when = new GroupBuilder();
        builder.LeftHandSide(when);
        var all = when.ForAll();
        all.BasePattern(typeof(string));
        all.Pattern(typeof(string));
        when.Group(or);
        var rule = builder.Build();

        Assert.That(rule.LeftHandSide.ChildElements.Select(c => c.ElementType), Is.EqualTo(new[] { ElementType.ForAll, ElementType.Or }));
        Assert.That(((OrElement)rule.LeftHandSide.ChildElements[1]).ChildElements.Select(c => c.ElementType), Is.EqualTo(new[] { ElementType.Not, ElementType.Exists }));
    }

    [Test]
    public void Build_CollectBuilder_KeepsModifiersAndInfersResult()
    {
        Expression<Func<string, int>> length = i => i.Length;
        Expression<Func<string, string>> self = i => i;
        var builder = New();
        var aggregate = builder.LeftHandSide().Pattern(typeof(IKeyedLookup<int, string>), "all").Aggregate();
        aggregate.Pattern(typeof(string), "i");
        aggregate.Collect();
        aggregate.OrderBy(length, SortDirection.Descending);
        aggregate.ToLookup(length, self);
        var built = (AggregateElement)((PatternElement)builder.Build().LeftHandSide.ChildElements[0]).Source!;

        Assert.That(built.ResultType, Is.EqualTo(typeof(IKeyedLookup<int, string>)));
        Assert.That(built.Expressions.Select(e => e.Name), Is.EqualTo(new[] { "KeySelectorDescending", "KeySelector", "ElementSelector" }));
    }

    [Test]
    public void Build_AggregateWithoutResultType_ProducesWhatItsPatternDeclares()
    {
        Expression<Func<string, IEnumerable<char>>> characters = i => i;
        var builder = New();
        var aggregate = builder.LeftHandSide().Pattern(typeof(char), "c").Aggregate();
        aggregate.Pattern(typeof(string), "i");
        aggregate.Flatten(characters);
        var built = (AggregateElement)((PatternElement)builder.Build().LeftHandSide.ChildElements[0]).Source!;

        Assert.That(built.ResultType, Is.EqualTo(typeof(char)));
    }

    [Test]
    public void Pattern_WithoutName_GetsOneOfItsOwn()
    {
        var group = new GroupBuilder();
        var elsewhere = new PatternBuilder(typeof(string), name: null);

        Assert.That(group.Pattern(typeof(string)).Declaration.Name, Is.Not.EqualTo(elsewhere.Declaration.Name));
    }

    [Test]
    public void Build_WithoutNameOrCondition_SaysWhatIsMissing()
    {
        Assert.That(new RuleBuilder().Build, Throws.InvalidOperationException.With.Message.Contains("no name"));
        Assert.That(New().Build, Throws.InvalidOperationException.With.Message.Contains("no condition"));
    }

    [Test]
    public void Binding_WithoutExpression_SaysWhatIsMissing()
    {
        var builder = New();
        builder.LeftHandSide().Pattern(typeof(int), "n").Binding();

        Assert.That(builder.Build, Throws.InvalidOperationException.With.Message.Contains("Call BindingExpression"));
    }

    [Test]
    public void Aggregate_SecondKind_IsRefused()
    {
        var aggregate = new AggregateBuilder();
        aggregate.Collect();

        Assert.That(() => aggregate.Project(s_nothing), Throws.InvalidOperationException.With.Message.Contains("already Collect"));
    }

    private static RuleBuilder New()
    {
        var builder = new RuleBuilder();
        builder.RightHandSide().Action(s_nothing);
        builder.Name("R");
        return builder;
    }

    private static void Nothing()
    {
    }
}
