using NRules.Fluent;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Fluent;

public sealed class LeftHandSideTests
{
    [Test]
    public void Exists_Condition_IsPatternInsideAndLeaksNothing()
    {
        var exists = (ExistsElement)AdHocRule.Conditions(when => when.Exists<Customer>(c => c.IsPreferred))[0];

        Assert.That(((PatternElement)exists.Source).Expressions, Has.Count.EqualTo(1));
        Assert.That(exists.Exports, Is.Empty);
    }

    [Test]
    public void Not_EarlierAlias_IsImported()
    {
        Customer customer = default!;
        var not = (NotElement)AdHocRule.Conditions(when => when.Match(() => customer).Not<Order>(o => o.Customer == customer))[1];

        Assert.That(not.Imports.Select(d => d.Name), Is.EqualTo(new[] { "customer" }));
        Assert.That(not.Exports, Is.Empty);
    }

    [Test]
    public void All_OneCondition_HasBaseWithoutConditions()
    {
        var all = (ForAllElement)AdHocRule.Conditions(when => when.All<Order>(o => o.Total > 0))[0];

        Assert.That(all.BasePattern.Expressions, Is.Empty);
        Assert.That(all.Patterns.Single().Expressions, Has.Count.EqualTo(1));
    }

    [Test]
    public void All_BaseAndConditions_KeepsBaseConditionInBasePattern()
    {
        var all = (ForAllElement)AdHocRule.Conditions(when => when.All<Order>(o => o.Total > 0, o => o.Total < 9, o => o.Lines.Any()))[0];

        Assert.That(all.BasePattern.Expressions.Single().Expression.ToString(), Does.Contain("> 0"));
        Assert.That(all.Patterns.Single().Expressions, Has.Count.EqualTo(2));
        Assert.That(all.Exports, Is.Empty);
    }

    [Test]
    public void Or_AliasesOfItsBranches_AreVisibleAfterwards()
    {
        Customer customer = default!;
        var children = AdHocRule.Conditions(when => when
            .Or(or => or
                .Match(() => customer, c => c.IsPreferred)
                .And(and => and.Match<Discount>().Match(() => customer, c => c.Name == "A")))
            .Match<Order>(o => o.Customer == customer));

        var or = (OrElement)children[0];
        Assert.That(or.Exports.Select(d => d.Name), Is.EqualTo(new[] { "customer", "$1" }));
        Assert.That(or.ChildElements[1], Is.TypeOf<AndElement>());
        Assert.That(children[1].Imports.Single(), Is.EqualTo(or.Exports.First()));
    }

    [Test]
    public void Let_Expression_IsPatternOverBinding()
    {
        Order order = default!;
        var half = 0m;
        var let = (PatternElement)AdHocRule.Conditions(when => when.Match(() => order).Let(() => half, () => order.Total / 2))[1];

        var binding = (BindingElement)let.Source!;
        Assert.That(let.Declaration.ToString(), Is.EqualTo("Decimal half"));
        Assert.That(binding.ResultType, Is.EqualTo(typeof(decimal)));
        Assert.That(binding.Expression.ToString(), Is.EqualTo("order => (order.Total / 2)"));
    }

    [Test]
    public void Having_AfterPattern_AddsConditionToIt()
    {
        Customer customer = default!;
        Order order = default!;
        var children = AdHocRule.Conditions(when => when.Match(() => customer).Match(() => order).Not<Discount>().Having(() => order.Customer == customer));

        Assert.That(children, Has.Count.EqualTo(3));
        var pattern = (PatternElement)children[1];
        Assert.That(pattern.Expressions.Single().Expression.ToString(), Is.EqualTo("(order, customer) => (order.Customer == customer)"));
        Assert.That(pattern.Declaration.Target, Is.SameAs(pattern));
    }

    [Test]
    public void Having_AfterGroupWithAliases_GetsPatternOfItsOwn()
    {
        Customer customer = default!;
        Order order = default!;
        var children = AdHocRule.Conditions(when => when
            .Match(() => customer)
            .And(and => and.Match(() => order))
            .Having(() => order.Customer == customer));

        var having = (PatternElement)children[2];
        Assert.That(having.Source, Is.TypeOf<BindingElement>());
        Assert.That(having.Expressions, Has.Count.EqualTo(1));
        Assert.That(having.Imports.Select(d => d.Name), Is.EqualTo(new[] { "order", "customer" }));
    }

    [Test]
    public void Having_AsAlternative_StaysAnAlternative()
    {
        Order order = default!;
        var children = AdHocRule.Conditions(when => when.Match(() => order).Or(or => or.Match<Discount>().Having(() => order.Total > 5)));

        var or = (OrElement)children[1];
        Assert.That(or.ChildElements, Has.Count.EqualTo(2));
        Assert.That(((PatternElement)or.ChildElements[0]).Expressions, Is.Empty);
        Assert.That(((PatternElement)children[0]).Expressions, Is.Empty);
    }

    [Test]
    public void Define_NoCondition_SaysSo() =>
        Assert.That(AdHocRule.MessageOf(rule => rule.Then().Do(_ => AdHocRule.Nothing())), Does.Contain("The rule has no condition."));

    [Test]
    public void Define_NoAction_SaysSo() =>
        Assert.That(AdHocRule.MessageOf(rule => rule.When().Match<Customer>()), Does.Contain("The rule has no action."));

    [Test]
    public void Define_EmptyGroup_SaysSo() =>
        Assert.That(AdHocRule.MessageOf(rule => rule.When().Match<Customer>().Or(_ => { })), Does.Contain("A group of conditions is empty."));

    [Test]
    public void Define_Throws_KeepsCauseAndRuleType()
    {
        var cause = new FormatException("No such thing.");
        var thrown = Assert.Throws<RuleDefinitionException>(() => AdHocRule.Define(_ => throw cause))!;

        Assert.That(thrown.InnerException, Is.SameAs(cause));
        Assert.That(thrown.RuleType, Is.EqualTo(typeof(AdHocRule)));
        Assert.That(thrown.Message, Does.Contain("AdHocRule").And.Contain("No such thing."));
    }
}
