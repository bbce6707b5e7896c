using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Building;

/// <summary>Rules that a <see cref="RuleElementVisitor{TContext}"/> rewrote, and run.</summary>
public sealed class RewrittenRules
{
    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly Agency _b = new("b") { Officers = 10 };

    [Test]
    public void Visit_OtherConstant_IsWhatTheRuleComparesWith()
    {
        var rule = RecordedSession.Repository(typeof(Large)).GetRuleSets().Single().Rules.Single();
        var changed = new ReplacesConstant().Visit((5, 1), rule);

        Assert.That(RecordedSession.Of(rule).Insert(_a, _b).Fire(), Is.EqualTo(new[] { "b" }));
        Assert.That(RecordedSession.Of(changed).Insert(_a, new Agency("c") { Officers = 2 }, _b).Fire(), Is.EqualTo(new[] { "c", "b" }));
        Assert.That((changed.Name, changed.Priority, changed.Repeatability), Is.EqualTo((rule.Name, 4, RuleRepeatability.NonRepeatable)));
        Assert.That(changed.Tags, Is.EqualTo(rule.Tags));
        Assert.That(changed.Properties, Is.EquivalentTo(rule.Properties));
        Assert.That(changed.FilterGroup, Is.SameAs(rule.FilterGroup));
    }

    [Test]
    public void Visit_ContextOfTheCaller_ReachesEveryElement()
    {
        var rule = RecordedSession.Repository(typeof(OfEveryElement)).GetRuleSets().Single().Rules.Single();
        var seen = new List<string>();
        Assert.That(new NamesElements().Visit(seen, rule), Is.SameAs(rule));

        Assert.That(seen.Distinct(), Is.EquivalentTo(new[]
        {
            nameof(ElementType.Dependency), nameof(ElementType.DependencyGroup), nameof(ElementType.And), nameof(ElementType.Or), nameof(ElementType.Not), nameof(ElementType.Exists),
            nameof(ElementType.ForAll), nameof(ElementType.Pattern), nameof(ElementType.Aggregate), nameof(ElementType.Binding), nameof(ElementType.NamedExpression),
            nameof(ElementType.FilterGroup), nameof(ElementType.Filter), nameof(ElementType.ActionGroup), nameof(ElementType.Action),
        }));
    }

    [Test]
    public void Visit_QuantifierTurnedRound_RunsAsTheOther()
    {
        var rule = RecordedSession.Repository(typeof(Nobody)).GetRuleSets().Single().Rules.Single();
        var changed = new NotBecomesExists().Visit(Context.Empty, rule);

        Assert.That(RecordedSession.Of(rule).Fire(), Has.Length.EqualTo(1));
        Assert.That(RecordedSession.Of(changed).Fire(), Is.Empty);
        Assert.That(RecordedSession.Of(changed).Insert(_a).Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Visit_ActionsAndFiltersReplaced_AreThoseThatRun()
    {
        var rule = RecordedSession.Repository(typeof(Large)).GetRuleSets().Single().Rules.Single();
        var changed = new NotesInstead().Visit(Context.Empty, rule);
        var session = RecordedSession.Of(changed).Insert(_b, new Agency("w") { Officers = 10, State = "WI" });
        session.Fire();

        Assert.That(session.Session.Query<Note>().Single(), Is.EqualTo(new Note("w", "rewritten")));
    }

    [Test]
    public void Visit_List_ReturnsTheSameListUnlessAnItemChanged()
    {
        string[] items = ["a", "b"];

        Assert.That(RuleElementVisitor<int>.Visit(1, items, (_, item) => item), Is.SameAs(items));
        Assert.That(RuleElementVisitor<int>.Visit(1, items, (n, item) => item == "b" ? item + n : item), Is.EqualTo(new[] { "a", "b1" }));
        Assert.That(items, Is.EqualTo(new[] { "a", "b" }));
    }

    private sealed class ReplacesConstant : RuleElementVisitor<(int Old, int New)>
    {
        protected internal override NamedExpressionElement VisitNamedExpression((int Old, int New) context, NamedExpressionElement element)
        {
            var replaced = (LambdaExpression)new Replacer(context).Visit(element.Expression);
            return replaced == element.Expression ? element : Element.Expression(element.Name, replaced);
        }

        private sealed class Replacer((int Old, int New) constants) : ExpressionVisitor
        {
            protected override Expression VisitConstant(ConstantExpression node) => Equals(node.Value, constants.Old) ? Expression.Constant(constants.New) : node;
        }
    }

    private sealed class NotBecomesExists : RuleElementVisitor<Context>
    {
        protected internal override RuleElement VisitNot(Context context, NotElement element) => Element.Exists(element.Source);
    }

    private sealed class NotesInstead : RuleElementVisitor<Context>
    {
        protected internal override ActionElement VisitAction(Context context, ActionElement element) =>
            Element.Action((Expression<Action<IContext, Agency>>)((ctx, agency) => ctx.Insert(new Note(agency.Name, "rewritten"))), element.ActionTrigger);

        protected internal override FilterElement VisitFilter(Context context, FilterElement element) =>
            Element.Filter(FilterType.Predicate, (Expression<Func<Agency, bool>>)(agency => agency.State == "WI"));
    }

    private sealed class NamesElements : RuleElementVisitor<List<string>>
    {
        protected internal override RuleElement VisitPattern(List<string> context, PatternElement element) => base.VisitPattern(context, Seen(context, element));

        protected internal override RuleElement VisitAggregate(List<string> context, AggregateElement element) => base.VisitAggregate(context, Seen(context, element));

        protected internal override RuleElement VisitBinding(List<string> context, BindingElement element) => base.VisitBinding(context, Seen(context, element));

        protected internal override NamedExpressionElement VisitNamedExpression(List<string> context, NamedExpressionElement element) => base.VisitNamedExpression(context, Seen(context, element));

        protected internal override RuleElement VisitAnd(List<string> context, AndElement element) => base.VisitAnd(context, Seen(context, element));

        protected internal override RuleElement VisitOr(List<string> context, OrElement element) => base.VisitOr(context, Seen(context, element));

        protected internal override RuleElement VisitNot(List<string> context, NotElement element) => base.VisitNot(context, Seen(context, element));

        protected internal override RuleElement VisitExists(List<string> context, ExistsElement element) => base.VisitExists(context, Seen(context, element));

        protected internal override RuleElement VisitForAll(List<string> context, ForAllElement element) => base.VisitForAll(context, Seen(context, element));

        protected internal override DependencyElement VisitDependency(List<string> context, DependencyElement element) => base.VisitDependency(context, Seen(context, element));

        protected internal override DependencyGroupElement VisitDependencyGroup(List<string> context, DependencyGroupElement element) => base.VisitDependencyGroup(context, Seen(context, element));

        protected internal override FilterElement VisitFilter(List<string> context, FilterElement element) => base.VisitFilter(context, Seen(context, element));

        protected internal override FilterGroupElement VisitFilterGroup(List<string> context, FilterGroupElement element) => base.VisitFilterGroup(context, Seen(context, element));

        protected internal override ActionElement VisitAction(List<string> context, ActionElement element) => base.VisitAction(context, Seen(context, element));

        protected internal override ActionGroupElement VisitActionGroup(List<string> context, ActionGroupElement element) => base.VisitActionGroup(context, Seen(context, element));

        private static T Seen<T>(List<string> context, T element)
            where T : RuleElement
        {
            context.Add(element.ElementType.ToString());
            return element;
        }
    }

    [Priority(4)]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    [Tag("size")]
    private sealed class Large : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 5);
            Filter().Where(() => agency.Name != "nobody");
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Nobody : Rule
    {
        public override void Define()
        {
            When().Not<Agency>();
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class OfEveryElement : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IEnumerable<Report> reports = default!;
            int count = default;
            IFormatProvider format = default!;
            Dependency().Resolve(() => format);
            When()
                .Match(() => agency, a => a.Officers > 0)
                .Or(either => either.Exists<Report>().Not<Note>())
                .All<Report>(r => r.Year > 0)
                .Query(() => reports, q => q.Match<Report>().Collect())
                .Let(() => count, () => reports.Count());
            Filter().OnChange(() => count);
            Then().Do(ctx => ctx.Insert(string.Format(format, "{0}", count)));
        }
    }
}
