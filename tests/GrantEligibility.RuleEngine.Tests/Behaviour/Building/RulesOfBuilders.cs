using System.Linq.Expressions;
using NRules.Extensibility;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Building;

/// <summary>Whole rules put together with <see cref="RuleBuilder"/> and the builders under it, every way of adding a part, and run.</summary>
public sealed class RulesOfBuilders
{
    private readonly Agency _a = new("a") { Officers = 1, Units = ["k9", "air"] };
    private readonly Agency _b = new("b");
    private readonly Report _r = new("r", "a") { Incidents = 2 };
    private readonly Report _s = new("s", "a") { Incidents = 1 };
    private readonly RuleBuilder _rule = new();

    [SetUp]
    public void SetUp()
    {
        _rule.Name("built");
        _rule.RightHandSide().Action((IContext context) => context.Nothing());
    }

    [Test]
    public void Pattern_EveryOverload_IsAPatternOfTheGroup()
    {
        var when = _rule.LeftHandSide();
        when.Pattern(Element.Pattern(typeof(Agency), "element", Array.Empty<KeyValuePair<string, LambdaExpression>>()));
        when.Pattern(new PatternBuilder(typeof(Agency), "builder"));
        when.Pattern(typeof(Agency), "typed");
        when.Pattern(Element.Declaration(typeof(Agency), "declared"));
        var unnamed = when.Pattern(typeof(Agency));

        Assert.That(unnamed.Declaration.Type, Is.EqualTo(typeof(Agency)));
        Assert.That(Session().Insert(_a).Fire(), Is.EqualTo(new[] { "a a a a" }));
    }

    [Test]
    public void Condition_OverDeclarationsOfBuilders_Joins()
    {
        var agency = _rule.LeftHandSide().Pattern(typeof(Agency), "agency");
        var report = _rule.LeftHandSide().Pattern(typeof(Report), "report");
        var a = agency.Declaration.ToParameterExpression();
        var r = report.Declaration.ToParameterExpression();
        report.Condition(Expression.Lambda(Expression.Equal(Expression.Property(r, nameof(Report.Agency)), Expression.Property(a, nameof(Agency.Name))), r, a));
        Assert.That(r.ToDeclaration(), Is.EqualTo(report.Declaration));

        Assert.That(Session().Insert(_a, _b, _r, new Report("x", "c")).Fire(), Is.EqualTo(new[] { "a r" }));
    }

    [Test]
    public void Group_EveryOverload_IsAGroupOfTheGroup()
    {
        var when = _rule.LeftHandSide();
        when.Pattern(typeof(Agency), "agency");
        when.Group(Element.AndGroup(Built.Pattern<Report>("r1")));
        var or = new GroupBuilder();
        or.GroupType(GroupType.Or);
        or.Pattern(typeof(Certificate), "c");
        or.Pattern(typeof(Note), "n");
        when.Group(or);
        var and = when.Group(GroupType.And);
        and.Pattern(typeof(Report), "r2").Condition((Expression<Func<Report, Report, bool>>)((r2, r1) => r2 != r1));

        var session = Session().Insert(_a, _r, _s);
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Insert(new Note("x", "y")).FireSorted(), Is.EqualTo(new[] { "a r x:y s", "a s x:y r" }));
        Assert.That(session.Insert(new Certificate("cert", "a")).FireSorted(), Is.EqualTo(new[] { "a r cert s", "a s cert r" }));
    }

    [Test]
    public void ExistsAndNot_EveryOverload_AreQuantifiersOfTheGroup()
    {
        var when = _rule.LeftHandSide();
        when.Exists(Element.Exists(Built.Pattern<Agency>("x1")));
        var exists = new ExistsBuilder();
        exists.Pattern(new PatternBuilder(typeof(Report), "x2"));
        when.Exists(exists);
        var group = when.Exists().Group(GroupType.And);
        group.Pattern(typeof(Agency), "x3");
        group.Pattern(typeof(Report), "x4").Condition((Expression<Func<Report, Agency, bool>>)((x4, x3) => x4.Agency == x3.Name));
        when.Not(Element.Not(Built.Pattern<Note>("n1")));
        var not = new NotBuilder();
        not.Pattern(Element.Declaration(typeof(Certificate), "n2")).Condition((Expression<Func<Certificate, bool>>)(n2 => n2.IsValid));
        when.Not(not);
        when.Not().Group(Element.AndGroup(Built.Pattern<Agency>("n3", (Expression<Func<Agency, bool>>)(n3 => n3.State == "WI")), Built.Pattern<Certificate>("n4")));

        var session = Session();
        Assert.That(session.Insert(_a, new Report("x", "other")).Fire(), Is.Empty, "No report of the agency.");
        Assert.That(session.Insert(_r, _s).Fire(), Is.EqualTo(new[] { "" }));
        var note = new Note("a", "b");
        Assert.That(session.Insert(note).Fire(), Is.Empty);
        var certificate = new Certificate("c", "a") { IsValid = false };
        Assert.That(session.Insert(certificate).Retract(note).Fire(), Is.EqualTo(new[] { "" }));
        _a.State = "WI";
        Assert.That(session.Update(_a).Session.Agenda.IsEmpty);
        Assert.That(session.Retract(certificate).Fire(), Is.EqualTo(new[] { "" }));
    }

    [Test]
    public void ExistsAndNot_OfBuiltParts_TakeThem()
    {
        var when = _rule.LeftHandSide();
        when.Exists().Pattern(Built.Pattern<Agency>("x1"));
        when.Exists().Group(Element.OrGroup(Built.Pattern<Report>("x2"), Built.Pattern<Note>("x3")));
        var group = new GroupBuilder();
        group.Pattern(typeof(Certificate), "n1");
        when.Not().Group(group);
        when.Not().Pattern(typeof(Certificate));
        when.Not().Pattern(Built.Pattern<Certificate>("n2"));

        var session = Session();
        Assert.That(session.Insert(_a).Fire(), Is.Empty);
        Assert.That(session.Insert(_r).Fire(), Is.EqualTo(new[] { "" }));
        Assert.That(session.Insert(new Note("x", "y")).Fire(), Is.EqualTo(new[] { "" }), "The other alternative.");
    }

    [Test]
    public void ForAll_EveryOverload_AsksAllFacts()
    {
        var when = _rule.LeftHandSide();
        when.ForAll(Element.ForAll(Built.Pattern<Agency>("b1"), [Built.Pattern<Agency>("p1", (Expression<Func<Agency, bool>>)(p1 => p1.Officers < 100))]));
        var built = new ForAllBuilder();
        built.BasePattern(new PatternBuilder(typeof(Agency), "b2"));
        built.Pattern(Built.Pattern<Agency>("p2", (Expression<Func<Agency, bool>>)(p2 => p2.State == "IL")));
        when.ForAll(built);
        var all = when.ForAll();
        AddCondition(all.BasePattern(typeof(Report)), nameof(Report.Incidents), ExpressionType.GreaterThan, 0);
        AddCondition(all.Pattern(typeof(Report)), nameof(Report.Year), ExpressionType.Equal, 2020);
        var third = new PatternBuilder(typeof(Report), "p3");
        third.Condition((Expression<Func<Report, bool>>)(p3 => p3.Agency == "a"));
        all.Pattern(third);

        var session = Session();
        Assert.That(session.Fire(), Is.EqualTo(new[] { "" }), "All of nothing.");
        session.Insert(_a, _r, new Report("none", "x") { Year = 1 });
        Assert.That(session.Fire(), Is.Empty, "It holds as it did.");
        session.Insert(new Report("year", "a") { Incidents = 1, Year = 2019 });
        var other = new Report("agency", "x") { Incidents = 1 };
        session.Insert(other);
        Assert.That(session.Fire(), Is.Empty);
        session.Retract(session.Session.Query<Report>().Single(r => r.Id == "year"));
        Assert.That(session.Fire(), Is.Empty, "One is left.");
        Assert.That(session.Retract(other).Fire(), Is.EqualTo(new[] { "" }));
    }

    [Test]
    public void Aggregate_CollectOrderedOverAnotherAggregate_Runs()
    {
        var collected = _rule.LeftHandSide().Pattern(typeof(IEnumerable<int>), "collected");
        var collect = collected.Aggregate();
        collect.Collect();
        collect.OrderBy((Expression<Func<int, int>>)(n => n), SortDirection.Descending);
        var project = collect.Pattern(typeof(int), "n").Aggregate();
        project.Project((Expression<Func<Report, int>>)(r => r.Incidents));
        project.Pattern(typeof(Report), "r");
        collected.Condition((Expression<Func<IEnumerable<int>, bool>>)(collected => collected.Any()));

        var session = Session();
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Insert(_s, _r).Fire(), Is.EqualTo(new[] { "[2, 1]" }));
    }

    [Test]
    public void Aggregate_EveryKind_Runs()
    {
        var when = _rule.LeftHandSide();
        var lookup = new AggregateBuilder();
        lookup.Collect();
        lookup.ToLookup((Expression<Func<Report, string>>)(r => r.Agency), (Expression<Func<Report, string>>)(r => r.Id));
        lookup.Pattern(Built.Pattern<Report>("r"));
        when.Pattern(typeof(IKeyedLookup<string, string>), "lookup").Aggregate(lookup);
        var group = when.Pattern(typeof(IGrouping<string, Report>), "grouped").Aggregate();
        group.GroupBy((Expression<Func<Report, string>>)(r2 => r2.Agency), (Expression<Func<Report, Report>>)(r2 => r2));
        group.Pattern(new PatternBuilder(typeof(Report), "r2"));
        var flat = when.Pattern(typeof(string), "unit").Aggregate();
        flat.ResultType(typeof(string));
        flat.Flatten((Expression<Func<Agency, IEnumerable<string>>>)(x => x.Units));
        flat.Pattern(Element.Declaration(typeof(Agency), "x"));
        var named = when.Pattern(typeof(IEnumerable<Agency>), "named").Aggregate();
        named.ResultType(typeof(IEnumerable<Agency>));
        named.Aggregator(AggregateElement.CollectName, []);
        named.Pattern(typeof(Agency), "y");

        Assert.That(Session().Insert(_a, _r, _s).FireSorted(), Is.EqualTo(new[] { "[a[r, s]] a[r, s] air [a]", "[a[r, s]] a[r, s] k9 [a]" }));
    }

    [Test]
    public void Binding_EveryOverload_BindsItsValue()
    {
        var when = _rule.LeftHandSide();
        when.Pattern(typeof(Agency), "agency");
        when.Pattern(typeof(string), "name").Binding().BindingExpression((Expression<Func<Agency, string>>)(agency => agency.Name + "1"));
        var binding = new BindingBuilder();
        binding.ResultType(typeof(int));
        binding.BindingExpression((Expression<Func<string, int>>)(name => name.Length));
        when.Pattern(typeof(int), "length").Binding(binding);
        var last = when.Pattern(typeof(string), "last");
        last.Binding(Element.Binding((Expression<Func<Agency, int, string>>)((agency, length) => $"{agency.Name}{length}")));
        last.Condition((Expression<Func<string, bool>>)(last => last != "b2"));

        Assert.That(Session().Insert(_a, _b).Fire(), Is.EqualTo(new[] { "a a1 2 a2" }));
    }

    [Test]
    public void SidesAndDependencies_ReplacedByBuilders_AreThose()
    {
        var dependencies = new DependencyGroupBuilder();
        var log = dependencies.Dependency(typeof(List<string>), "log");
        dependencies.Dependency(Element.Dependency(typeof(IComparable), "unused"));
        _rule.Dependencies(dependencies);
        var when = new GroupBuilder();
        when.Pattern(typeof(Agency), "agency");
        _rule.LeftHandSide(when);
        var filters = new FilterGroupBuilder();
        filters.Filter(Element.Filter(FilterType.Predicate, (Expression<Func<Agency, bool>>)(agency => agency.Officers > 0)));
        filters.Filter(FilterType.KeyChange, (Expression<Func<Agency, object>>)(agency => agency.State));
        _rule.Filters(filters);
        var then = new ActionGroupBuilder();
        then.Action((Expression<Action<IContext, Agency, List<string>>>)((context, agency, log) => log.Add(agency.Name)));
        then.Action((Expression<Action<IContext, List<string>>>)((context, log) => log.Add("gone")), ActionTrigger.Deactivated);
        _rule.RightHandSide(then);
        _rule.Tags(["one", "two"]);
        _rule.Properties([new RuleProperty("p", 1)]);

        var lines = new List<string>();
        var session = Session();
        session.Session.DependencyResolver = new Gives(lines);
        session.Insert(_a, _b).Fire();
        session.Retract(_a).Fire();
        Assert.That(lines, Is.EqualTo(new[] { "a", "gone" }));
        Assert.That((log.Name, log.Type), Is.EqualTo(("log", typeof(List<string>))));
        Assert.That(_rule.Build().Tags, Is.EqualTo(new[] { "one", "two" }));
        Assert.That(_rule.Build().Properties["p"], Is.EqualTo(1));
    }

    [Test]
    public void LeftHandSide_TurnedIntoOr_FiresForEachAlternative()
    {
        _rule.LeftHandSide().GroupType(GroupType.Or);
        _rule.LeftHandSide().Pattern(typeof(Agency), "agency");
        _rule.LeftHandSide().Pattern(typeof(Report), "report");

        Assert.That(Session().Insert(_a, _r).FireSorted(), Is.EqualTo(new[] { "a", "r" }));
    }

    // The builder chose the name of the declaration.
    private static void AddCondition(PatternBuilder pattern, string property, ExpressionType comparison, int constant)
    {
        var fact = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda(Expression.MakeBinary(comparison, Expression.Property(fact, property), Expression.Constant(constant)), fact));
    }

    private RecordedSession Session() => RecordedSession.Of(_rule.Build());

    private sealed class Gives(object service) : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => service;
    }
}
