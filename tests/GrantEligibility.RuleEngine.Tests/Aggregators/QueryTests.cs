using GrantEligibility.RuleEngine.Tests.Network;
using GrantEligibility.RuleEngine.Tests.Sessions;
using NRules;
using NRules.Aggregators;
using NRules.Diagnostics;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Aggregators;

[TestFixture]
public sealed class QueryTests
{
    [Test]
    public void Collect_NoMatch_IsEmptyAndStillMatches()
    {
        var session = Rules.Session(typeof(AllLefts));

        Assert.That(session.Fire(), Is.EqualTo(1));
        Assert.That(session.Query<Noted>().Single().Text, Is.EqualTo("lefts:"));
    }

    [Test]
    public void Collect_FactsComeAndGo_UpdatesTheActivation()
    {
        var session = Rules.Session(typeof(AllLefts));
        var recorder = new Recorder(session.Events);
        session.Fire();
        recorder.Take();
        var left = new Left(1);

        session.Insert(left);
        Assert.That(recorder.Take(), Is.EqualTo(new[] { "inserting Left1(,0)", "updated lefts", "inserted Left1(,0)" }));
        session.Fire();
        Assert.That(session.Query<Noted>().Single().Text, Is.EqualTo("lefts: 1"));

        recorder.Take();
        session.Retract(left);
        Assert.That(recorder.Take(), Is.EqualTo(new[] { "retracting Left1(,0)", "updated lefts", "retracted Left1(,0)" }));
    }

    [Test]
    public void Collect_ActionRetractsWhatItGoesThrough_GoesThroughAll()
    {
        var session = Rules.Session(typeof(Sweeps));
        session.InsertAll([new Left(1), new Left(2), new Left(3)]);

        session.Fire();

        Assert.That(session.Query<Left>(), Is.Empty);
    }

    [Test]
    public void Source_Aggregate_NamesTheAggregatedFacts()
    {
        var session = Rules.Session(typeof(AllLefts));
        session.InsertAll([new Left(1), new Left(2)]);

        var fact = session.Agenda.Peek().Facts.Single();

        Assert.Multiple(() =>
        {
            Assert.That(fact.Declaration.Name, Is.EqualTo("lefts"));
            Assert.That(fact.Source!.SourceType, Is.EqualTo(FactSourceType.Aggregate));
            Assert.That(fact.Source.Facts.Select(f => ((Left)f.Value!).Id), Is.EqualTo(new[] { 1, 2 }));
        });
    }

    [Test]
    public void GroupBy_KeyMoves_GroupsAppearChangeAndVanish()
    {
        var session = Rules.Session(typeof(ByGroup));
        var mover = new Left(1) { Group = "a" };
        session.InsertAll([mover, new Left(2) { Group = "a" }, new Left(3)]);
        session.Fire();
        Assert.That(Texts(session), Is.EquivalentTo(new[] { "a: 1 2", ": 3" }));

        mover.Group = "b";
        session.Update(mover);
        session.Fire();
        Assert.That(Texts(session), Is.EquivalentTo(new[] { "a: 2", ": 3", "b: 1" }));

        session.Retract(mover);
        Assert.That(Texts(session), Is.EquivalentTo(new[] { "a: 2", ": 3" }));
    }

    [Test]
    public void Select_EqualValues_GiveAMatchEach()
    {
        var session = Rules.Session(typeof(Numbers));
        session.InsertAll([new Left(1) { Number = 5 }, new Left(2) { Number = 5 }]);

        Assert.That(session.Fire(), Is.EqualTo(2));
    }

    [Test]
    public void SelectMany_EqualValues_GiveOneMatch()
    {
        var session = Rules.Session(typeof(Letters));
        var first = new Left(1) { Group = "ab" };
        session.InsertAll([first, new Left(2) { Group = "bc" }]);
        session.Fire();
        Assert.That(Texts(session), Is.EquivalentTo(new[] { "a", "b", "c" }));

        session.Retract(first);
        session.Fire();
        Assert.That(Texts(session), Is.EquivalentTo(new[] { "b", "c" }));
    }

    [Test]
    public void From_Expression_FeedsTheQuery()
    {
        var session = Rules.Session(typeof(FromLefts));
        session.InsertAll([new Left(1) { Number = 2 }, new Left(2) { Number = 1 }]);
        session.Fire();

        Assert.That(Texts(session), Is.EqualTo(new[] { "total 3" }));
    }

    [Test]
    public void Aggregate_SelectorThrowsAndIsHandled_GivesNothingUntilItCan()
    {
        var session = Rules.Session(typeof(Letters));
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var left = new Left(1);
        session.InsertAll([left, new Left(2) { Group = "c" }]);
        session.Fire();
        Assert.That(Texts(session), Is.Empty);

        left.Group = "ab";
        session.Update(left);
        session.Fire();
        Assert.That(Texts(session), Is.EquivalentTo(new[] { "a", "b", "c" }));
    }

    [Test]
    public void Aggregate_Custom_IsMadeByItsFactory()
    {
        var session = Rules.Session(typeof(Counts));
        session.InsertAll([new Left(1), new Left(2)]);
        session.Fire();
        Assert.That(Texts(session), Is.EqualTo(new[] { "count 2" }));

        session.Insert(new Left(3));
        session.Fire();
        Assert.That(Texts(session), Is.EqualTo(new[] { "count 3" }));
    }

    [Test]
    public void Aggregate_UnknownName_FailsToCompile()
    {
        Assert.That(() => Rules.Compile(typeof(CountsByName)), Throws.InstanceOf<RuleCompilationException>()
            .With.Property("RuleName").Contains(nameof(CountsByName)).And.Message.Contains("Count"));

        var compiler = new RuleCompiler();
        compiler.AggregatorRegistry.RegisterFactory("Count", typeof(CountFactory));
        var session = compiler.Compile(Rules.Repository(typeof(CountsByName)).GetRules()).CreateSession();
        session.Insert(new Left(1));
        Assert.That(session.Fire(), Is.EqualTo(1));
    }

    private static string[] Texts(ISession session) => [.. session.Query<Noted>().AsEnumerable().Select(n => n.Text)];

    private static string Ids(IEnumerable<Left> lefts) => string.Concat(lefts.Select(l => " " + l.Id));

    internal sealed class CountFactory : IAggregatorFactory
    {
        public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
            => Assert.That(compiledExpressions, Is.Empty);

        public IAggregator Create(AggregationContext context) => new CountAggregator();
    }

    private sealed class CountAggregator : IAggregator
    {
        private readonly List<IFact> _facts = [];
        private bool _isAdded;

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            var before = _facts.Count;
            _facts.AddRange(facts);
            var result = _isAdded ? AggregationResult.Modified(_facts.Count, before, _facts) : AggregationResult.Added(_facts.Count, _facts);
            _isAdded = true;
            return [result];
        }

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
            => AggregationResult.Empty;

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            var before = _facts.Count;
            _facts.RemoveAll(facts.Contains);
            return [AggregationResult.Modified(_facts.Count, before, _facts)];
        }
    }

    [Name("lefts")]
    private sealed class AllLefts : Rule
    {
        public override void Define()
        {
            IEnumerable<Left> lefts = default!;
            When().Query(() => lefts, q => q.Match<Left>().Collect());
            Then().Yield(_ => new Noted("lefts:" + Ids(lefts)));
        }
    }

    private sealed class Sweeps : Rule
    {
        public override void Define()
        {
            IEnumerable<Left> lefts = default!;
            When().Query(() => lefts, q => q.Match<Left>().Collect().Where(c => c.Any()));
            Then().Do(c => Sweep(c, lefts));
        }

        private static void Sweep(IContext context, IEnumerable<Left> lefts)
        {
            foreach (var left in lefts)
            {
                context.Retract(left);
            }
        }
    }

    private sealed class ByGroup : Rule
    {
        public override void Define()
        {
            IGrouping<string?, Left> group = default!;
            When().Query(() => group, q => q.Match<Left>().GroupBy(l => l.Group));
            Then().Yield(_ => new Noted(group.Key + ":" + Ids(group)));
        }
    }

    private sealed class Numbers : Rule
    {
        public override void Define()
        {
            string number = default!;
            When().Query(() => number, q => q.Match<Left>().Select(l => l.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            Then().Do(_ => number.ToString());
        }
    }

    private sealed class Letters : Rule
    {
        public override void Define()
        {
            string letter = default!;
            When().Query(() => letter, q => q.Match<Left>().SelectMany(l => l.Group!.Select(c => c.ToString())));
            Then().Yield(_ => new Noted(letter));
        }
    }

    private sealed class FromLefts : Rule
    {
        public override void Define()
        {
            IEnumerable<Left> lefts = default!;
            int total = default!;
            When().Query(() => lefts, q => q.Match<Left>().Collect()).Query(() => total, q => q.From(() => lefts.Sum(l => l.Number)).Where(t => t > 0));
            Then().Yield(_ => new Noted("total " + total));
        }
    }

    private sealed class Counts : Rule
    {
        public override void Define()
        {
            int count = default!;
            When().Query(() => count, q => CountOf(q.Match<Left>(), typeof(CountFactory)));
            Then().Yield(_ => new Noted("count " + count));
        }
    }

    private sealed class CountsByName : Rule
    {
        public override void Define()
        {
            int count = default!;
            When().Query(() => count, q => CountOf(q.Match<Left>(), null));
            Then().Do(_ => count.ToString());
        }
    }

    private static QueryExpression<int> CountOf(IQuery<Left> source, Type? factory)
    {
        if (factory is null)
        {
            source.Builder.Aggregate<Left, int>("Count", []);
        }
        else
        {
            source.Builder.Aggregate<Left, int>("Count", [], factory);
        }

        return new QueryExpression<int>(source.Builder);
    }
}
