using NRules;
using NRules.AgendaFilters;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Agendas;

/// <summary>Filters of the host that throw, come late, change their mind, or stand beside the filters of the rule.</summary>
public sealed class FiltersThatFail
{
    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly Agency _b = new("b") { Officers = 10 };

    [Test]
    public void Accept_Throws_ComesAsThrownAndTheSessionGoesOn()
    {
        var fails = true;
        var session = RecordedSession.Of(typeof(Sized));
        session.Session.Agenda.AddFilter(new Filter(_ => fails ? throw new TimeoutException("The filter itself.") : true));

        Assert.That(() => session.Insert(_a), Throws.TypeOf<TimeoutException>());
        fails = false;
        if (!session.Session.TryInsert(_a))
        {
            session.Update(_a);
        }

        Assert.That(session.Insert(_b).FireSorted(), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void AddFilter_AfterActivation_AsksOnlyWhatComesLater()
    {
        var session = RecordedSession.Of(typeof(Sized)).Insert(_a);
        session.Session.Agenda.AddFilter(new Filter(_ => false));

        Assert.That(session.Insert(_b).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(session.Update(_a, _b).Fire(), Is.Empty);
    }

    [Test]
    public void AddFilter_OfAnotherSession_IsNotAsked()
    {
        var factory = RecordedSession.Compile(typeof(Sized));
        var filtered = factory.CreateSession();
        filtered.Agenda.AddFilter(new Filter(_ => false));
        var other = factory.CreateSession();
        filtered.Insert(_a);
        other.Insert(_a);

        Assert.That((filtered.Fire(), other.Fire()), Is.EqualTo((0, 1)));
    }

    [Test]
    public void AddFilter_InInitialization_SeesWhatRulesMatchAtOnce()
    {
        var session = RecordedSession.Compile(typeof(Nobody)).CreateSession(s => s.Agenda.AddFilter(new Filter(_ => false)));

        Assert.That(session.Agenda.IsEmpty);
        Assert.That(session.Fire(), Is.Zero);
    }

    [Test]
    public void AddFilter_Null_Throws()
    {
        var agenda = RecordedSession.Of(typeof(Sized)).Session.Agenda;

        Assert.That(() => agenda.AddFilter(null!), Throws.ArgumentNullException);
        Assert.That(() => agenda.AddFilter(null!, new Filter(_ => true)), Throws.ArgumentNullException);
    }

    [Test]
    public void Filters_OfRuleAndHost_MustAllAccept()
    {
        var session = RecordedSession.Of(typeof(SizedOnChange));
        var accepts = false;
        session.Session.Agenda.AddFilter(new Filter(_ => accepts));
        Assert.That(session.Insert(_a).Fire(), Is.Empty);
        accepts = true;
        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }), "It has not fired with this State yet.");
        Assert.That(session.Update(_a).Fire(), Is.Empty);
        _a.State = "WI";
        accepts = false;
        Assert.That(session.Update(_a).Fire(), Is.Empty);
        accepts = true;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a (updated)" }), "Nor with this.");
    }

    [Test]
    public void StatefulFilter_RejectedOrNeverFired_IsToldOfRemovalAndNotOfSelection()
    {
        var filter = new Stateful(accepts: false);
        var session = RecordedSession.Of(typeof(Sized));
        session.Session.Agenda.AddFilter(filter);
        session.Insert(_a).Retract(_a);

        Assert.That(filter.Log, Does.Contain("accept a").And.Contain("remove a").And.No.Member("select a"));
    }

    [Test]
    public void StatefulFilter_OfARule_HearsOfThatRuleOnly()
    {
        var rules = RecordedSession.Repository(typeof(Sized), typeof(SizedOnChange)).GetRules().ToArray();
        var session = new RuleCompiler().Compile(rules).CreateSession();
        var filter = new Stateful(accepts: true);
        session.Agenda.AddFilter(rules[0], filter);
        session.Insert(_a);
        session.Fire();
        session.Retract(_a);

        Assert.That(filter.Log, Is.EqualTo(new[] { "accept a", "select a", "remove a" }));
        Assert.That(filter.Rules.Distinct(), Is.EqualTo(new[] { rules[0] }));
    }

    [Test]
    public void StatefulFilter_Updated_IsAskedAndToldAgain()
    {
        var filter = new Stateful(accepts: true);
        var session = RecordedSession.Of(typeof(Sized));
        session.Session.Agenda.AddFilter(filter);
        session.Insert(_a).Fire();
        session.Update(_a).Fire();

        Assert.That(filter.Log, Is.EqualTo(new[] { "accept a", "select a", "accept a", "select a" }));
    }

    [Test]
    public void Filter_AcceptingPerRule_LetsEachMatchThroughOnce()
    {
        // The kind of filter a host writes so that a rule fires once a fact.
        var seen = new HashSet<(IRuleDefinition, object?)>();
        var session = RecordedSession.Of(typeof(Sized), typeof(SizedOnChange));
        session.Session.Agenda.AddFilter(new Filter(a => seen.Add((a.Rule, a.Facts.First().Value))));

        Assert.That(session.Insert(_a).FireSorted(), Is.EqualTo(new[] { "Sized: a", "SizedOnChange: a" }));
        Assert.That(session.Update(_a).Fire(), Is.Empty);
    }

    private sealed class Filter(Func<Activation, bool> accepts) : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => accepts(activation);
    }

    private sealed class Stateful(bool accepts) : IStatefulAgendaFilter
    {
        public List<string> Log { get; } = [];

        public List<IRuleDefinition> Rules { get; } = [];

        public bool Accept(AgendaContext context, Activation activation)
        {
            Tell("accept", activation);
            return accepts;
        }

        public void Select(AgendaContext context, Activation activation) => Tell("select", activation);

        public void Remove(AgendaContext context, Activation activation) => Tell("remove", activation);

        private void Tell(string what, Activation activation)
        {
            Log.Add($"{what} {activation.Facts.First().Value}");
            Rules.Add(activation.Rule);
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

    private sealed class SizedOnChange : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0);
            Filter().OnChange(() => agency.State);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Nobody : Rule
    {
        public override void Define()
        {
            When().Not<Agency>();
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
