using NRules;
using NRules.AgendaFilters;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Lifetimes;

/// <summary>
/// What listeners, filters and actions were given stays readable after the session has gone on: a retracted fact keeps its value, a match that ended its facts, and neither is used again for another.
/// </summary>
public sealed class FactsAndMatchesKept
{
    private readonly Agency _a = new("a");
    private readonly Report _r = new("r", "a") { Incidents = 3 };

    [Test]
    public void Fact_AfterRetraction_KeepsTypeValueAndSource()
    {
        var session = RecordedSession.Of(typeof(ReportsOfAgency));
        var kept = new List<IFact>();
        session.Session.Events.FactInsertingEvent += (_, e) => kept.Add(e.Fact);
        session.Session.Events.FactRetractedEvent += (_, e) => kept.Add(e.Fact);
        session.Insert(_a, _r).Fire();
        session.Retract(_r, _a);
        Churn(session);

        Assert.That(kept.Take(4).Select(f => f.Value), Is.EqualTo(new object[] { _a, _r, _r, _a }));
        Assert.That(kept.Take(4).Select(f => f.Type), Is.EqualTo(new[] { typeof(Agency), typeof(Report), typeof(Report), typeof(Agency) }));
        Assert.That(kept.Take(4).Select(f => f.Source), Is.All.Null);
        Assert.That(kept[0], Is.SameAs(kept[3]), "A fact is the same from insertion to retraction.");
    }

    [Test]
    public void Match_AfterItEnded_KeepsRuleAndFacts()
    {
        var session = RecordedSession.Of(typeof(ReportsOfAgency));
        var kept = new List<IMatch>();
        session.Session.Events.ActivationCreatedEvent += (_, e) => kept.Add(e.Match);
        session.Session.Events.RuleFiredEvent += (_, e) => kept.Add(e.Match);
        session.Session.Events.ActivationDeletedEvent += (_, e) => kept.Add(e.Match);
        session.Insert(_a, _r).Fire();
        session.Retract(_a);
        Churn(session);

        Assert.That(kept.Take(3), Is.All.SameAs(kept[0]), "Created, fired and deleted, it is one match.");
        Assert.That(Texts(kept[0]), Is.EqualTo(new[] { "agency=a", "report=r" }));
        Assert.That(kept[0].Rule.Name, Does.EndWith(nameof(ReportsOfAgency)));
    }

    [Test]
    public void FactsOfMatch_ReadFirstAfterItEnded_AreThose()
    {
        // Nobody looked at the facts while the match was there.
        var session = RecordedSession.Of(typeof(ReportsOfAgency)).Session;
        IMatch? kept = null;
        session.Events.ActivationCreatedEvent += (_, e) => kept ??= e.Match;
        session.Insert(_a);
        session.Insert(_r);
        session.Retract(_r);
        session.Retract(_a);
        session.Insert(new Agency("b"));
        session.Insert(new Report("s", "b"));

        Assert.That(Texts(kept!), Is.EqualTo(new[] { "agency=a", "report=r" }));
    }

    [Test]
    public void Match_EndedAndMadeAgain_IsAnother()
    {
        var session = RecordedSession.Of(typeof(ReportsOfAgency));
        var kept = new List<IMatch>();
        session.Session.Events.ActivationCreatedEvent += (_, e) => kept.Add(e.Match);
        session.Insert(_a, _r).Fire();
        session.Retract(_r);
        var second = new Report("s", "a");
        session.Insert(second).Fire();

        Assert.That(kept, Has.Count.EqualTo(2));
        Assert.That(kept[0], Is.Not.SameAs(kept[1]));
        Assert.That(kept.Select(m => Texts(m)[1]), Is.EqualTo(new[] { "report=r", "report=s" }));
    }

    [Test]
    public void Context_KeptByAnAction_StaysReadable()
    {
        KeepsContext.Kept.Value = [];
        var session = RecordedSession.Of(typeof(KeepsContext)).Insert(_a, new Agency("b"));
        session.Fire();
        session.Retract(_a);
        session.Insert(new Agency("c")).Fire();

        Assert.That(KeepsContext.Kept.Value.Select(c => Texts(c.Match)[0]), Is.EqualTo(new[] { "agency=a", "agency=b", "agency=c" }));
        Assert.That(KeepsContext.Kept.Value.Select(c => c.Match.Rule), Is.All.SameAs(KeepsContext.Kept.Value[0].Rule));
    }

    [Test]
    public void SourceOfLinkedFact_AfterItsMatchIsGone_NamesRuleAndFacts()
    {
        var session = RecordedSession.Of(typeof(NotesAgency));
        var linked = new List<IFact>();
        session.Session.Events.FactInsertedEvent += (_, e) =>
        {
            if (e.Fact.Source is not null)
            {
                linked.Add(e.Fact);
            }
        };
        session.Insert(_a).Fire();
        session.Retract(_a);
        Churn(session);

        var source = (ILinkedFactSource)linked[0].Source!;
        Assert.That(linked[0].Value, Is.EqualTo(new Note("a", "noted")));
        Assert.That(source.SourceType, Is.EqualTo(FactSourceType.Linked));
        Assert.That(source.Rule.Name, Does.EndWith(nameof(NotesAgency)));
        Assert.That(source.Facts.Single().Value, Is.SameAs(_a));
    }

    [Test]
    public void SourceOfAggregate_AfterItsFactsWent_NamesThoseItHad()
    {
        var session = RecordedSession.Of(typeof(GroupsOfReports));
        IMatch? kept = null;
        session.Session.Events.RuleFiredEvent += (_, e) => kept ??= e.Match;
        session.Insert(_r).Fire();
        var facts = kept!.Facts.Single().Source!.Facts.ToArray();
        session.Retract(_r);

        Assert.That(facts.Select(f => f.Value), Is.EqualTo(new[] { _r }));
        Assert.That(kept!.Facts.Single().Value, Is.InstanceOf<IGrouping<string, Report>>());
    }

    [Test]
    public void ArgumentsOfExpressions_Kept_AreThoseItWasEvaluatedWith()
    {
        var session = RecordedSession.Of(typeof(ReportsOfAgency));
        var kept = new List<(IReadOnlyCollection<object?> Arguments, IEnumerable<IFact> Facts)>();
        session.Session.Events.LhsExpressionEvaluatedEvent += (_, e) => kept.Add((e.Arguments, e.Facts));
        session.Insert(_a, _r);
        var joins = kept.Where(k => k.Arguments.Count == 2).ToArray();
        session.Retract(_a, _r);
        Churn(session);

        Assert.That(joins, Is.Not.Empty);
        Assert.That(joins.Select(k => k.Arguments), Is.All.EquivalentTo(new object[] { _a, _r }));
        Assert.That(joins.Select(k => k.Facts.Select(f => f.Value)), Is.All.EquivalentTo(new object[] { _a, _r }));
    }

    [Test]
    public void ActivationOfFilter_Kept_StaysReadable()
    {
        var session = RecordedSession.Of(typeof(ReportsOfAgency));
        var filter = new KeepsActivations();
        session.Session.Agenda.AddFilter(filter);
        session.Insert(_a, _r).Fire();
        session.Retract(_r);
        Churn(session);

        Assert.That(filter.Kept.Take(3), Is.All.SameAs(filter.Kept[0]), "Offered, selected and removed, it is one activation.");
        Assert.That(Texts(filter.Kept[0]), Is.EqualTo(new[] { "agency=a", "report=r" }));
    }

    [Test]
    public void TriggerOfMatch_TellsWhatHappenedLast()
    {
        var session = RecordedSession.Of(typeof(ReportsOfAgency));
        var triggers = new List<MatchTrigger>();
        IMatch? kept = null;
        session.Session.Events.ActivationCreatedEvent += (_, e) => triggers.Add((kept = e.Match).Trigger);
        session.Session.Events.RuleFiringEvent += (_, e) => triggers.Add(e.Match.Trigger);
        session.Session.Events.ActivationDeletedEvent += (_, e) => triggers.Add(e.Match.Trigger);
        session.Insert(_a, _r).Fire();
        session.Update(_r).Fire();
        session.Retract(_r);

        Assert.That(triggers, Is.EqualTo(new[] { MatchTrigger.Created, MatchTrigger.Created, MatchTrigger.Updated, MatchTrigger.Removed }));
        Assert.That(kept!.Trigger, Is.EqualTo(MatchTrigger.Removed));
    }

    [Test]
    public void Query_Kept_SeesWhatIsThereWhenItIsRead()
    {
        var session = RecordedSession.Of(typeof(NotesAgency)).Insert(_a).Session;
        var agencies = session.Query<Agency>();
        var before = agencies.ToArray();
        session.Retract(_a);

        Assert.That(before, Is.EqualTo(new[] { _a }));
        Assert.That(agencies, Is.Empty);
    }

    [Test]
    public void LinkedFactSets_Kept_StayReadable()
    {
        var session = RecordedSession.Of(typeof(NotesAgency));
        session.Session.AutoPropagateLinkedFacts = false;
        session.Insert(_a).Fire();
        var sets = session.Session.PropagateLinked().ToArray();
        session.Retract(_a);
        _ = session.Session.PropagateLinked().ToArray();
        Churn(session);

        Assert.That(sets.Single().Action, Is.EqualTo(LinkedFactAction.Insert));
        Assert.That(sets.Single().FactCount, Is.EqualTo(1));
        Assert.That(sets.Single().Facts.Single().Value, Is.EqualTo(new Note("a", "noted")));
    }

    [Test]
    public void Sessions_OfOneFactory_GoOnUsingTheirOwnFacts()
    {
        // Also where an earlier session has been left to the collector with facts in it.
        var factory = RecordedSession.Compile(typeof(ReportsOfAgency), typeof(NotesAgency));
        var matches = new List<IMatch>();
        for (var i = 0; i < 50; i++)
        {
            var session = factory.CreateSession();
            session.Events.RuleFiredEvent += (_, e) => matches.Add(e.Match);
            session.Insert(new Agency($"a{i}"));
            session.Insert(new Report($"r{i}", $"a{i}"));
            session.Fire();
        }

        for (var i = 0; i < 50; i++)
        {
            Assert.That(matches.Skip(2 * i).Take(2).SelectMany(Texts), Is.EquivalentTo(new[] { $"agency=a{i}", $"report=r{i}", $"agency=a{i}" }));
        }
    }

    private static string[] Texts(IMatch match) => [.. match.Facts.Select(f => $"{f.Declaration.Name}={f.Value}")];

    // Enough that whatever the engine keeps for later use is used again.
    private static void Churn(RecordedSession session)
    {
        for (var i = 0; i < 200; i++)
        {
            var agency = new Agency($"churn{i}");
            var report = new Report($"churn{i}", agency.Name);
            session.Insert(agency, report).Fire();
            session.Retract(agency, report).Fire();
        }
    }

    private sealed class KeepsActivations : IStatefulAgendaFilter
    {
        public List<Activation> Kept { get; } = [];

        public bool Accept(AgendaContext context, Activation activation)
        {
            Kept.Add(activation);
            return true;
        }

        public void Select(AgendaContext context, Activation activation) => Kept.Add(activation);

        public void Remove(AgendaContext context, Activation activation) => Kept.Add(activation);
    }

    private sealed class ReportsOfAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When().Match(() => agency).Match(() => report, r => r.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NotesAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Note(agency.Name, "noted"));
        }
    }

    private sealed class GroupsOfReports : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> group = default!;
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class KeepsContext : Rule
    {
        public static readonly AsyncLocal<List<IContext>> Kept = new();

        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => Kept.Value!.Add(ctx));
        }
    }
}
