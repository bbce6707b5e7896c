using NRules;
using NRules.AgendaFilters;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Agendas;

public sealed class FiltersOfTheHost
{
    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly Agency _b = new("b") { Officers = 10 };

    [Test]
    public void AddFilter_Global_GatesEveryRule()
    {
        var session = RecordedSession.Of(typeof(First), typeof(Second));
        session.Session.Agenda.AddFilter(new Filter(activation => activation.Facts.All(f => f.Value is Agency { Officers: > 5 })));

        Assert.That(session.Insert(_a, _b).FireSorted(), Is.EqualTo(new[] { "First: b", "Second: b" }));
    }

    [Test]
    public void AddFilter_OfARule_GatesOnlyThatRule()
    {
        var repository = RecordedSession.Repository(typeof(First), typeof(Second));
        var rules = repository.GetRules().ToArray();
        var session = new RecordedSession(new RuleCompiler().Compile(rules).CreateSession(), namesRules: true);
        session.Session.Agenda.AddFilter(rules.Single(r => r.Name.EndsWith("First", StringComparison.Ordinal)), new Filter(_ => false));

        Assert.That(session.Insert(_a).Fire(), Is.EqualTo(new[] { "Second: a" }));
    }

    [Test]
    public void AddFilter_Several_AllMustAccept()
    {
        var session = RecordedSession.Of(typeof(First));
        session.Session.Agenda.AddFilter(new Filter(_ => true));
        session.Session.Agenda.AddFilter(new Filter(activation => activation.Rule.Priority > 0));

        Assert.That(session.Insert(_a).Fire(), Is.Empty);
    }

    [Test]
    public void Accept_Rejected_FiresOnceAnUpdateIsAccepted()
    {
        var session = RecordedSession.Of(typeof(First));
        session.Session.Agenda.AddFilter(new Filter(activation => activation.Facts.All(f => f.Value is Agency { Officers: > 5 })));
        session.Insert(_a).Fire();
        _a.Officers = 9;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Accept_SeesRuleFactsAndTrigger()
    {
        var seen = new List<string>();
        var session = RecordedSession.Of(typeof(First));
        session.Session.Agenda.AddFilter(new Filter(activation =>
        {
            seen.Add($"{activation.Rule.Name.Split('+')[^1]} {activation.Facts.Single().Declaration.Name} {activation.Facts.Single().Value} {activation.Trigger}");
            return true;
        }));
        session.Insert(_a).Fire();
        session.Update(_a).Fire();

        Assert.That(seen, Is.EqualTo(new[] { "First agency a Created", "First agency a Updated" }));
    }

    [Test]
    public void StatefulFilter_IsToldOfSelectionAndRemoval()
    {
        var filter = new StatefulFilter();
        var session = RecordedSession.Of(typeof(First));
        session.Session.Agenda.AddFilter(filter);
        session.Insert(_a, _b);
        Assert.That(filter.Log, Is.EqualTo(new[] { "accept a", "accept b" }));
        session.Fire();
        session.Retract(_a);

        Assert.That(filter.Log.Skip(2), Is.EqualTo(new[] { "select a", "select b", "remove a" }));
    }

    [Test]
    public void StatefulFilter_OncePerState_KeepsCount()
    {
        var filter = new OncePerState();
        var session = RecordedSession.Of(typeof(First));
        session.Session.Agenda.AddFilter(filter);
        session.Insert(_a).Fire();

        Assert.That(session.Insert(_b, new Agency("w") { State = "WI" }).Fire(), Is.EqualTo(new[] { "w" }));
        session.Retract(_a);
        Assert.That(session.Update(_b).Fire(), Is.EqualTo(new[] { "b" }), "The State is free again.");
    }

    private sealed class Filter(Func<Activation, bool> accepts) : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => accepts(activation);
    }

    private sealed class StatefulFilter : IStatefulAgendaFilter
    {
        public List<string> Log { get; } = [];

        public bool Accept(AgendaContext context, Activation activation)
        {
            Log.Add($"accept {activation.Facts.Single().Value}");
            return true;
        }

        public void Select(AgendaContext context, Activation activation) => Log.Add($"select {activation.Facts.Single().Value}");

        public void Remove(AgendaContext context, Activation activation) => Log.Add($"remove {activation.Facts.Single().Value}");
    }

    private sealed class OncePerState : IStatefulAgendaFilter
    {
        private readonly HashSet<string> _fired = [];

        public bool Accept(AgendaContext context, Activation activation) => !_fired.Contains(State(activation));

        public void Select(AgendaContext context, Activation activation) => _fired.Add(State(activation));

        public void Remove(AgendaContext context, Activation activation) => _fired.Remove(State(activation));

        private static string State(Activation activation) => ((Agency)activation.Facts.Single().Value!).State;
    }

    private abstract class AnyAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class First : AnyAgency;

    private sealed class Second : AnyAgency;
}
