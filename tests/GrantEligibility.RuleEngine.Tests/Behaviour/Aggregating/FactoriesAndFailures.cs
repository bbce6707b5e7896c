using System.Linq.Expressions;
using NRules;
using NRules.Aggregators;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Aggregating;

/// <summary>How factories of custom aggregators are made, what aggregators are given and asked, and what happens where they fail.</summary>
public sealed class FactoriesAndFailures
{
    private static readonly AsyncLocal<Recording?> Current = new();

    private readonly Recording _recording = new();
    private readonly Report _r = new("r", "a") { Incidents = 1 };
    private readonly Report _s = new("s", "a") { Incidents = 2 };

    [SetUp]
    public void SetUp() => Current.Value = _recording;

    [Test]
    public void Factory_IsMadeAndCompiledWhenRulesAreCompiled_AndCreatesPerSession()
    {
        var factory = new RuleCompiler().Compile([Rule(typeof(Factory))]);
        Assert.That(_recording.Log, Is.EqualTo(new[] { "made", "compile Echo Selector" }));
        factory.CreateSession().Insert(_r);
        factory.CreateSession().Insert(_s);

        Assert.That(_recording.Log.Count(l => l == "create"), Is.EqualTo(2));
        Assert.That(_recording.Log.Count(l => l == "made"), Is.EqualTo(1));
    }

    [Test]
    public void Aggregator_IsAskedForChangesOnly()
    {
        var session = new RuleCompiler().Compile([Rule(typeof(Factory))]).CreateSession();
        session.InsertAll([_r, _s]);
        session.Update(_s);
        session.Retract(_r);

        Assert.That(_recording.Log.SkipWhile(l => l != "create").Where(l => l != "create" && l != "add "), Is.EqualTo(new[] { "add r", "add s", "modify s", "remove r" }));
    }

    [Test]
    public void Aggregator_OverTuple_IsGivenTheTupleAndOneIsCreatedForEach()
    {
        var rule = Built.Rule("r", Built.Pattern<Agency>("a"), Pattern(typeof(Factory), (Expression<Func<Report, Agency, int>>)((r, a) => r.Incidents + a.Officers)));
        var session = RecordedSession.Of(rule).Insert(new Agency("x") { Officers = 10 }, new Agency("y") { Officers = 20 }, _r);

        Assert.That(_recording.Log.Count(l => l == "create"), Is.EqualTo(2));
        Assert.That(_recording.Tuples, Is.EqualTo(new[] { "1 x", "1 y" }));
        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "x 11", "y 21" }));
    }

    [TestCase(typeof(string))]
    [TestCase(typeof(WithoutConstructor))]
    [TestCase(typeof(FailsToBeMade))]
    [TestCase(typeof(FailsToCompile))]
    public void Factory_ThatCannotBeUsed_FailsToCompileAndNamesTheRule(Type factoryType)
    {
        var thrown = Assert.Throws<RuleCompilationException>(() => new RuleCompiler().Compile([Rule(factoryType)]))!;

        Assert.That(thrown.RuleName, Is.EqualTo("echo"));
        Assert.That(thrown.Message, Does.Contain("echo"));
        Assert.That(thrown.InnerException, Is.Not.Null);
    }

    [Test]
    public void RegisterFactory_NameOfBuiltIn_ReplacesOrRefuses()
    {
        var compiler = new RuleCompiler();
        compiler.AggregatorRegistry.RegisterFactory("Echo", typeof(Factory));

        Assert.That(() => compiler.AggregatorRegistry.RegisterFactory(null!, typeof(Factory)), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => compiler.AggregatorRegistry.RegisterFactory("Other", null!), Throws.InstanceOf<ArgumentException>());
        Assert.That(new RecordedSession(compiler.Compile([Rule(factoryType: null)]).CreateSession()).Insert(_r).Fire(), Is.EqualTo(new[] { "1" }));
    }

    [TestCase("add")]
    [TestCase("modify")]
    [TestCase("remove")]
    public void Aggregator_Throws_ErrorReachesTheCallerAndTheSessionRecovers(string where)
    {
        var session = new RecordedSession(new RuleCompiler().Compile([Rule(typeof(Factory))]).CreateSession());
        session.Insert(_r).Fire();
        _recording.FailsIn = where;
        Assert.That(
            () =>
            {
                session.Insert(_s);
                session.Update(_s);
                session.Retract(_s);
            },
            Throws.InstanceOf<Exception>().With.Property("Message").Contains(where).Or.InnerException.Property("Message").Contains(where));
        _recording.FailsIn = null;
        foreach (var report in new[] { _r, _s })
        {
            if (!session.Session.TryInsert(report))
            {
                session.Update(report);
            }
        }

        session.Fire();
        Assert.That(session.Update(_r).Fire(), Is.EqualTo(new[] { "1 (updated)" }));
        Assert.That(session.Update(_s).Fire(), Is.EqualTo(new[] { "2 (updated)" }));
        session.Retract(_r, _s);
        Assert.That(session.Session.Agenda.IsEmpty);
        Assert.That(session.Session.Query<Report>(), Is.Empty);
    }

    [Test]
    public void AggregationResult_Factories_HoldWhatTheyWereGiven()
    {
        var added = AggregationResult.Added("new", []);
        var modified = AggregationResult.Modified("new", "old", []);
        var removed = AggregationResult.Removed("old");
        var none = AggregationResult.None("same", []);

        Assert.That((added.Action, added.Aggregate, added.Previous), Is.EqualTo((AggregationAction.Added, (object?)"new", (object?)null)));
        Assert.That((modified.Action, modified.Aggregate, modified.Previous), Is.EqualTo((AggregationAction.Modified, (object?)"new", (object?)"old")));
        Assert.That((removed.Action, removed.Aggregate), Is.EqualTo((AggregationAction.Removed, (object?)"old")));
        Assert.That((none.Action, none.Aggregate), Is.EqualTo((AggregationAction.None, (object?)"same")));
        Assert.That(AggregationResult.Empty, Is.Empty);
    }

    [Test]
    public void FactIdentityComparer_OfContext_IsThatOfTheCompiler()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(StringComparer.OrdinalIgnoreCase);
        var session = compiler.Compile([Rule(typeof(Factory))]).CreateSession();
        session.Insert(_r);

        Assert.That(_recording.Comparer!.Equals("A", "a"));
        Assert.That(_recording.Comparer.GetComparer<string>().Equals("A", "a"));
        Assert.That(_recording.Comparer.Equals(_r, _s), Is.False);
    }

    private static IRuleDefinition Rule(Type? factoryType) => Built.Rule("echo", Pattern(factoryType, (Expression<Func<Report, int>>)(r => r.Incidents)));

    private static PatternElement Pattern(Type? factoryType, LambdaExpression selector) => Element.Pattern(
        typeof(int),
        "n",
        Array.Empty<NamedExpressionElement>(),
        Element.Aggregate(typeof(int), "Echo", [KeyValuePair.Create("Selector", selector)], Built.Pattern<Report>("r"), factoryType));

    /// <summary>What the factory and its aggregators were asked.</summary>
    private sealed class Recording
    {
        public List<string> Log { get; } = [];

        public List<string> Tuples { get; } = [];

        public IFactIdentityComparer? Comparer { get; set; }

        public string? FailsIn { get; set; }

        public void Asked(string what, string about)
        {
            Log.Add(about.Length == 0 && what == "create" ? what : $"{what} {about}");
            if (FailsIn == what)
            {
                throw new TimeoutException($"It fails in {what}.");
            }
        }
    }

    private class Factory : IAggregatorFactory
    {
        private readonly Recording _recording = Current.Value!;
        private IAggregateExpression _selector = default!;

        public Factory() => _recording.Log.Add("made");

        public virtual void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
        {
            _recording.Log.Add($"compile {element.Name} {string.Join(',', compiledExpressions.Select(e => e.Name))}");
            _selector = compiledExpressions.FindSingle("Selector");
        }

        public IAggregator Create(AggregationContext context)
        {
            _recording.Comparer = context.FactIdentityComparer;
            _recording.Asked("create", "");
            return new Echo(_recording, _selector);
        }
    }

    private sealed class WithoutConstructor(string name) : Factory
    {
        public string Name { get; } = name;
    }

    private sealed class FailsToBeMade : Factory
    {
        public FailsToBeMade() => throw new TimeoutException("It cannot be made.");
    }

    private sealed class FailsToCompile : Factory
    {
        public override void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) => throw new TimeoutException("It cannot compile.");
    }

    /// <summary>The selected value of each fact, one by one.</summary>
    private sealed class Echo(Recording recording, IAggregateExpression selector) : IAggregator
    {
        private readonly Dictionary<IFact, object?> _values = [];

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            Asked("add", tuple, facts);
            return [.. facts.Select(f => AggregationResult.Added(_values[f] = selector.Invoke(context, tuple, f), [f]))];
        }

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            Asked("modify", tuple, facts);
            return [.. facts.Select(f =>
            {
                var previous = _values[f];
                return AggregationResult.Modified(_values[f] = selector.Invoke(context, tuple, f), previous, [f]);
            })];
        }

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            Asked("remove", tuple, facts);
            return [.. facts.Select(f =>
            {
                _values.Remove(f, out var value);
                return AggregationResult.Removed(value);
            })];
        }

        private void Asked(string what, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            if (facts.Count > 0 && tuple.Count > 0)
            {
                recording.Tuples.Add($"{tuple.Count} {string.Join(',', tuple.Facts.Select(f => f.Value))}");
            }

            recording.Asked(what, string.Join(',', facts.Select(f => f.Value)));
        }
    }
}
