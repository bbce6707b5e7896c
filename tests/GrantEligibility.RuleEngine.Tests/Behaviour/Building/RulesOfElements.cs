using System.Linq.Expressions;
using NRules;
using NRules.Extensibility;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Building;

/// <summary>Whole rules put together with the factories of <see cref="Element"/>, one per kind of element, and run.</summary>
public sealed class RulesOfElements
{
    private static readonly Expression<Func<Agency, bool>> HasOfficers = a => a.Officers > 0;
    private static readonly Expression<Func<Report, Agency, bool>> OfAgency = (r, a) => r.Agency == a.Name;

    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly Agency _b = new("b");
    private readonly Report _r = new("r", "a") { Incidents = 2 };
    private readonly Report _s = new("s", "a") { Incidents = 1 };

    [Test]
    public void Pattern_ByTypeAndName_MatchesFacts()
    {
        var byPairs = Element.Pattern(typeof(Agency), "a", Conditions(HasOfficers));
        var byElements = Element.Pattern(typeof(Agency), "a", [Element.Condition(HasOfficers)], source: null);
        var byDeclaration = Element.Pattern(Element.Declaration(typeof(Agency), "a"), Conditions(HasOfficers));
        var byAll = Element.Pattern(Element.Declaration(typeof(Agency), "a"), [Element.Expression(PatternElement.ConditionName, HasOfficers)], source: null);

        foreach (var pattern in new[] { byPairs, byElements, byDeclaration, byAll })
        {
            Assert.That(Of(pattern).Insert(_a, _b).Fire(), Is.EqualTo(new[] { "a" }));
        }
    }

    [Test]
    public void Binding_WithAndWithoutType_BindsItsValue()
    {
        Expression<Func<Agency, string>> name = a => a.Name + "!";
        var typed = Element.Pattern(typeof(object), "b", Conditions(), Element.Binding(typeof(object), name));
        var inferred = Element.Pattern(typeof(string), "b", Conditions(), Element.Binding(name));

        Assert.That(Of(Agencies(), typed).Insert(_a).Fire(), Is.EqualTo(new[] { "a a!" }));
        Assert.That(Of(Agencies(), inferred).Insert(_a).Fire(), Is.EqualTo(new[] { "a a!" }));
    }

    [Test]
    public void Collect_OverPatternOfReports_GathersThem()
    {
        var inferred = Element.Pattern(typeof(IEnumerable<Report>), "c", Conditions(), Element.Collect(ReportsOfAgency()));
        var typed = Element.Pattern(typeof(IEnumerable<Report>), "c", Conditions(), Element.Collect(typeof(IEnumerable<Report>), ReportsOfAgency()));

        Assert.That(Of(Agencies(), inferred).Insert(_a, _b, _r, _s).FireSorted(), Is.EqualTo(new[] { "a [r, s]", "b []" }));
        Assert.That(Of(Agencies(), typed).Insert(_r, _a, _s).Fire(), Is.EqualTo(new[] { "a [r, s]" }));
    }

    [Test]
    public void Aggregate_CollectSortedByTwoKeys_SortsByTheFirstFirst()
    {
        Expression<Func<Report, int>> incidents = r => r.Incidents;
        Expression<Func<Report, string>> id = r => r.Id;
        KeyValuePair<string, LambdaExpression>[] keys =
            [KeyValuePair.Create(AggregateElement.KeySelectorAscendingName, (LambdaExpression)incidents), KeyValuePair.Create(AggregateElement.KeySelectorDescendingName, (LambdaExpression)id)];
        var pattern = Element.Pattern(
            typeof(IEnumerable<Report>), "c", Conditions(), Element.Aggregate(typeof(IEnumerable<Report>), AggregateElement.CollectName, keys, Reports()));

        Assert.That(Of(pattern).Insert(_r, new Report("t", "a") { Incidents = 2 }, _s).Fire(), Is.EqualTo(new[] { "[s, t, r]" }));
    }

    [Test]
    public void GroupBy_KeyAndElement_GroupsElements()
    {
        Expression<Func<Report, string>> key = r => r.Agency;
        Expression<Func<Report, string>> element = r => r.Id;
        var inferred = Element.GroupBy(key, element, Reports());
        var typed = Element.GroupBy(typeof(IGrouping<string, string>), key, element, Reports());

        foreach (var aggregate in new[] { inferred, typed })
        {
            var session = Of(Element.Pattern(typeof(IGrouping<string, string>), "g", Conditions(), aggregate));
            Assert.That(session.Insert(_r, _s, new Report("t", "b")).FireSorted(), Is.EqualTo(new[] { "a[r, s]", "b[t]" }));
        }
    }

    [Test]
    public void ProjectAndFlatten_OneInTheOther_GiveItemsOfItems()
    {
        Expression<Func<Agency, IReadOnlyList<string>>> units = a => a.Units;
        Expression<Func<IReadOnlyList<string>, IEnumerable<string>>> all = u => u;
        var project = Element.Project(units, Agencies());
        var typed = Element.Project(typeof(IEnumerable<string>), units, Agencies());
        var flattened = Element.Flatten(typeof(string), all, Element.Pattern(typeof(IReadOnlyList<string>), "u", Conditions(), project));
        _a.Units = ["k9", "air"];
        _b.Units = ["k9"];

        Assert.That(Of(Element.Pattern(typeof(string), "x", Conditions(), flattened)).Insert(_a, _b).FireSorted(), Is.EqualTo(new[] { "air", "k9" }));
        Assert.That(Of(Element.Pattern(typeof(IEnumerable<string>), "x", Conditions(), typed)).Insert(_a).Fire(), Is.EqualTo(new[] { "[k9, air]" }));
    }

    [Test]
    public void Groups_AndOrExistsNotForAll_HoldAsTheyRead()
    {
        // An agency with officers or with a report; something exists; no agency is both without officers and without a report; all reports have incidents.
        var rule = Of(
            Agencies(),
            Element.Group(GroupType.Or, [Having(HasOfficers), Element.Exists(ReportsOfAgency())]),
            Element.Exists(Element.OrGroup(new List<RuleElement> { Element.Pattern(typeof(Certificate), "x", Conditions()), Element.Pattern(typeof(Note), "y", Conditions()) })),
            Element.Not(Element.Group(GroupType.And, [
                Element.Pattern(typeof(Agency), "other", Conditions((Expression<Func<Agency, bool>>)(other => other.Officers == 0))),
                Element.Not(Element.Pattern(typeof(Report), "its", Conditions((Expression<Func<Report, Agency, bool>>)((its, other) => its.Agency == other.Name)))),
            ])),
            Element.ForAll(Element.Pattern(typeof(Report), "base", Conditions()), [Element.Pattern(typeof(Report), "each", Conditions((Expression<Func<Report, bool>>)(each => each.Incidents > 0)))]));
        rule.Insert(_a, _r);
        Assert.That(rule.Fire(), Is.Empty, "Neither certificate nor note.");
        var note = new Note("a", "text");
        Assert.That(rule.Insert(note).FireSorted(), Is.EqualTo(new[] { "a", "a" }), "By officers and by report.");
        Assert.That(rule.Insert(_b).Session.Agenda.IsEmpty, "b has neither officers nor report.");
        Assert.That(rule.Insert(new Report("t", "b") { Incidents = 1 }).FireSorted(), Is.EqualTo(new[] { "a", "a", "b" }));
        Assert.That(rule.Insert(new Report("empty", "b")).Fire(), Is.Empty);
    }

    [Test]
    public void RuleDefinition_Smallest_Runs()
    {
        var when = Element.AndGroup(Agencies());
        var then = Element.ActionGroup(Element.Action((IContext context) => context.Nothing()));
        var plain = Element.RuleDefinition("plain", "what it does", 3, when, then);
        var tagged = Element.RuleDefinition("tagged", "", 4, new[] { "one", "two" }, when, then);

        Assert.That((plain.Name, plain.Description, plain.Priority, plain.Repeatability, plain.Tags.Count, plain.Properties.Count), Is.EqualTo(("plain", "what it does", 3, RuleRepeatability.Repeatable, 0, 0)));
        Assert.That(tagged.Tags, Is.EqualTo(new[] { "one", "two" }));
        Assert.That(RecordedSession.Of(plain, tagged).Insert(_a).Fire(), Is.EqualTo(new[] { "tagged: a", "plain: a" }));
    }

    [Test]
    public void RuleDefinition_Everything_Runs()
    {
        Expression<Func<Agency, object>> state = a => a.State;
        Expression<Func<Agency, bool>> notWisconsin = a => a.State != "WI";
        Expression<Action<IContext, Agency, ILog>> log = (context, a, log) => log.Write(a.Name);
        Expression<Action<IContext, Agency, ILog>> unlog = (context, a, log) => log.Write("no " + a.Name);
        var rule = Element.RuleDefinition(
            "everything",
            "",
            0,
            RuleRepeatability.Repeatable,
            ["tag"],
            [new RuleProperty("basis", "law")],
            Element.DependencyGroup(Element.Dependency(Element.Declaration(typeof(ILog), "log"), typeof(ILog))),
            Element.AndGroup(Agencies()),
            Element.FilterGroup(Element.Filter(FilterType.KeyChange, state), Element.Filter(FilterType.Predicate, notWisconsin)),
            Element.ActionGroup(Element.Action(log), Element.Action(unlog, ActionTrigger.Deactivated)));
        var session = RecordedSession.Of(rule);
        var services = new Log();
        session.Session.DependencyResolver = services;
        session.Insert(_a).Fire();
        Assert.That(session.Update(_a).Fire(), Is.Empty, "The State is the same.");
        _a.State = "WI";
        Assert.That(session.Update(_a).Fire(), Is.Empty, "Wisconsin is filtered.");
        _a.State = "MI";
        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a (updated)" }));
        session.Retract(_a).Fire();

        Assert.That(services.Lines, Is.EqualTo(new[] { "a", "a", "no a" }));
        Assert.That(rule.Properties["basis"], Is.EqualTo("law"));
        Assert.That(rule.Properties.TryGetProperty("basis", out var property) && (property.Name, property.Value).Equals(("basis", "law")));
        Assert.That(rule.Properties.TryGetProperty("none", out _), Is.False);
        Assert.That(rule.Properties.Select(p => p.Name), Is.EqualTo(new[] { "basis" }));
    }

    [Test]
    public void Dependency_OfATypeThatIsMore_IsGivenAsTheTypeOfItsName()
    {
        Expression<Action<IContext, ILog>> log = (context, log) => log.Write("fired");
        var rule = Element.RuleDefinition(
            "r", "", 0, RuleRepeatability.Repeatable, [], [],
            Element.DependencyGroup(new List<DependencyElement> { Element.Dependency(Element.Declaration(typeof(ILog), "log"), typeof(Log)) }),
            Element.AndGroup(Agencies()), Element.FilterGroup(), Element.ActionGroup(Element.Action(log)));
        var session = RecordedSession.Of(rule);
        var services = new Log();
        session.Session.DependencyResolver = services;
        session.Insert(_a).Fire();

        Assert.That(services.Lines, Is.EqualTo(new[] { "fired" }));
        Assert.That(services.Asked, Is.EqualTo(new[] { typeof(Log) }));
    }

    [Test]
    public void Action_ParametersInAnyOrder_AreBoundByName()
    {
        Expression<Action<IContext, Report, Agency>> action = (context, report, agency) => context.Insert(new Note(agency.Name, report.Id));
        var rule = Element.RuleDefinition(
            "r", "", 0,
            Element.AndGroup(
                Element.Pattern(typeof(Agency), "agency", Conditions()),
                Element.Pattern(typeof(Report), "report", Conditions((Expression<Func<Agency, Report, bool>>)((agency, report) => report.Agency == agency.Name)))),
            Element.ActionGroup(Element.Action(action)));

        var session = RecordedSession.Of(rule).Insert(_a, _b, _r);
        session.Fire();
        Assert.That(session.Session.Query<Note>().Single(), Is.EqualTo(new Note("a", "r")));
    }

    public interface ILog
    {
        void Write(string text);
    }

    private static RecordedSession Of(params RuleElement[] conditions) => RecordedSession.Of(Built.Rule("r", conditions));

    private static PatternElement Agencies() => Element.Pattern(typeof(Agency), "a", Conditions());

    private static PatternElement Reports() => Element.Pattern(typeof(Report), "r", Conditions());

    private static PatternElement ReportsOfAgency() => Element.Pattern(typeof(Report), "r", Conditions(OfAgency));

    // A condition on earlier names alone stands on a pattern that binds nothing of interest.
    private static PatternElement Having(LambdaExpression condition) =>
        Element.Pattern(typeof(bool), "$having", Conditions(condition), Element.Binding((Expression<Func<bool>>)(() => true)));

    private static IEnumerable<KeyValuePair<string, LambdaExpression>> Conditions(params LambdaExpression[] conditions) =>
        conditions.Select(c => KeyValuePair.Create(PatternElement.ConditionName, c));

    private sealed class Log : ILog, IDependencyResolver
    {
        public List<string> Lines { get; } = [];

        public List<Type> Asked { get; } = [];

        public void Write(string text) => Lines.Add(text);

        public object Resolve(IResolutionContext context, Type serviceType)
        {
            Asked.Add(serviceType);
            return this;
        }
    }
}
