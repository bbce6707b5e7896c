using System.Linq.Expressions;
using NRules;
using NRules.Extensibility;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Hosting;

public sealed class Compilation
{
    private readonly Agency _a = new("a") { Officers = 1 };

    [Test]
    public void Compile_RuleSets_HoldsTheRulesOfAll()
    {
        var repository = new RuleRepository();
        repository.Load(s => s.NestedTypes().PrivateTypes().From(typeof(Sized)).To("first"));
        repository.Load(s => s.NestedTypes().PrivateTypes().From(typeof(InIllinois)).To("second"));
        var all = new RecordedSession(new RuleCompiler().Compile(repository.GetRuleSets()).CreateSession(), namesRules: true).Insert(_a);
        var second = new RecordedSession(new RuleCompiler().Compile(repository.GetRuleSets().Where(s => s.Name == "second")).CreateSession(), namesRules: true).Insert(_a);

        Assert.That(all.FireSorted(), Is.EqualTo(new[] { "InIllinois: a", "Sized: a" }));
        Assert.That(second.Fire(), Is.EqualTo(new[] { "InIllinois: a" }));
    }

    [Test]
    public void Add_RuleSetOfBuiltRules_IsCompiledWithTheRest()
    {
        var set = new RuleSet("built");
        set.Add(Built.Rule("built rule", Built.Pattern<Agency>("agency")));
        var repository = RecordedSession.Repository(typeof(Sized));
        repository.Add(set);

        Assert.That(repository.GetRules().Count(), Is.EqualTo(2));
        Assert.That(new RecordedSession(repository.Compile().CreateSession(), namesRules: true).Insert(_a).FireSorted(), Is.EqualTo(new[] { "Sized: a", "built rule: a" }));
    }

    [Test]
    public void Compile_CustomRepository_GivesItsRules()
    {
        var repository = new OneRule();

        Assert.That(repository.GetRules().Single().Name, Is.EqualTo("only"));
        Assert.That(new RecordedSession(repository.Compile().CreateSession()).Insert(_a).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(new RecordedSession(repository.Compile(CancellationToken.None).CreateSession()).Insert(_a).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Compile_NoRules_GivesASessionThatFiresNothing()
    {
        var session = new RuleCompiler().Compile(Array.Empty<IRuleDefinition>()).CreateSession();
        session.Insert(_a);

        Assert.That(session.Fire(), Is.Zero);
        Assert.That(session.Query<Agency>().Single(), Is.SameAs(_a));
    }

    [Test]
    public void Compile_Cancelled_Throws() => Assert.That(
        () => new RuleCompiler().Compile([Built.Rule("x", Built.Pattern<Agency>("agency"))], new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Compile_UnknownAggregator_NamesTheRule()
    {
        var rule = Built.Rule(
            "odd one",
            Element.Pattern(
                typeof(int),
                "sum",
                Array.Empty<KeyValuePair<string, LambdaExpression>>(),
                Element.Aggregate(typeof(int), "Nonesuch", Array.Empty<KeyValuePair<string, LambdaExpression>>(), Built.Pattern<Report>("report"))));
        var thrown = Assert.Throws<RuleCompilationException>(() => new RuleCompiler().Compile([rule]))!;

        Assert.That(thrown.RuleName, Is.EqualTo("odd one"));
        Assert.That(thrown.Message, Does.Contain("odd one").And.Contain("Nonesuch"));
        Assert.That(thrown.InnerException, Is.Not.Null);
    }

    [Test]
    public void ExpressionCompiler_IsAskedForWhatTheRulesEvaluate()
    {
        var counting = new CountingCompiler();
        var compiler = new RuleCompiler { ExpressionCompiler = counting };
        var session = new RecordedSession(compiler.Compile(RecordedSession.Repository(typeof(Sized)).GetRules()).CreateSession());

        Assert.That(session.Insert(_a).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(counting.Count, Is.GreaterThanOrEqualTo(2), "The condition and the action.");
    }

    [Test]
    public void Options_Default_FailsFastOnWhatCannotBeCompared() =>
        Assert.That(RuleCompilerOptions.Default.UnsupportedExpressionHandling, Is.EqualTo(RuleCompilerUnsupportedExpressionsHandling.FailFast));

    [Test]
    public void Options_ExpressionThatCannotBeCompared_FailsOrIsTreatedAsDifferent()
    {
        // Two blocks: no C# compiler makes them of a lambda, and the engine does not compare them.
        static IRuleDefinition Rule(string name)
        {
            var agency = Expression.Parameter(typeof(Agency), "agency");
            var block = Expression.Block(Expression.Equal(Expression.Property(agency, nameof(Agency.State)), Expression.Constant("IL")));
            return Built.Rule(name, Built.Pattern<Agency>("agency", Expression.Lambda(block, agency)));
        }

        var tolerant = new RuleCompiler(new RuleCompilerOptions { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual });

        Assert.That(() => new RuleCompiler().Compile([Rule("one"), Rule("two")]), Throws.InstanceOf<RuleCompilationException>());
        Assert.That(new RecordedSession(tolerant.Compile([Rule("one"), Rule("two")]).CreateSession(), namesRules: true).Insert(_a).FireSorted(), Is.EqualTo(new[] { "one: a", "two: a" }));
    }

    [Test]
    public void RuleBuilder_WholeRule_Runs()
    {
        var builder = new RuleBuilder();
        builder.Name("by builder");
        builder.Description("built");
        builder.Tag("t");
        builder.Property("p", 1);
        builder.Priority(3);
        builder.Repeatability(RuleRepeatability.NonRepeatable);
        var agency = builder.LeftHandSide().Pattern(typeof(Agency), "agency");
        agency.Condition((Expression<Func<Agency, bool>>)(agency => agency.Officers > 0));
        var reports = builder.LeftHandSide().Pattern(typeof(IEnumerable<Report>), "reports");
        var report = reports.Aggregate();
        report.Collect();
        report.Pattern(typeof(Report), "report").Condition((Expression<Func<Report, Agency, bool>>)((report, agency) => report.Agency == agency.Name));
        builder.LeftHandSide().Not().Pattern(typeof(Certificate), "certificate");
        builder.LeftHandSide().Exists().Pattern(typeof(Report), "any");
        builder.Filters().Filter(FilterType.Predicate, (Expression<Func<Agency, bool>>)(agency => agency.State == "IL"));
        builder.RightHandSide().Action((Expression<Action<IContext, Agency>>)((context, agency) => context.Insert(new Note(agency.Name, "built"))));
        var session = RecordedSession.Of(builder.Build()).Insert(_a, new Report("r", "a"), new Report("s", "b"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a [r]" }));
        Assert.That(session.Session.Query<Note>().Single().Text, Is.EqualTo("built"));
        Assert.That(session.Update(_a).Fire(), Is.Empty, "Not repeatable.");
        Assert.That(session.Insert(new Certificate("c", "x")).Session.Agenda.IsEmpty);
    }

    [Test]
    public void Definition_OfRuleClass_HasItsMetadata()
    {
        var rule = RecordedSession.Repository(typeof(Described)).GetRules().Single();

        Assert.That(rule.Name, Is.EqualTo("Described rule"));
        Assert.That(rule.Description, Is.EqualTo("What it is for"));
        Assert.That(rule.Tags, Is.EquivalentTo(new[] { "one", "two", "inherited" }));
        Assert.That(rule.Priority, Is.EqualTo(7));
        Assert.That(rule.Repeatability, Is.EqualTo(RuleRepeatability.NonRepeatable));
        Assert.That(rule.Properties[RuleProperties.ClrType], Is.EqualTo(typeof(Described)));
    }

    private sealed class CountingCompiler : IExpressionCompiler
    {
        public int Count { get; private set; }

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Count++;
            return expression.Compile();
        }
    }

    private sealed class OneRule : IRuleRepository
    {
        public IEnumerable<IRuleSet> GetRuleSets()
        {
            var set = new RuleSet("set");
            set.Add([Built.Rule("only", Built.Pattern<Agency>("agency"))]);
            return [set];
        }
    }

    private sealed class Sized : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class InIllinois : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.State == "IL");
            Then().Do(ctx => ctx.Nothing());
        }
    }

    [Tag("inherited")]
    private abstract class Tagged : Rule;

    [NRules.Fluent.Dsl.Name("Described rule")]
    [NRules.Fluent.Dsl.Description("What it is for")]
    [Tag("one")]
    [Tag("two")]
    [Priority(7)]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Described : Tagged
    {
        public override void Define()
        {
            When().Match<Agency>();
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
