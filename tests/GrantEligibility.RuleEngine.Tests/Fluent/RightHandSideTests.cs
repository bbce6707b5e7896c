using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Fluent;

public sealed class RightHandSideTests
{
    [Test]
    public void Do_AliasAndService_FollowTheContext()
    {
        Customer customer = default!;
        IMailer mailer = default!;
        var rule = AdHocRule.Define(r =>
        {
            r.Dependency().Resolve(() => mailer);
            r.When().Match(() => customer);
            r.Then().Do(ctx => mailer.Send(customer.Name));
        });

        var action = rule.RightHandSide.Actions.Single();
        Assert.That(action.Expression.ToString(), Is.EqualTo("(ctx, mailer, customer) => mailer.Send(customer.Name)"));
        Assert.That(action.ActionTrigger, Is.EqualTo(ActionElement.DefaultTrigger));
        Assert.That(action.Imports.Select(d => d.Name), Is.EqualTo(new[] { "mailer", "customer" }));
        Assert.That(rule.DependencyGroup.Dependencies.Single().ServiceType, Is.EqualTo(typeof(IMailer)));
    }

    [Test]
    public void Do_ActionWithValue_IsVoidAndReadsVariablesWhenItRuns()
    {
        var seen = new HashSet<int>();
        var number = 1;
        var rule = AdHocRule.Define(r =>
        {
            r.When().Match<Customer>();
            r.Then().Do(_ => seen.Add(number));
        });
        number = 2;
        ((Action<IContext>)rule.RightHandSide.Actions[0].Expression.Compile())(new LinkedFactContext());

        Assert.That(seen, Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void Triggers_OfDoUndoAndAction_AreAsTold()
    {
        var rule = AdHocRule.Define(r =>
        {
            r.When().Match<Customer>();
            r.Then()
                .Do(_ => AdHocRule.Nothing())
                .Undo(_ => AdHocRule.Nothing())
                .Action(_ => AdHocRule.Nothing(), ActionTrigger.Reactivated);
        });

        Assert.That(
            rule.RightHandSide.Actions.Select(a => a.ActionTrigger),
            Is.EqualTo(new[] { ActionTrigger.Activated | ActionTrigger.Reactivated, ActionTrigger.Deactivated, ActionTrigger.Reactivated }));
    }

    [Test]
    public void Yield_FirstThenUpdated_InsertsThenUpdatesUnderOneKey()
    {
        Customer customer = default!;
        var rule = AdHocRule.Define(r =>
        {
            r.When().Match(() => customer);
            r.Then().Yield(_ => new Discount(customer, 0.1m)).Yield(_ => new Discount(customer, 0.2m));
        });
        var context = new LinkedFactContext();
        foreach (var action in rule.RightHandSide.Actions)
        {
            var run = (Action<IContext, Customer>)action.Expression.Compile();
            run(context, new Customer("A", true));
            run(context, new Customer("B", true));
        }

        Assert.That(context.Log, Is.EqualTo(new[] { "insert A 0.1", "update B 0.1", "insert A 0.2", "update B 0.2" }));
        Assert.That(context.GetLinkedKeys(), Has.Count.EqualTo(2));
    }

    [Test]
    public void Yield_TwoLambdas_SecondGetsThePreviousFact()
    {
        Customer customer = default!;
        var rule = AdHocRule.Define(r =>
        {
            r.When().Match(() => customer);
            r.Then().Yield(_ => new Discount(customer, 1), (_, previous) => new Discount(customer, previous.Rate + previous.Rate));
        });
        var context = new LinkedFactContext();
        var run = (Action<IContext, Customer>)rule.RightHandSide.Actions[0].Expression.Compile();
        run(context, new Customer("A", true));
        run(context, new Customer("B", true));

        Assert.That(context.Log, Is.EqualTo(new[] { "insert A 1", "update B 2" }));
    }

    [Test]
    public void Yield_Null_SaysWhatToDo()
    {
        var rule = AdHocRule.Define(r =>
        {
            r.Name("Empty-handed");
            r.When().Match<Customer>();
            r.Then().Yield(_ => (Discount)null!);
        });
        var run = (Action<IContext>)rule.RightHandSide.Actions[0].Expression.Compile();

        Assert.That(() => run(new LinkedFactContext { Rule = rule }), Throws.ArgumentNullException.With.Message.Contains("'Empty-handed' yielded null"));
    }

    [Test]
    public void Filter_KeysAndPredicates_BecomeFilterElements()
    {
        Order order = default!;
        var rule = AdHocRule.Define(r =>
        {
            r.Filter().OnChange(() => order.Customer).Where(() => order.Total > 3);
            r.When().Match(() => order);
            r.Then().Do(_ => AdHocRule.Nothing());
        });

        Assert.That(rule.FilterGroup.Filters.Select(f => f.FilterType), Is.EqualTo(new[] { FilterType.KeyChange, FilterType.Predicate }));
        Assert.That(rule.FilterGroup.Filters[1].Expression.ToString(), Is.EqualTo("order => (order.Total > 3)"));
    }

    [Test]
    public void Define_ServiceInCondition_SaysOnlyActionsMayUseIt()
    {
        IMailer mailer = default!;
        var message = AdHocRule.MessageOf(r =>
        {
            r.Dependency().Resolve(() => mailer);
            r.When().Match<Customer>(c => mailer != null);
        });
        Assert.That(message, Does.Contain("'mailer' is not visible here").And.Contain("only actions may use"));
    }
}
