using System.Linq.Expressions;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Fluent;

public sealed class AliasTests
{
    [Test]
    public void Match_ConditionOnOwnFact_HasOneParameterNamedForTheAlias()
    {
        Customer customer = default!;
        var pattern = (PatternElement)AdHocRule.Conditions(when => when.Match(() => customer, c => c.IsPreferred))[0];

        Assert.That(pattern.Declaration.ToString(), Is.EqualTo("Customer customer"));
        Assert.That(pattern.Declaration.Target, Is.SameAs(pattern));
        Assert.That(pattern.Source, Is.Null);
        Assert.That(pattern.Expressions[0].Name, Is.EqualTo("Condition"));
        Assert.That(pattern.Expressions[0].Expression.ToString(), Is.EqualTo("customer => customer.IsPreferred"));
    }

    [Test]
    public void Match_EarlierAliasInCondition_BecomesSecondParameterAndImport()
    {
        Customer customer = default!;
        Order order = default!;
        var pattern = (PatternElement)AdHocRule.Conditions(when => when
            .Match(() => customer)
            .Match(() => order, o => o.Customer == customer))[1];

        Assert.That(pattern.Expressions[0].Expression.ToString(), Is.EqualTo("(order, customer) => (order.Customer == customer)"));
        Assert.That(pattern.Imports.Select(d => d.Name), Is.EqualTo(new[] { "customer" }));
        Assert.That(pattern.Exports.Select(d => d.Name), Is.EqualTo(new[] { "order" }));
    }

    [Test]
    public void Match_AliasAndVariableInsideInnerLambda_AreRewrittenAndInnerParameterIsKept()
    {
        Customer customer = default!;
        var limit = 10m;
        var pattern = (PatternElement)AdHocRule.Conditions(when => when
            .Match(() => customer)
            .Match<Order>(o => o.Lines.Any(line => line > limit && customer.IsPreferred)))[1];

        var condition = pattern.Expressions[0].Expression;
        Assert.That(condition.ToString(), Does.Contain("line => ((line > 10) AndAlso customer.IsPreferred)"));
        Assert.That(condition.Parameters.Select(p => p.Name), Is.EqualTo(new[] { pattern.Declaration.Name, "customer" }));
        var test = (Func<Order, Customer, bool>)condition.Compile();
        Assert.That(test(new Order(null!, 0, [9, 11]), new Customer("A", true)), Is.True);
        Assert.That(test(new Order(null!, 0, [9, 10]), new Customer("A", true)), Is.False);
    }

    [Test]
    public void Match_AliasesOfOuterAndInnerBlocks_AreBothFound()
    {
        Customer customer = default!;
        var definition = AdHocRule.Define(rule =>
        {
            rule.When().Match(() => customer);
            for (var i = 0; i < 1; i++)
            {
                Order order = default!;
                var minimum = i + 5;
                rule.When().Match(() => order, o => o.Customer == customer && o.Total > minimum);
                rule.Then().Do(_ => Use(order, customer));
            }
        });

        Assert.That(Condition(definition, 1), Is.EqualTo("(order, customer) => ((order.Customer == customer) AndAlso (order.Total > Convert(5, Decimal)))"));
        Assert.That(definition.RightHandSide.Actions[0].Expression.Parameters.Select(p => p.Name), Is.EqualTo(new[] { "_", "order", "customer" }));
    }

    [Test]
    public void Match_FieldAndPropertyOfRuleAsAliases_AreFound()
    {
        var definition = new RuleDefinitionFactory().Create(new RuleWithMemberAliases());

        Assert.That(Condition(definition, 1), Does.StartWith("(Order, _customer) => ((((Order.Customer == _customer) AndAlso (Order.Total > 7)) AndAlso (Order.Total < 9)) AndAlso ")
            .And.Not.Contain("<>"));
    }

    [Test]
    public void Match_OwnAliasInCondition_IsTheItem()
    {
        Customer customer = default!;
        var pattern = (PatternElement)AdHocRule.Conditions(when => when.Match(() => customer, c => c.IsPreferred && customer.Name == "A"))[0];

        Assert.That(pattern.Expressions[0].Expression.Parameters, Has.Count.EqualTo(1));
        Assert.That(pattern.Imports, Is.Empty);
    }

    [Test]
    public void Match_WithoutAlias_GetsTheSameUniqueNameEveryTime()
    {
        static string[] Names() => [.. AdHocRule.Conditions(when => when.Match<Customer>().Match<Customer>()).Cast<PatternElement>().Select(p => p.Declaration.Name)];

        var first = Names();
        Assert.That(first, Is.Unique);
        Assert.That(Names(), Is.EqualTo(first));
    }

    [Test]
    public void Define_AliasDeclaredTwice_SaysToUseAnotherVariable()
    {
        Customer customer = default!;
        Assert.That(AdHocRule.MessageOf(rule => rule.When().Match(() => customer).Match(() => customer)), Does.Contain("'customer' is declared twice. Use another variable"));
    }

    [Test]
    public void Define_AliasUsedBeforeItsDeclaration_SaysToDeclareItFirst()
    {
        var count = 0;
        var message = AdHocRule.MessageOf(rule => rule.When().Match<Order>(o => o.Total > count).Let(() => count, () => 1));
        Assert.That(message, Does.Contain("'count' is used before it is declared"));
    }

    [Test]
    public void Define_VariableWithoutValueThatIsNoAlias_SaysToDeclareIt()
    {
        Customer customer = default!;
        Assert.That(AdHocRule.MessageOf(rule => rule.When().Match<Order>(o => o.Customer == customer)), Does.Contain("'customer' is no alias and has no value"));
    }

    [Test]
    public void Define_TextOrOptionalValueThatIsNull_IsAValue()
    {
        string? name = null;
        int? least = null;
        var pattern = (PatternElement)AdHocRule.Conditions(when => when.Match<Customer>(c => name == null || c.Name == name, c => least == null || c.Name.Length > least))[0];

        Assert.That(pattern.Expressions, Has.Count.EqualTo(2));
    }

    [Test]
    public void Define_AliasOfOneAlternativeUsedInAnother_SaysItIsNotVisible()
    {
        Customer customer = default!;
        var message = AdHocRule.MessageOf(rule => rule.When()
            .Or(or => or.Match(() => customer).Match<Order>(o => o.Customer == customer)));
        Assert.That(message, Does.Contain("'customer' is not visible here"));
    }

    [Test]
    public void Define_AliasOfAnotherType_SaysWhichTypeIsNeeded()
    {
        string text = "";
        Assert.That(AdHocRule.MessageOf(rule => rule.When().Match<object>(() => text)), Does.Contain("of exactly the type System.Object"));
    }

    private static string Condition(IRuleDefinition rule, int index) => ((PatternElement)rule.LeftHandSide.ChildElements[index]).Expressions[0].Expression.ToString();

    private static void Use(params object[] facts) => Assert.That(facts, Is.Not.Empty);

    public sealed class RuleWithMemberAliases : Rule
    {
        private readonly Customer _customer = default!;
        private readonly decimal _minimum = 7;

        private bool IsLarge(Order order) => order.Total > _minimum;

        private Order Order { get; set; } = default!;

        public override void Define()
        {
            var maximum = 9m;
            When()
                .Match(() => _customer)
                .Match(() => Order, o => o.Customer == _customer && o.Total > _minimum && o.Total < maximum && IsLarge(o));
            Then().Do(_ => Use(Order));
        }
    }
}
