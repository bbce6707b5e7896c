using NRules;
using NRules.Aggregators;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Aggregating;

/// <summary>Aggregators that a host brings: named in a query, found by factory type or in the registry.</summary>
public sealed class CustomAggregators
{
    private readonly Report _r = new("r", "a") { Incidents = 1 };
    private readonly Report _s = new("s", "a") { Incidents = 2 };

    [TestCase(typeof(TotalByFactoryType))]
    [TestCase(typeof(TotalByName))]
    public void Aggregate_ComesChangesAndGoesWithItsFacts(Type rule)
    {
        var session = Session(rule);
        Assert.That(session.Fire(), Is.Empty, "No total of nothing.");
        Assert.That(session.Insert(_r).Fire(), Is.EqualTo(new[] { "total 1" }));
        Assert.That(session.Insert(_s).Fire(), Is.EqualTo(new[] { "total 3 (updated)" }));
        _s.Incidents = 9;
        Assert.That(session.Update(_s).Fire(), Is.EqualTo(new[] { "total 10 (updated)" }));
        Assert.That(session.Retract(_r).Fire(), Is.EqualTo(new[] { "total 9 (updated)" }));
        Assert.That(session.Retract(_s).Fire(), Is.Empty);

        Assert.That(session.Insert(_r).Fire(), Is.EqualTo(new[] { "total 1" }));
    }

    [Test]
    public void Aggregate_Source_NamesItsFacts()
    {
        var session = Session(typeof(TotalByFactoryType)).Insert(_r, _s);
        var source = session.Session.Agenda.Peek().Facts.Single().Source!;

        Assert.That(source.SourceType, Is.EqualTo(FactSourceType.Aggregate));
        Assert.That(source.Facts.Select(f => f.Value), Is.EquivalentTo(new[] { _r, _s }));
    }

    [Test]
    public void Aggregate_OverEarlierAlias_HasAnAggregatorForEachTuple()
    {
        var session = Session(typeof(TotalOfAgency)).Insert(new Agency("a"), new Agency("b"), _r, _s, new Report("t", "b") { Incidents = 50 });

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a total 3", "b total 50" }));
    }

    [Test]
    public void Aggregate_WhereOnResult_GatesIt()
    {
        var session = Session(typeof(LargeTotal)).Insert(_r);
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Insert(_s).Fire(), Is.EqualTo(new[] { "total 3" }));

        Assert.That(session.Retract(_s).Fire(), Is.Empty);
    }

    [Test]
    public void Find_Expressions_ByName()
    {
        IAggregateExpression[] expressions = [new Named("key"), new Named("value"), new Named("key")];

        Assert.That(expressions.Find("key"), Is.EqualTo(new[] { expressions[0], expressions[2] }));
        Assert.That(expressions.FindSingle("value"), Is.SameAs(expressions[1]));
        Assert.That(() => expressions.FindSingle("key"), Throws.InvalidOperationException);
        Assert.That(() => expressions.FindSingle("none"), Throws.InvalidOperationException);
    }

    private static RecordedSession Session(Type rule)
    {
        var compiler = new RuleCompiler();
        compiler.AggregatorRegistry.RegisterFactory("Total", typeof(TotalFactory));
        return new RecordedSession(compiler.Compile(RecordedSession.Repository(rule).GetRules()).CreateSession());
    }

    /// <summary>The sum of a selector over the facts; changes in place.</summary>
    private sealed class Total
    {
        public Dictionary<IFact, int> Parts { get; } = [];

        public int Sum => Parts.Values.Sum();

        public override string ToString() => $"total {Sum}";
    }

    private sealed class TotalFactory : IAggregatorFactory
    {
        private IAggregateExpression _selector = default!;

        public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
            _selector = compiledExpressions.FindSingle("Selector");

        public IAggregator Create(AggregationContext context) => new TotalAggregator(_selector);
    }

    private sealed class TotalAggregator(IAggregateExpression selector) : IAggregator
    {
        private readonly Total _total = new();

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            var isNew = _total.Parts.Count == 0;
            if (facts.Count == 0)
            {
                return [];
            }

            Put(context, tuple, facts);
            return [isNew ? AggregationResult.Added(_total, _total.Parts.Keys) : AggregationResult.Modified(_total, _total, _total.Parts.Keys)];
        }

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            Put(context, tuple, facts);
            return [AggregationResult.Modified(_total, _total, _total.Parts.Keys)];
        }

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts)
            {
                _total.Parts.Remove(fact);
            }

            return [_total.Parts.Count == 0 ? AggregationResult.Removed(_total) : AggregationResult.Modified(_total, _total, _total.Parts.Keys)];
        }

        private void Put(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts)
            {
                _total.Parts[fact] = (int)selector.Invoke(context, tuple, fact)!;
            }
        }
    }

    private sealed class Named(string name) : IAggregateExpression
    {
        public string Name { get; } = name;

        public object Invoke(AggregationContext context, ITuple tuple, IFact fact) => Name;
    }

    private sealed class TotalByFactoryType : Rule
    {
        public override void Define()
        {
            Total total = default!;
            When().Query(() => total, q => q.Match<Report>().Total(r => r.Incidents, typeof(TotalFactory)).Of<Total>());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class TotalByName : Rule
    {
        public override void Define()
        {
            Total total = default!;
            When().Query(() => total, q => q.Match<Report>().Total(r => r.Incidents, factoryType: null).Of<Total>());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class TotalOfAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Total total = default!;
            When().Match(() => agency).Query(() => total, q => q.Match<Report>(r => r.Agency == agency.Name).Total(r => r.Incidents, typeof(TotalFactory)).Of<Total>());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class LargeTotal : Rule
    {
        public override void Define()
        {
            Total total = default!;
            When().Query(() => total, q => q.Match<Report>().Total(r => r.Incidents, typeof(TotalFactory)).Of<Total>().Where(t => t.Sum > 2));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
