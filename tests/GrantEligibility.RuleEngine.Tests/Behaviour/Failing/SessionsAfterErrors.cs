using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Failing;

/// <summary>
/// An expression of the left-hand side throws for one fact, as it comes or as it changes, and the host handles the error or does not. Once the fact is repaired and updated, or is gone, the
/// session has the matches of a new session over the same facts.
/// </summary>
public sealed class SessionsAfterErrors
{
    private static readonly NamedExpressionElement[] None = [];

    private readonly Dictionary<string, object> _facts = new()
    {
        ["a"] = new Agency("a") { Officers = 1 },
        ["b"] = new Agency("b") { Officers = 2 },
        ["r"] = new Report("r", "a") { Incidents = 1 },
        ["s"] = new Report("s", "b") { Incidents = 2 },
    };

    private object? _bad;

    private static IEnumerable<TestCaseData> Cases()
    {
        string[] places =
        [
            "condition", "second condition", "join", "join on equality", "let", "having", "not", "not joined", "exists", "all", "not of group",
            "selector", "group key", "group element", "sort key", "flatten", "lookup key", "query condition", "query joined", "condition on collection",
        ];
        foreach (var place in places)
        {
            foreach (var fact in new[] { "a", "s" })
            {
                foreach (var handled in new[] { false, true })
                {
                    yield return new TestCaseData(place, fact, handled).SetArgDisplayNames(place, fact, handled ? "handled" : "thrown");
                }
            }
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void Insert_Throws_RepairedFactMatchesAsInANewSession(string place, string fact, bool handled)
    {
        var matches = new Matches(Rule(place), handled);
        _bad = _facts[fact];
        foreach (var each in _facts.Values)
        {
            Attempt(() => matches.Session.Insert(each));
        }

        Assert.That(matches.Errors, Is.Positive);
        _bad = null;
        Repair(matches);
        Assert.That(matches.Now(), Is.EqualTo(Anew(place)));
        FireAndRetract(matches);
    }

    [TestCaseSource(nameof(Cases))]
    public void Update_Throws_RepairedFactMatchesAsInANewSession(string place, string fact, bool handled)
    {
        var matches = new Matches(Rule(place), handled);
        matches.Session.InsertAll(_facts.Values);
        matches.Session.Fire();
        _bad = _facts[fact];
        foreach (var each in _facts.Values)
        {
            Attempt(() => matches.Session.Update(each));
        }

        Assert.That(matches.Errors, Is.Positive);
        _bad = null;
        Repair(matches);
        Assert.That(matches.Now(), Is.EqualTo(Anew(place)));
        FireAndRetract(matches);
    }

    [TestCaseSource(nameof(Cases))]
    public void Retract_OfWhatThrew_LeavesTheMatchesOfTheRest(string place, string fact, bool handled)
    {
        var matches = new Matches(Rule(place), handled);
        _bad = _facts[fact];
        foreach (var each in _facts.Values)
        {
            Attempt(() => matches.Session.Insert(each));
        }

        // Gone is gone, whether its retraction had to evaluate something or not.
        Attempt(() => matches.Session.TryRetract(_bad));
        Assert.That(matches.Session.Query<object>(), Does.Not.Contain(_bad));
        _facts.Remove(fact);
        _bad = null;
        Repair(matches);
        Assert.That(matches.Now(), Is.EqualTo(Anew(place)));
        FireAndRetract(matches);
    }

    // What the error kept out is inserted, everything else updated.
    private void Repair(Matches matches)
    {
        foreach (var fact in _facts.Values)
        {
            if (!matches.Session.TryInsert(fact))
            {
                matches.Session.Update(fact);
            }
        }
    }

    private void FireAndRetract(Matches matches)
    {
        matches.Session.Fire();
        matches.Session.RetractAll(_facts.Values);
        Assert.That(matches.Session.Query<object>(), Is.Empty);
        _facts.Clear();
        Assert.That(matches.Now(), Is.EqualTo(Anew(matches.Place)));
    }

    private string[] Anew(string place)
    {
        var matches = new Matches(Rule(place), handled: false);
        matches.Session.InsertAll(_facts.Values);
        return matches.Now();
    }

    private static void Attempt(Action verb)
    {
        try
        {
            verb();
        }
        catch (RuleLhsExpressionEvaluationException exception)
        {
            Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
        }
    }

    private T Read<T>(object fact, T value) => ReferenceEquals(fact, _bad) ? throw new TimeoutException($"{fact} cannot be read.") : value;

    private IRuleDefinition Rule(string place) => Built.Rule(place, Conditions(place));

    private RuleElement[] Conditions(string place)
    {
        var agency = Built.Pattern<Agency>("a");
        var report = Built.Pattern<Report>("r");
        Expression<Func<Agency, bool>> large = a => Read(a, a.Officers) > 1;
        Expression<Func<Report, bool>> several = r => Read(r, r.Incidents) > 1;
        Expression<Func<Report, Agency, bool>> joined = (r, a) => Read(r, r.Incidents) <= Read(a, a.Officers);
        Expression<Func<Report, Agency, bool>> equal = (r, a) => Read(r, r.Agency) == Read(a, a.Name);
        Expression<Func<Report, Agency, int>> both = (r, a) => Read(r, r.Incidents) + Read(a, a.Officers);
        Expression<Func<Agency, int>> officers = a => Read(a, a.Officers);
        Expression<Func<Report, int>> incidents = r => Read(r, r.Incidents);
        Expression<Func<Report, string>> id = r => Read(r, r.Id);
        Expression<Func<Report, IEnumerable<int>>> numbers = r => new[] { Read(r, r.Incidents), r.Year };
        Expression<Func<IEnumerable<Report>, bool>> readable = c => c.All(r => Read(r, true));
        return place switch
        {
            "condition" => [Built.Pattern<Agency>("a", large), Built.Pattern<Report>("r", several)],
            "second condition" => [Built.Pattern<Agency>("a", Built.Test<Agency>(a => a.State == "IL"), large), Built.Pattern<Report>("r", Built.Test<Report>(r => r.Year == 2020), several)],
            "join" => [agency, Built.Pattern<Report>("r", joined)],
            "join on equality" => [agency, Built.Pattern<Report>("r", equal)],
            "let" => [agency, report, Element.Pattern(typeof(int), "sum", None, Element.Binding(both))],
            "having" => [agency, report, Element.Pattern(typeof(bool), "$h", [Element.Condition(equal)], Element.Binding((Expression<Func<bool>>)(() => true)))],
            "not" => [Element.Not(Built.Pattern<Agency>("a", Built.Test<Agency>(a => Read(a, a.Officers) > 2))), Element.Not(Built.Pattern<Report>("r", Built.Test<Report>(r => Read(r, r.Incidents) > 2)))],
            "not joined" => [agency, Element.Not(Built.Pattern<Report>("r", Built.Test<Report, Agency>((r, a) => Read(r, r.Incidents) > Read(a, a.Officers))))],
            "exists" => [agency, Element.Exists(Built.Pattern<Report>("r", joined))],
            "all" => [Element.ForAll(Built.Pattern<Report>("r", several), [Built.Pattern<Report>("x", Built.Test<Report>(x => Read(x, x.Agency) == "b"))]), Element.ForAll(agency, [Built.Pattern<Agency>("y", Built.Test<Agency>(y => Read(y, true)))])],
            "not of group" => [Element.Not(Element.AndGroup(Built.Pattern<Agency>("a", large), Built.Pattern<Report>("r", Built.Test<Report, Agency>((r, a) => Read(r, r.Agency) != Read(a, a.Name) && r.Incidents > 1))))],
            "selector" => [agency, Element.Pattern(typeof(int), "n", None, Element.Project(both, report))],
            "group key" => [agency, Element.Pattern(typeof(IGrouping<int, string>), "n", None, Element.GroupBy(both, (Expression<Func<Report, string>>)(r => r.Id), report))],
            "group element" => [Element.Pattern(typeof(IGrouping<int, string>), "n", None, Element.GroupBy((Expression<Func<Report, int>>)(r => r.Year), id, report)), Built.Pattern<Agency>("a", large)],
            "sort key" => [agency, Element.Pattern(typeof(IEnumerable<Report>), "c", None, Element.Aggregate(typeof(IEnumerable<Report>), AggregateElement.CollectName, [KeyValuePair.Create(AggregateElement.KeySelectorDescendingName, (LambdaExpression)both)], report))],
            "flatten" => [agency, Element.Pattern(typeof(int), "n", None, Element.Flatten(typeof(int), numbers, report)), Element.Pattern(typeof(int), "o", None, Element.Binding(officers))],
            "lookup key" => [agency, Element.Pattern(typeof(IKeyedLookup<int, string>), "c", None, Element.Aggregate(typeof(IKeyedLookup<int, string>), AggregateElement.CollectName, [KeyValuePair.Create(AggregateElement.KeySelectorName, (LambdaExpression)both), KeyValuePair.Create(AggregateElement.ElementSelectorName, (LambdaExpression)id)], report))],
            "query condition" => [agency, Element.Pattern(typeof(IEnumerable<Report>), "c", None, Element.Collect(Built.Pattern<Report>("r", several))), Element.Pattern(typeof(int), "o", None, Element.Binding(officers))],
            "query joined" => [agency, Element.Pattern(typeof(IEnumerable<Report>), "c", None, Element.Collect(Built.Pattern<Report>("r", joined)))],
            "condition on collection" => [Element.Pattern(typeof(IEnumerable<Report>), "c", [Element.Condition(readable)], Element.Collect(report)), Element.Exists(Built.Pattern<Agency>("a", large))],
            _ => throw new NotSupportedException(place),
        };
    }

    /// <summary>The matches that there are, as the events tell.</summary>
    private sealed class Matches
    {
        private readonly HashSet<IMatch> _now = [];

        public Matches(IRuleDefinition rule, bool handled)
        {
            Place = rule.Name;
            Session = new RuleCompiler().Compile([rule]).CreateSession(session =>
            {
                session.Events.ActivationCreatedEvent += (_, e) => _now.Add(e.Match);
                session.Events.ActivationDeletedEvent += (_, e) => _now.Remove(e.Match);
                session.Events.LhsExpressionFailedEvent += (_, e) =>
                {
                    e.IsHandled = handled;
                    Errors++;
                };
            });
        }

        public string Place { get; }

        public ISession Session { get; }

        public int Errors { get; private set; }

        // Facts of a collection as a set: it is the order they came in, which repairing changes. What a sort key decides is told in order.
        public string[] Now() => [.. _now.Select(m => string.Join(' ', m.Facts.Select(f => Text(f.Value)))).Order(StringComparer.Ordinal)];

        private string Text(object? value) => value is IEnumerable<Report> reports && Place != "sort key"
            ? RecordedSession.Text(reports.OrderBy(r => r.Id, StringComparer.Ordinal))
            : value is IEnumerable<object> items && Place != "sort key"
                ? $"[{string.Join(", ", items.Select(RecordedSession.Text).Order(StringComparer.Ordinal))}]"
                : RecordedSession.Text(value);
    }
}
