using GrantEligibility.RuleEngine.Tests.Fluent;
using NRules;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Queries;

/// <summary>
/// Queries of every shape, against the same query in LINQ over the facts: after each of many insertions, updates and retractions the rule has the matches that LINQ has results, and of
/// sorted collections in that order.
/// </summary>
[TestFixtureSource(nameof(Shapes))]
public sealed class QueriesAgainstLinq(QueriesAgainstLinq.Shape shape)
{
    public static IEnumerable<Shape> Shapes()
    {
        yield return Of<IEnumerable<Report>>("Collect", q => q.Match<Report>().Collect(), (_, reports) => [Set(reports)]);
        yield return Of<IEnumerable<Report>>("Match and Where", q => q.Match<Report>(r => r.Incidents > 0, r => r.Incidents < 3).Where(r => r.Year > 2019).Collect(), (_, reports) => [Set(reports.Where(r => r.Incidents is > 0 and < 3 && r.Year > 2019))]);
        yield return Of<IEnumerable<Report>>("Collect.Where", q => q.Match<Report>().Collect().Where(c => c.Count() > 2, c => c.Any(r => r.Year == 2020)), (_, reports) => reports.Count() > 2 && reports.Any(r => r.Year == 2020) ? [Set(reports)] : []);
        yield return Of<IEnumerable<Report>>("OrderBy.ThenBy", q => q.Match<Report>().Collect().OrderBy(r => r.Incidents).ThenBy(r => r.Year).ThenBy(r => r.Id), (_, reports) => [List(reports.OrderBy(r => r.Incidents).ThenBy(r => r.Year).ThenBy(r => r.Id))]);
        yield return Of<IEnumerable<Report>>("OrderBy.ThenByDescending", q => q.Match<Report>().Collect().OrderBy(r => r.Incidents).ThenByDescending(r => r.Year).ThenBy(r => r.Id), (_, reports) => [List(reports.OrderBy(r => r.Incidents).ThenByDescending(r => r.Year).ThenBy(r => r.Id))]);
        yield return Of<IEnumerable<Report>>("OrderByDescending.ThenBy", q => q.Match<Report>().Collect().OrderByDescending(r => r.Agency).ThenBy(r => r.Incidents).ThenByDescending(r => r.Id), (_, reports) => [List(reports.OrderByDescending(r => r.Agency).ThenBy(r => r.Incidents).ThenByDescending(r => r.Id))]);
        yield return Of<IEnumerable<Report>>("OrderByDescending.ThenByDescending", q => q.Match<Report>(r => r.Year > 2019).Collect().OrderByDescending(r => r.Incidents).ThenByDescending(r => r.Id).Where(c => c.Count() != 1), (_, reports) => reports.Count(r => r.Year > 2019) == 1 ? [] : [List(reports.Where(r => r.Year > 2019).OrderByDescending(r => r.Incidents).ThenByDescending(r => r.Id))]);
        yield return Of<IEnumerable<int>>("Select.Collect.OrderBy", q => q.Match<Report>().Select(r => r.Incidents * r.Year).Collect().OrderBy(n => n), (_, reports) => [List(reports.Select(r => r.Incidents * r.Year).Order())]);
        yield return Of<IKeyedLookup<string, Report>>("ToLookup by key", q => q.Match<Report>().Collect().ToLookup(r => r.Agency), (_, reports) => [Groups(reports.GroupBy(r => r.Agency))]);
        yield return Of<IKeyedLookup<int, string>>("ToLookup by key and element", q => q.Match<Report>().Collect().ToLookup(r => r.Incidents, r => r.Id + r.Year), (_, reports) => [Groups(reports.GroupBy(r => r.Incidents, r => r.Id + r.Year))]);
        yield return Of<IKeyedLookup<int, int>>("Select.ToLookup", q => q.Match<Report>().Select(r => r.Incidents).Collect().ToLookup(), (_, reports) => [Groups(reports.Select(r => r.Incidents).GroupBy(n => n))]);
        yield return Of<IKeyedLookup<string, Report>>("ToLookup.Where", q => q.Match<Report>().Collect().ToLookup(r => r.Agency).Where(l => l.Contains("b"), l => l["b"].Count() > 1, l => l.Keys.Count() < 3), (_, reports) => reports.Count(r => r.Agency == "b") > 1 && reports.Select(r => r.Agency).Distinct().Count() < 3 ? [Groups(reports.GroupBy(r => r.Agency))] : []);
        yield return Of<IGrouping<string, Report>>("GroupBy", q => q.Match<Report>().GroupBy(r => r.Agency), (_, reports) => reports.GroupBy(r => r.Agency).Select(Group));
        yield return Of<IGrouping<int, string>>("GroupBy with elements", q => q.Match<Report>(r => r.Incidents > 0).GroupBy(r => r.Year, r => r.Agency + r.Incidents), (_, reports) => reports.Where(r => r.Incidents > 0).GroupBy(r => r.Year, r => r.Agency + r.Incidents).Select(Group));
        yield return Of<IGrouping<string, Report>>("GroupBy.Where", q => q.Match<Report>().GroupBy(r => r.Agency).Where(g => g.Count() > 1, g => g.Sum(r => r.Incidents) % 2 == 0), (_, reports) => reports.GroupBy(r => r.Agency).Where(g => g.Count() > 1 && g.Sum(r => r.Incidents) % 2 == 0).Select(Group));
        yield return Of<IGrouping<(string, int), Report>>("GroupBy of a pair", q => q.Match<Report>().GroupBy(r => ValueTuple.Create(r.Agency, r.Year)), (_, reports) => reports.GroupBy(r => ValueTuple.Create(r.Agency, r.Year)).Select(Group));
        yield return Of<int>("GroupBy.Select", q => q.Match<Report>().GroupBy(r => r.Agency).Select(g => g.Sum(r => r.Incidents)), (_, reports) => reports.GroupBy(r => r.Agency).Select(g => $"{g.Sum(r => r.Incidents)}"));
        yield return Of<Report>("GroupBy.Select first of group", q => q.Match<Report>().GroupBy(r => r.Agency).Where(g => g.Count() == 1).Select(g => g.First()), (_, reports) => reports.GroupBy(r => r.Agency).Where(g => g.Count() == 1).Select(g => g.First().Id));
        yield return Of<Report>("GroupBy.SelectMany", q => q.Match<Report>().GroupBy(r => r.Agency).Where(g => g.Count() > 1).SelectMany(g => g), (_, reports) => reports.GroupBy(r => r.Agency).Where(g => g.Count() > 1).SelectMany(g => g).Select(r => r.Id));
        yield return Of<IEnumerable<IGrouping<string, Report>>>("GroupBy.Collect", q => q.Match<Report>().GroupBy(r => r.Agency).Collect(), (_, reports) => [Groups(reports.GroupBy(r => r.Agency))]);
        yield return Of<IEnumerable<IGrouping<string, Report>>>("GroupBy.Collect.OrderBy", q => q.Match<Report>().GroupBy(r => r.Agency).Collect().OrderByDescending(g => g.Count()).ThenBy(g => g.Key), (_, reports) => [$"[{string.Join(", ", reports.GroupBy(r => r.Agency).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(Group))}]"]);
        yield return Of<IGrouping<int, string>>("GroupBy.GroupBy", q => q.Match<Report>().GroupBy(r => r.Agency).GroupBy(g => g.Count(), g => g.Key), (_, reports) => reports.GroupBy(r => r.Agency).GroupBy(g => g.Count(), g => g.Key).Select(Group));
        yield return Of<string>("SelectMany", q => q.Match<Agency>().SelectMany(a => a.Units), (agencies, _) => agencies.SelectMany(a => a.Units).Distinct());
        yield return Of<string>("SelectMany.Where", q => q.Match<Agency>(a => a.Officers > 0).SelectMany(a => a.Units).Where(u => u.Length > 2), (agencies, _) => agencies.Where(a => a.Officers > 0).SelectMany(a => a.Units).Where(u => u.Length > 2).Distinct());
        yield return Of<IGrouping<int, string>>("SelectMany.GroupBy", q => q.Match<Agency>().SelectMany(a => a.Units).GroupBy(u => u.Length), (agencies, _) => agencies.SelectMany(a => a.Units).Distinct().GroupBy(u => u.Length).Select(Group));
        yield return Of<IEnumerable<string>>("SelectMany.Select.Collect", q => q.Match<Agency>().SelectMany(a => a.Units).Select(u => u + "!").Collect().OrderByDescending(u => u), (agencies, _) => [List(agencies.SelectMany(a => a.Units).Distinct().Select(u => u + "!").OrderDescending())]);
        yield return Of<string>("Select.SelectMany", q => q.Match<Agency>().Select(a => a.Units).SelectMany(u => u), (agencies, _) => agencies.SelectMany(a => a.Units).Distinct());
        yield return Of<string>("Select.Where", q => q.Match<Report>().Select(r => r.Agency + r.Incidents).Where(t => t.Contains('2')), (_, reports) => reports.Select(r => r.Agency + r.Incidents).Where(t => t.Contains('2')));
        yield return new Shape(
            "Collect.SelectMany, over an earlier collection by From",
            rule =>
            {
                IEnumerable<Report> all = default!;
                IGrouping<string, Report> result = default!;
                rule.When().Query(() => all, q => q.Match<Report>().Collect()).Query(() => result, q => q.From(() => all).SelectMany(c => c).Where(r => r.Incidents > 0).GroupBy(r => r.Agency));
            },
            (_, reports) => reports.Where(r => r.Incidents > 0).GroupBy(r => r.Agency).Select(Group));
        yield return new Shape(
            "Over an earlier fact",
            rule =>
            {
                Agency agency = default!;
                IEnumerable<Report> result = default!;
                rule.When().Match(() => agency, a => a.Officers > 0).Query(() => result, q => q.Match<Report>(r => r.Agency == agency.Name).Collect().OrderBy(r => r.Incidents).ThenBy(r => r.Id));
            },
            (agencies, reports) => agencies.Where(a => a.Officers > 0).Select(a => List(reports.Where(r => r.Agency == a.Name).OrderBy(r => r.Incidents).ThenBy(r => r.Id))));
        yield return new Shape(
            "Over joined facts",
            rule =>
            {
                Agency agency = default!;
                Report report = default!;
                IEnumerable<Report> result = default!;
                rule.When()
                    .Match(() => agency)
                    .Match(() => report, r => r.Agency == agency.Name)
                    .Query(() => result, q => q.Match<Report>(r => r.Agency == agency.Name, r => r.Incidents > report.Incidents).Collect().OrderBy(r => r.Id));
            },
            (agencies, reports) =>
                from a in agencies
                from r in reports.Where(r => r.Agency == a.Name)
                select List(reports.Where(o => o.Agency == a.Name && o.Incidents > r.Incidents).OrderBy(o => o.Id)));
        yield return new Shape(
            "Key of an earlier fact and a pattern after",
            rule =>
            {
                Agency agency = default!;
                Report report = default!;
                IGrouping<bool, int> result = default!;
                rule.When()
                    .Match(() => agency)
                    .Query(() => result, q => q.Match<Report>().GroupBy(r => r.Agency == agency.Name, r => r.Incidents + agency.Officers))
                    .Match(() => report, r => r.Agency == agency.Name, r => r.Incidents == result.Count());
            },
            (agencies, reports) =>
                from a in agencies
                from g in reports.GroupBy(r => r.Agency == a.Name, r => r.Incidents + a.Officers)
                from r in reports.Where(r => r.Agency == a.Name && r.Incidents == g.Count())
                select Group(g));
        yield return new Shape(
            "Let and Having after",
            rule =>
            {
                IGrouping<string, Report> result = default!;
                int total = default;
                int count = default;
                rule.When().Query(() => result, q => q.Match<Report>().GroupBy(r => r.Agency)).Let(() => total, () => result.Sum(r => r.Incidents)).Let(() => count, () => result.Count() + total).Having(() => total > 1, () => count < 6);
            },
            (_, reports) => reports.GroupBy(r => r.Agency).Where(g => g.Sum(r => r.Incidents) > 1 && g.Count() + g.Sum(r => r.Incidents) < 6).Select(Group));
        yield return new Shape(
            "Two queries, the second over the first's results",
            rule =>
            {
                IEnumerable<Agency> large = default!;
                IEnumerable<Report> result = default!;
                rule.When()
                    .Query(() => large, q => q.Match<Agency>(a => a.Officers > 1).Collect())
                    .Query(() => result, q => q.Match<Report>(r => large.Any(a => a.Name == r.Agency)).Collect().OrderBy(r => r.Id).Where(c => c.Count() > large.Count()));
            },
            (agencies, reports) =>
            {
                var large = agencies.Where(a => a.Officers > 1).ToArray();
                var result = reports.Where(r => large.Any(a => a.Name == r.Agency)).OrderBy(r => r.Id).ToArray();
                return result.Length > large.Length ? [List(result)] : [];
            });
        yield return new Shape(
            "In both branches of Or, with a negation after",
            rule =>
            {
                IEnumerable<Report> result = default!;
                rule.When()
                    .Or(or => or.Query(() => result, q => q.Match<Report>(r => r.Year == 2020).Collect().Where(c => c.Any())).Query(() => result, q => q.Match<Report>(r => r.Year == 2021).Collect().Where(c => c.Any())))
                    .Not<Agency>(a => a.Officers == result.Count());
            },
            (agencies, reports) => new[] { 2020, 2021 }.Select(y => reports.Where(r => r.Year == y).ToArray()).Where(c => c.Length > 0 && agencies.All(a => a.Officers != c.Length)).Select(Set));
    }

    [Test]
    public void Matches_AfterEveryChange_AreTheResultsOfLinq([Range(1, 6)] int seed)
    {
        var random = new Random(seed);
        var matches = new HashSet<IMatch>();
        var session = new RuleCompiler().Compile([shape.Rule()]).CreateSession(s =>
        {
            s.Events.ActivationCreatedEvent += (_, e) => matches.Add(e.Match);
            s.Events.ActivationDeletedEvent += (_, e) => matches.Remove(e.Match);
        });
        var agencies = new List<Agency>();
        var reports = new List<Report>();
        for (var step = 0; step < 60; step++)
        {
            Change(random, session, agencies, reports, step);
            if (random.Next(3) == 0)
            {
                session.Fire();
            }

            Assert.That(
                matches.Select(m => shape.Text(m.Facts.Single(f => f.Declaration.Name == "result").Value)).Order(StringComparer.Ordinal),
                Is.EqualTo(shape.Expected(agencies, reports).Order(StringComparer.Ordinal)),
                $"Step {step}.");
        }
    }

    private static void Change(Random random, ISession session, List<Agency> agencies, List<Report> reports, int step)
    {
        switch (random.Next(8))
        {
            case 0 or 1 when agencies.Count < 3:
                var agency = new Agency("abc"[step % 3] + (agencies.Exists(a => a.Name[0] == "abc"[step % 3]) ? $"{step}" : ""));
                Set(random, agency);
                agencies.Add(agency);
                session.Insert(agency);
                break;
            case 2 or 3 when reports.Count < 6:
                var report = new Report($"r{step}", "a");
                Set(random, report);
                reports.Add(report);
                session.Insert(report);
                break;
            case 4 when reports.Count > 0:
                var gone = reports[random.Next(reports.Count)];
                reports.Remove(gone);
                session.Retract(gone);
                break;
            case 5 when agencies.Count > 0:
                var changedAgency = agencies[random.Next(agencies.Count)];
                Set(random, changedAgency);
                session.Update(changedAgency);
                break;
            case 6 when agencies.Count > 1:
                session.Retract(agencies[0]);
                agencies.RemoveAt(0);
                break;
            case > 3 when reports.Count > 0:
                Report[] changed = [.. reports.Where(_ => random.Next(2) == 0)];
                Array.ForEach(changed, r => Set(random, r));
                session.UpdateAll(changed);
                break;
        }
    }

    private static void Set(Random random, Agency agency)
    {
        agency.Officers = random.Next(3);
        agency.Units = [.. new[] { "k9", "air", "marine", "k9" }.Where(_ => random.Next(2) == 0)];
    }

    private static void Set(Random random, Report report)
    {
        report.Agency = "abc"[random.Next(3)].ToString();
        report.Year = 2019 + random.Next(3);
        report.Incidents = random.Next(4);
    }

    private static Shape Of<T>(string name, Func<IQuery, IQuery<T>> query, Func<IEnumerable<Agency>, IEnumerable<Report>, IEnumerable<string>> linq) => new(
        name,
        rule =>
        {
            T result = default!;
            rule.When().Query(() => result, query);
        },
        linq);

    private static string List<T>(IEnumerable<T> items) => $"[{string.Join(", ", items)}]";

    private static string Set<T>(IEnumerable<T> items) => List(items.Select(i => $"{i}").Order(StringComparer.Ordinal));

    private static string Group<TKey, TElement>(IGrouping<TKey, TElement> group) => $"{group.Key}{Set(group)}";

    private static string Groups<TKey, TElement>(IEnumerable<IGrouping<TKey, TElement>> groups) => Set(groups.Select(Group));

    /// <summary>A rule with a query named <c>result</c>, and what LINQ makes of the facts.</summary>
    public sealed class Shape
    {
        private readonly string _name;
        private readonly Action<AdHocRule> _when;
        private readonly Func<IEnumerable<Agency>, IEnumerable<Report>, IEnumerable<string>> _linq;

        internal Shape(string name, Action<AdHocRule> when, Func<IEnumerable<Agency>, IEnumerable<Report>, IEnumerable<string>> linq)
        {
            _name = name;
            _when = when;
            _linq = linq;
        }

        public IRuleDefinition Rule() => AdHocRule.Define(rule =>
        {
            _when(rule);
            rule.Then().Do(_ => AdHocRule.Nothing());
        });

        public IEnumerable<string> Expected(IEnumerable<Agency> agencies, IEnumerable<Report> reports) => _linq(agencies, reports);

        // Order counts where the query says so.
        public string Text(object? value) => value switch
        {
            IEnumerable<Report> reports when IsSet(value) => Set(reports),
            IEnumerable<IGrouping<string, Report>> groups when _name.Contains("OrderBy", StringComparison.Ordinal) => $"[{string.Join(", ", groups.Select(Group))}]",
            IGrouping<string, Report> group => Group(group),
            IGrouping<int, string> group => Group(group),
            IGrouping<bool, int> group => Group(group),
            IGrouping<(string, int), Report> group => Group(group),
            IEnumerable<IGrouping<string, Report>> groups => Groups(groups),
            IEnumerable<IGrouping<int, string>> groups => Groups(groups),
            IEnumerable<IGrouping<int, int>> groups => Groups(groups),
            IEnumerable<int> numbers => List(numbers),
            IEnumerable<Report> reports => List(reports),
            string text => text,
            IEnumerable<string> texts => List(texts),
            _ => $"{value}",
        };

        public override string ToString() => _name;

        private bool IsSet(object value) => value is not IGrouping<string, Report> && _name is "Collect" or "Match and Where" or "Collect.Where" or "In both branches of Or, with a negation after";
    }
}
