using NRules;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.LinkedFacts;

/// <summary><c>AutoPropagateLinkedFacts = false</c>: linked changes wait for <c>PropagateLinked()</c>.</summary>
public sealed class ManualPropagation
{
    private readonly Agency _a = new("a");
    private readonly Agency _b = new("b");
    private RecordedSession _session = default!;

    [SetUp]
    public void SetUp()
    {
        _session = RecordedSession.Of(typeof(NotesAgency), typeof(SeesNote));
        _session.Session.AutoPropagateLinkedFacts = false;
    }

    [Test]
    public void AutoPropagateLinkedFacts_NewSession_IsTrue() =>
        Assert.That(RecordedSession.Of(typeof(NotesAgency)).Session.AutoPropagateLinkedFacts, Is.True);

    [Test]
    public void Fire_LinkedFactsWait()
    {
        Assert.That(_session.Insert(_a, _b).Fire(), Is.EqualTo(new[] { "NotesAgency: a", "NotesAgency: b" }));
        Assert.That(_session.Fire(), Is.Empty);
    }

    [Test]
    public void PropagateLinked_AfterInsert_TellsWhatItInsertedAndActivates()
    {
        _session.Insert(_a, _b).Fire();
        var sets = _session.Session.PropagateLinked().ToArray();

        Assert.That(sets.Select(s => s.Action), Is.Not.Empty.And.All.EqualTo(LinkedFactAction.Insert));
        Assert.That(sets.SelectMany(s => s.Facts).Select(f => f.Value), Is.EqualTo(new[] { new Note("a", "IL"), new Note("b", "IL") }));
        Assert.That(sets.Sum(s => s.FactCount), Is.EqualTo(2));
        Assert.That(_session.Fire(), Is.EqualTo(new[] { "SeesNote: a:IL", "SeesNote: b:IL" }));
    }

    [Test]
    public void PropagateLinked_NothingWaits_IsEmpty()
    {
        _session.Insert(_a);

        Assert.That(_session.Session.PropagateLinked(), Is.Empty);
    }

    [Test]
    public void PropagateLinked_AfterUpdate_TellsWhatItUpdated()
    {
        _session.Insert(_a).Fire();
        _session.Session.PropagateLinked();
        _session.Fire();
        _a.State = "WI";
        _session.Update(_a);
        _session.Fire();
        var set = _session.Session.PropagateLinked().Single();

        Assert.That(set.Action, Is.EqualTo(LinkedFactAction.Update));
        Assert.That(set.Facts.Single().Value, Is.EqualTo(new Note("a", "WI")));
        Assert.That(_session.Fire(), Is.EqualTo(new[] { "SeesNote: a:WI (updated)" }));
    }

    [Test]
    public void PropagateLinked_AfterTheMatchWent_TellsWhatItRetracted()
    {
        _session.Insert(_a).Fire();
        _session.Session.PropagateLinked();
        _session.Fire();
        _session.Retract(_a);
        Assert.That(_session.Session.Query<Note>().Count(), Is.EqualTo(1), "The retraction waits too.");
        var set = _session.Session.PropagateLinked().Single();

        Assert.That(set.Action, Is.EqualTo(LinkedFactAction.Retract));
        Assert.That(set.FactCount, Is.EqualTo(1));
        Assert.That(_session.Session.Query<object>(), Is.Empty);
    }

    [Test]
    public void Retract_BeforePropagation_LeavesNothing()
    {
        _session.Insert(_a).Fire();
        _session.Retract(_a);
        _session.Session.PropagateLinked();

        Assert.That(_session.Fire(), Is.Empty);
        Assert.That(_session.Session.Query<object>(), Is.Empty);
    }

    [Test]
    public void AutoPropagateLinkedFacts_TurnedOnAgain_PropagatesWithTheNextChange()
    {
        _session.Insert(_a).Fire();
        _session.Session.AutoPropagateLinkedFacts = true;
        _session.Insert(_b);

        Assert.That(_session.FireSorted(), Is.EqualTo(new[] { "NotesAgency: b", "SeesNote: a:IL", "SeesNote: b:IL" }));
    }

    private sealed class NotesAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Yield(_ => new Note(agency.Name, agency.State));
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
}
