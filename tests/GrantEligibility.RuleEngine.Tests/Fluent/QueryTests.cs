using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Fluent;

public sealed class QueryTests
{
    [Test]
    public void Collect_WithModifiers_KeepsThemInOrder()
    {
        IEnumerable<Order> orders = default!;
        var aggregate = Aggregate(() => orders, q => q.Match<Order>(o => o.Total > 0).Collect().OrderBy(o => o.Total).ThenByDescending(o => o.Lines.Count));

        Assert.That(aggregate.Name, Is.EqualTo(AggregateElement.CollectName));
        Assert.That(aggregate.ResultType, Is.EqualTo(typeof(IEnumerable<Order>)));
        Assert.That(aggregate.Expressions.Select(e => e.Name), Is.EqualTo(new[] { "KeySelectorAscending", "KeySelectorDescending" }));
        Assert.That(aggregate.Expressions[0].Expression.Parameters.Single().Name, Is.EqualTo(aggregate.Source.Declaration.Name));
        Assert.That(aggregate.Source.Expressions, Has.Count.EqualTo(1));
        Assert.That(aggregate.Source.Source, Is.Null);
    }

    [Test]
    public void Collect_ConditionOnCollection_StandsOnTheResultPattern()
    {
        IEnumerable<Order> orders = default!;
        var pattern = Pattern(() => orders, q => q.Match<Order>().Where(o => o.Total > 0).Collect().Where(all => all.Count() > 3));

        Assert.That(pattern.Expressions.Single().Expression.ToString(), Is.EqualTo("orders => (orders.Count() > 3)"));
        Assert.That(((AggregateElement)pattern.Source!).Source.Expressions, Has.Count.EqualTo(1));
    }

    [Test]
    public void ToLookup_AfterCollect_ChangesResultAndAddsSelectors()
    {
        IKeyedLookup<string, decimal> totals = default!;
        var aggregate = Aggregate(() => totals, q => q.Match<Order>().Collect().ToLookup(o => o.Customer.Name, o => o.Total));

        Assert.That(aggregate.Name, Is.EqualTo(AggregateElement.CollectName));
        Assert.That(aggregate.ResultType, Is.EqualTo(typeof(IKeyedLookup<string, decimal>)));
        Assert.That(aggregate.Expressions.Select(e => e.Name), Is.EqualTo(new[] { "KeySelector", "ElementSelector" }));
    }

    [Test]
    public void GroupBy_KeyAlone_TakesTheItemAsElement()
    {
        IGrouping<string, Order> group = default!;
        var aggregate = Aggregate(() => group, q => q.Match<Order>().GroupBy(o => o.Customer.Name));

        Assert.That(aggregate.Name, Is.EqualTo(AggregateElement.GroupByName));
        Assert.That(aggregate.ResultType, Is.EqualTo(typeof(IGrouping<string, Order>)));
        Assert.That(aggregate.Expressions["ElementSelector"].Expression.ReturnType, Is.EqualTo(typeof(Order)));
    }

    [Test]
    public void SelectAndSelectMany_Nest_InTheOrderWritten()
    {
        string line = default!;
        var project = Aggregate(() => line, q => q.Match<Order>().SelectMany(o => o.Lines).Select(l => l.ToString()));

        Assert.That(project.Name, Is.EqualTo(AggregateElement.ProjectName));
        var flatten = (AggregateElement)project.Source.Source!;
        Assert.That(flatten.Name, Is.EqualTo(AggregateElement.FlattenName));
        Assert.That(flatten.ResultType, Is.EqualTo(typeof(decimal)));
        Assert.That(flatten.Source.Declaration.Name, Is.Not.EqualTo(project.Source.Declaration.Name));
    }

    [Test]
    public void From_EarlierAlias_IsBindingAtTheBottom()
    {
        Order order = default!;
        var line = 0m;
        var children = AdHocRule.Conditions(when => when.Match(() => order).Query(() => line, q => q.From(() => order.Lines).SelectMany(lines => lines)));

        var flatten = (AggregateElement)((PatternElement)children[1]).Source!;
        var binding = (BindingElement)flatten.Source.Source!;
        Assert.That(binding.Expression.ToString(), Is.EqualTo("order => order.Lines"));
        Assert.That(children[1].Imports.Select(d => d.Name), Is.EqualTo(new[] { "order" }));
        Assert.That(children[1].Exports.Select(d => d.Name), Is.EqualTo(new[] { "line" }));
    }

    [Test]
    public void Query_EarlierAliasInSelector_IsImportedAndSourceDoesNotLeak()
    {
        Customer customer = default!;
        IEnumerable<Order> orders = default!;
        var children = AdHocRule.Conditions(when => when.Match(() => customer).Query(() => orders, q => q.Match<Order>(o => o.Customer == customer).Collect()));

        Assert.That(children[1].Imports.Select(d => d.Name), Is.EqualTo(new[] { "customer" }));
        Assert.That(children[1].Exports.Select(d => d.Name), Is.EqualTo(new[] { "orders" }));
    }

    [Test]
    public void Match_OnlyStep_IsPlainPatternUnderTheAlias()
    {
        Order order = default!;
        var pattern = Pattern(() => order, q => q.Match<Order>(o => o.Total > 1));

        Assert.That(pattern.Source, Is.Null);
        Assert.That(pattern.Expressions.Single().Expression.ToString(), Is.EqualTo("order => (order.Total > 1)"));
    }

    [Test]
    public void Aggregate_CustomStep_CarriesNameExpressionsAndFactory()
    {
        Order order = default!;
        Expression<Func<Order, decimal>> key = o => o.Total;
        var aggregate = Aggregate(() => order, q =>
        {
            var source = q.Match<Order>();
            source.Builder.Aggregate<Order, Order>("Largest", [new("Key", key)], typeof(QueryTests));
            return new QueryExpression<Order>(source.Builder);
        });

        Assert.That(aggregate.Name, Is.EqualTo("Largest"));
        Assert.That(aggregate.CustomFactoryType, Is.EqualTo(typeof(QueryTests)));
        Assert.That(aggregate.Expressions["Key"].Expression.Parameters.Single().Name, Is.EqualTo(aggregate.Source.Declaration.Name));
    }

    [Test]
    public void Query_WithoutSource_SaysToStartIt()
    {
        Order order = default!;
        var message = AdHocRule.MessageOf(rule => rule.When().Query(() => order, q => new QueryExpression<Order>(q.Builder)));
        Assert.That(message, Does.Contain("The query has no source. Start it with Match or From."));
    }

    private static PatternElement Pattern<T>(Expression<Func<T>> alias, Func<IQuery, IQuery<T>> query) =>
        (PatternElement)AdHocRule.Conditions(when => when.Query(alias, query))[0];

    private static AggregateElement Aggregate<T>(Expression<Func<T>> alias, Func<IQuery, IQuery<T>> query) => (AggregateElement)Pattern(alias, query).Source!;
}
