using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Agendas;

/// <summary>Filters that a rule declares.</summary>
public sealed class FiltersOfRules
{
    private readonly Agency _a = new("a") { Officers = 1 };

    [Test]
    public void OnChange_FirstMatch_Fires() => Assert.That(RecordedSession.Of(typeof(OnState)).Insert(_a).Fire(), Is.EqualTo(new[] { "a" }));

    [Test]
    public void OnChange_KeyUnchanged_DoesNotFireAgain()
    {
        var session = RecordedSession.Of(typeof(OnState)).Insert(_a);
        session.Fire();
        _a.Officers = 2;

        Assert.That(session.Update(_a).Fire(), Is.Empty);
    }

    [Test]
    public void OnChange_KeyChanged_FiresAgain()
    {
        var session = RecordedSession.Of(typeof(OnState)).Insert(_a);
        session.Fire();
        _a.State = "WI";
        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a (updated)" }));
        Assert.That(session.Update(_a).Fire(), Is.Empty);
        _a.State = "IL";

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a (updated)" }));
    }

    [Test]
    public void OnChange_KeyUnchanged_MatchStaysSoLinkedFactStays()
    {
        var session = RecordedSession.Of(typeof(YieldsOnState)).Insert(_a);
        session.Fire();
        session.Update(_a).Fire();

        Assert.That(session.Session.Query<Note>().Count(), Is.EqualTo(1));
        session.Retract(_a);
        Assert.That(session.Session.Query<Note>(), Is.Empty);
    }

    [Test]
    public void OnChange_TwoKeys_EitherFires()
    {
        var session = RecordedSession.Of(typeof(OnStateOrSize)).Insert(_a);
        session.Fire();
        _a.Officers = 2;
        Assert.That(session.Update(_a).Fire(), Has.Length.EqualTo(1));
        _a.State = "WI";
        Assert.That(session.Update(_a).Fire(), Has.Length.EqualTo(1));

        Assert.That(session.Update(_a).Fire(), Is.Empty);
    }

    [Test]
    public void OnChange_RuleChangesAnotherMember_DoesNotLoop()
    {
        var session = RecordedSession.Of(typeof(GrowsWithState)).Insert(_a);

        Assert.That(session.Fire(), Has.Length.EqualTo(1));
        Assert.That(_a.Officers, Is.EqualTo(2));
    }

    [Test]
    public void OnChange_KeyOverTwoFactsAndCollection_FollowsThem()
    {
        var session = RecordedSession.Of(typeof(OnNumberOfReports)).Insert(_a, new Report("r", "a"));
        session.Fire();
        Assert.That(session.Update(_a).Fire(), Is.Empty);

        Assert.That(session.Insert(new Report("s", "a")).Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Where_Fails_DoesNotFire() => Assert.That(RecordedSession.Of(typeof(WhereLarge)).Insert(_a).Fire(), Is.Empty);

    [Test]
    public void Where_HoldsAfterUpdate_FiresAsCreated()
    {
        var session = RecordedSession.Of(typeof(WhereLarge)).Insert(_a);
        session.Fire();
        _a.Officers = 10;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Where_FailsAfterFiring_DoesNotFireAndMatchStays()
    {
        _a.Officers = 10;
        var session = RecordedSession.Of(typeof(YieldsWhereLarge)).Insert(_a);
        session.Fire();
        _a.Officers = 1;

        Assert.That(session.Update(_a).Fire(), Is.Empty);
        Assert.That(session.Session.Query<Note>().Single().Text, Is.EqualTo("10"), "A filter gates firing, not matching.");
    }

    [Test]
    public void Where_FailsWhileActivationWaits_StaysOnTheAgenda()
    {
        // "Filters will never remove activations that are already on the agenda."
        _a.Officers = 10;
        var session = RecordedSession.Of(typeof(WhereLarge)).Insert(_a);
        _a.Officers = 1;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Where_SeveralPredicates_NeedsAll()
    {
        var session = RecordedSession.Of(typeof(WhereLargeInIllinois)).Insert(
            new Agency("both") { Officers = 10 }, new Agency("small"), new Agency("elsewhere") { Officers = 10, State = "WI" });

        Assert.That(session.Fire(), Is.EqualTo(new[] { "both" }));
    }

    [Test]
    public void WhereAndOnChange_NeedBoth()
    {
        var session = RecordedSession.Of(typeof(WhereLargeOnState)).Insert(_a);
        Assert.That(session.Fire(), Is.Empty);
        _a.Officers = 10;
        Assert.That(session.Update(_a).Fire(), Has.Length.EqualTo(1));
        _a.Officers = 11;
        Assert.That(session.Update(_a).Fire(), Is.Empty);
        _a.State = "WI";

        Assert.That(session.Update(_a).Fire(), Has.Length.EqualTo(1));
    }

    private abstract class AnyAgency : Rule
    {
        /// <summary>Matches every agency; the rule filters on it.</summary>
        protected Agency Agency { get; set; } = default!;

        public override void Define()
        {
            When().Match(() => Agency);
            Then().Do(ctx => ctx.Nothing());
            Filters();
        }

        protected abstract void Filters();
    }

    private sealed class OnState : AnyAgency
    {
        protected override void Filters() => Filter().OnChange(() => Agency.State);
    }

    private sealed class OnStateOrSize : AnyAgency
    {
        protected override void Filters() => Filter().OnChange(() => Agency.State, () => Agency.Officers);
    }

    private sealed class WhereLarge : AnyAgency
    {
        protected override void Filters() => Filter().Where(() => Agency.Officers > 5);
    }

    private sealed class WhereLargeInIllinois : AnyAgency
    {
        protected override void Filters() => Filter().Where(() => Agency.Officers > 5, () => Agency.State == "IL");
    }

    private sealed class WhereLargeOnState : AnyAgency
    {
        protected override void Filters() => Filter().Where(() => Agency.Officers > 5).OnChange(() => Agency.State);
    }

    private sealed class YieldsOnState : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Filter().OnChange(() => agency.State);
            Then().Yield(_ => new Note(agency.Name, agency.State));
        }
    }

    private sealed class YieldsWhereLarge : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Filter().Where(() => agency.Officers > 5);
            Then().Yield(_ => new Note(agency.Name, $"{agency.Officers}"));
        }
    }

    private sealed class GrowsWithState : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Filter().OnChange(() => agency.State);
            Then().Do(ctx => ctx.Update(agency, a => a.Grow()));
        }
    }

    private sealed class OnNumberOfReports : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IEnumerable<Report> reports = default!;
            When().Match(() => agency).Query(() => reports, q => q.Match<Report>(r => r.Agency == agency.Name).Collect());
            Filter().OnChange(() => agency.Name + reports.Count());
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
