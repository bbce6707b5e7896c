using NRules;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Provenances;

public sealed class SourcesOfFacts
{
    private readonly Agency _a = new("a");
    private readonly Report _r = new("r", "a");
    private readonly Report _s = new("s", "a");
    private readonly List<IMatch> _matches = [];

    [Test]
    public void Source_FactOfTheHost_IsNull()
    {
        Run(typeof(CountsReports));

        Assert.That(Fact("CountsReports", "agency").Source, Is.Null);
    }

    [Test]
    public void Source_LinkedFact_NamesRuleAndFactsOfTheMatch()
    {
        Run(typeof(CountsReports), typeof(SeesNote));
        var source = (ILinkedFactSource)Fact("SeesNote", "note").Source!;

        Assert.That(source.SourceType, Is.EqualTo(FactSourceType.Linked));
        Assert.That(source.Rule.Name, Does.EndWith("CountsReports"));
        Assert.That(source.Facts.Select(f => RecordedSession.Text(f.Value)), Is.EqualTo(new[] { "a", "[r, s]", "2" }));
        Assert.That(source.Facts.Select(f => ((IFactMatch)f).Declaration.Name), Is.EqualTo(new[] { "agency", "reports", "count" }));
    }

    [Test]
    public void Source_Aggregate_NamesTheAggregatedFacts()
    {
        Run(typeof(CountsReports));
        var source = Fact("CountsReports", "reports").Source!;

        Assert.That(source.SourceType, Is.EqualTo(FactSourceType.Aggregate));
        Assert.That(source.Facts.Select(f => f.Value), Is.EquivalentTo(new[] { _r, _s }));
    }

    [Test]
    public void Source_Group_NamesItsMembersOnly()
    {
        var session = Record(typeof(ByAgency));
        session.Insert(_r, new Report("t", "b"), _s).Fire();

        Assert.That(_matches[0].Facts.Single().Source!.Facts.Select(f => f.Value), Is.EquivalentTo(new[] { _r, _s }));
        Assert.That(_matches[1].Facts.Single().Source!.Facts.Single().Value!.ToString(), Is.EqualTo("t"));
    }

    [Test]
    public void Source_ChainOfLinkedFacts_LeadsBackToTheHost()
    {
        Run(typeof(CountsReports), typeof(NotesNote), typeof(SeesReport));
        var trail = new List<string>();
        for (IFact? fact = Fact("SeesReport", "report"); fact is not null; fact = (fact.Source as ILinkedFactSource)?.Facts.First())
        {
            trail.Add(RecordedSession.Text(fact.Value));
        }

        Assert.That(trail, Is.EqualTo(new[] { "on a", "a:2 reports", "a" }));
    }

    [Test]
    public void Facts_HaveTypeValueAndDeclaration()
    {
        Run(typeof(CountsReports));
        var facts = _matches.Single(m => m.Rule.Name.EndsWith("CountsReports", StringComparison.Ordinal)).Facts.ToArray();

        Assert.That(facts.Select(f => f.Declaration.Name), Is.EqualTo(new[] { "agency", "reports", "count" }));
        Assert.That(facts.Select(f => f.Declaration.Type), Is.EqualTo(new[] { typeof(Agency), typeof(IEnumerable<Report>), typeof(int) }));
        Assert.That(facts[0].Type, Is.EqualTo(typeof(Agency)));
        Assert.That(facts[0].Value, Is.SameAs(_a));
        Assert.That(facts[0].Declaration.Target, Is.InstanceOf<PatternElement>());
    }

    [Test]
    public void Facts_UnderNotAndExists_AreNotPartOfTheMatch()
    {
        var session = Record(typeof(WithQuantifiers));
        session.Insert(_a, _r).Fire();

        Assert.That(_matches.Single().Facts.Select(f => f.Value), Is.EqualTo(new[] { _a }));
    }

    [Test]
    public void EventsOfWorkingMemory_TellTheSource()
    {
        var session = Record(typeof(CountsReports));
        var sources = new List<string>();
        session.Session.Events.FactInsertedEvent += (_, e) => sources.Add($"{e.Fact.Value} {e.Fact.Source?.SourceType.ToString() ?? "host"}");
        session.Insert(_a).Fire();

        Assert.That(sources, Is.EqualTo(new[] { "a host", "a:0 reports Linked" }));
    }

    private void Run(params Type[] rules) => Record(rules).Insert(_a, _r, _s).Fire();

    private RecordedSession Record(params Type[] rules)
    {
        var session = RecordedSession.Of(rules);
        session.Session.Events.RuleFiredEvent += (_, e) => _matches.Add(e.Match);
        return session;
    }

    private IFactMatch Fact(string rule, string alias) =>
        _matches.First(m => m.Rule.Name.EndsWith(rule, StringComparison.Ordinal)).Facts.Single(f => f.Declaration.Name == alias);

    private sealed class CountsReports : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IEnumerable<Report> reports = default!;
            var count = 0;
            When()
                .Match(() => agency)
                .Query(() => reports, q => q.Match<Report>(r => r.Agency == agency.Name).Collect())
                .Let(() => count, () => reports.Count());
            Then().Yield(_ => new Note(agency.Name, $"{count} reports"));
        }
    }

    private sealed class SeesNote : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NotesNote : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note);
            Then().Yield(_ => new Report("on " + note.About, "nobody"));
        }
    }

    private sealed class SeesReport : Rule
    {
        public override void Define()
        {
            Report report = default!;
            When().Match(() => report, r => r.Agency == "nobody");
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ByAgency : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> group = default!;
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class WithQuantifiers : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency).Exists<Report>(r => r.Agency == agency.Name).Not<Certificate>(c => c.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
