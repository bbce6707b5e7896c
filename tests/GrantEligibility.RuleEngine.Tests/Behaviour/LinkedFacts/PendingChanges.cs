using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.LinkedFacts;

/// <summary>What becomes of linked changes that wait for <c>PropagateLinked()</c> when more come before it, and of linked facts that meet others.</summary>
public sealed class PendingChanges
{
    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly List<Action<IContext>> _next = [];
    private readonly List<string> _told = [];
    private RecordedSession _session = default!;

    [SetUp]
    public void SetUp()
    {
        // Each firing takes the next of the actions that the test queued.
        _session = RecordedSession.Of(
            Element.RuleDefinition("acts", "", 1, Element.AndGroup(Built.Pattern<Agency>("a")), Element.ActionGroup(Element.Action((IContext context) => Next(context)))),
            Built.Rule("sees", Built.Pattern<Note>("n")));
        _session.Session.AutoPropagateLinkedFacts = false;
        _session.Session.Events.FactInsertedEvent += (_, e) => _told.Add($"inserted {e.Fact.Value}");
        _session.Session.Events.FactUpdatedEvent += (_, e) => _told.Add($"updated {e.Fact.Value}");
        _session.Session.Events.FactRetractedEvent += (_, e) => _told.Add($"retracted {e.Fact.Value}");
    }

    [Test]
    public void InsertThenUpdate_BeforePropagation_InsertsTheLatest()
    {
        Fire(c => c.InsertLinked(1, new Note("a", "first")), c => c.UpdateLinked(1, new Note("a", "second")));
        var sets = _session.Session.PropagateLinked().ToArray();

        Assert.That(_session.Session.Query<Note>().Single().Text, Is.EqualTo("second"));
        Assert.That(sets[0].Action, Is.EqualTo(LinkedFactAction.Insert));
        Assert.That(_session.Fire(), Is.EqualTo(new[] { "sees: a:second" }));
    }

    [Test]
    public void InsertThenRetract_BeforePropagation_LeavesNothing()
    {
        Fire(c => c.InsertLinked(1, new Note("a", "first")), c => c.RetractLinked(1, c.GetLinked(1)!));

        _ = _session.Session.PropagateLinked();

        Assert.That(_session.Session.Query<Note>(), Is.Empty);
        Assert.That(_session.Fire(), Is.Empty);
        Assert.That(_told.Count(t => t == "inserted a:first"), Is.EqualTo(_told.Count(t => t == "retracted a:first")));
        Assert.That(_session.Session.TryInsert(new Note("a", "first")), Is.True, "Nothing of it is left in working memory.");
    }

    [Test]
    public void UpdateThenRetract_AfterPropagation_RetractsOnce()
    {
        Fire(c => c.InsertLinked(1, new Note("a", "first")));
        _ = _session.Session.PropagateLinked();
        _session.Fire();
        Fire(c => c.UpdateLinked(1, new Note("a", "second")), c => c.RetractLinked(1, c.GetLinked(1)!));
        _told.Clear();
        var sets = _session.Session.PropagateLinked().ToArray();

        Assert.That(sets[^1].Action, Is.EqualTo(LinkedFactAction.Retract));
        Assert.That(_told.Count(t => t.StartsWith("retracted", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(_session.Session.Query<Note>(), Is.Empty);
        Assert.That(_session.Fire(), Is.Empty);
    }

    [Test]
    public void UpdateTwice_BeforePropagation_PropagatesTheLatest()
    {
        Fire(c => c.InsertLinked(1, new Note("a", "first")));
        _ = _session.Session.PropagateLinked();
        _session.Fire();
        Fire(c => c.UpdateLinked(1, new Note("a", "second")), c => c.UpdateLinked(1, new Note("a", "third")));
        Assert.That(_session.Session.Query<Note>().Single().Text, Is.EqualTo("first"), "It waits.");
        _ = _session.Session.PropagateLinked();

        Assert.That(_session.Session.Query<Note>().Single().Text, Is.EqualTo("third"));
        Assert.That(_session.Fire(), Is.EqualTo(new[] { "sees: a:third (updated)" }));
    }

    [Test]
    public void GetLinked_BeforePropagation_GivesWhatTheActionPut()
    {
        string? seen = null;
        Fire(
            c => c.InsertLinked("key", new Note("a", "first")),
            c => c.UpdateLinked("key", new Note("a", "second")),
            c => seen = $"{c.GetLinked("key")} {string.Join(',', c.GetLinkedKeys())}");

        Assert.That(seen, Is.EqualTo("a:second key"));
    }

    [Test]
    public void PropagateLinked_SeveralKinds_TellsASetForEach()
    {
        Fire(c => c.InsertAllLinked([KeyValuePair.Create<object, object>(1, new Note("a", "1")), KeyValuePair.Create<object, object>(2, new Note("a", "2"))]));
        var inserted = _session.Session.PropagateLinked().Single();
        Assert.That((inserted.Action, inserted.FactCount), Is.EqualTo((LinkedFactAction.Insert, 2)));
        Assert.That(inserted.Facts.Select(f => f.Source), Is.All.InstanceOf<ILinkedFactSource>());
        _session.Fire();
        Fire(c => c.UpdateLinked(1, new Note("a", "one")), c => c.InsertLinked(3, new Note("a", "3")), c => c.RetractLinked(2, c.GetLinked(2)!));

        Assert.That(
            _session.Session.PropagateLinked().Select(s => $"{s.Action} {string.Join(",", s.Facts.Select(f => f.Value))}").Order(StringComparer.Ordinal),
            Is.EqualTo(new[] { "Insert a:3", "Retract a:2", "Update a:one" }));
    }

    [Test]
    public void PropagateLinked_InsideAnAction_PropagatesWhatWaitsSoFar()
    {
        var seen = -1;
        Fire(
            c => c.InsertLinked(1, new Note("a", "first")),
            context =>
            {
                _ = _session.Session.PropagateLinked();
                seen = _session.Session.Query<Note>().Count();
            });

        Assert.That(seen, Is.EqualTo(1));
    }

    [Test]
    public void Keys_OfAnyTypeAndEqualByValue_FindTheFact()
    {
        Fire(
            c => c.InsertLinked(("pair", 1), new Note("a", "pair")),
            c => c.InsertLinked(1, new Note("a", "number")),
            c => c.InsertLinked("1", new Note("a", "text")),
            c => c.UpdateLinked(("pair", 1), new Note("a", "pair, updated")));
        _ = _session.Session.PropagateLinked();

        Assert.That(_session.Session.Query<Note>().AsEnumerable().Select(n => n.Text), Is.EquivalentTo(new[] { "pair, updated", "number", "text" }));
    }

    [Test]
    public void KeysAndFacts_Null_AreErrors()
    {
        Action<IContext>[] wrong =
        [
            c => c.InsertLinked(null!, new Note("a", "x")),
            c => c.InsertLinked(1, null!),
            c => c.GetLinked(null!),
            c => c.InsertAllLinked(null!),
            c => c.UpdateLinked(null!, new Note("a", "x")),
            c => c.RetractLinked(null!, new Note("a", "x")),
        ];
        foreach (var action in wrong)
        {
            Assert.That(() => Fire(action), Throws.InstanceOf<RuleRhsExpressionEvaluationException>().With.InnerException.InstanceOf<ArgumentNullException>());
        }

        Assert.That(_session.Session.PropagateLinked(), Is.Empty);
    }

    [Test]
    public void InsertLinked_EqualToFactOfTheHost_IsAnErrorAndTheHostsStays()
    {
        _session.Insert(new Note("a", "same"));

        Assert.That(() => Fire(c => c.InsertLinked(1, new Note("a", "same"))), Throws.InstanceOf<RuleRhsExpressionEvaluationException>().With.InnerException.InstanceOf<ArgumentException>());
        _session.Retract(_a);
        Assert.That(_session.Session.Query<Note>().Count(), Is.EqualTo(1));
        _session.Retract(new Note("a", "same"));
    }

    [Test]
    public void UpdateLinked_ToEqualOfAnotherFact_IsAnErrorAndTheOldValueStays()
    {
        _session.Session.AutoPropagateLinkedFacts = true;
        _session.Insert(new Note("a", "taken"));
        Fire(c => c.InsertLinked(1, new Note("a", "first")));

        Assert.That(() => Fire(c => c.UpdateLinked(1, new Note("a", "taken"))), Throws.InstanceOf<RuleRhsExpressionEvaluationException>());
        Assert.That(_session.Session.Query<Note>().AsEnumerable().Select(n => n.Text), Is.EquivalentTo(new[] { "taken", "first" }));
    }

    [Test]
    public void UpdateLinked_ToOtherValue_FreesTheOldForTheHost()
    {
        _session.Session.AutoPropagateLinkedFacts = true;
        Fire(c => c.InsertLinked(1, new Note("a", "first")));
        Assert.That(_session.Session.TryInsert(new Note("a", "first")), Is.False);
        Fire(c => c.UpdateLinked(1, new Note("a", "second")));

        Assert.That(_session.Session.TryInsert(new Note("a", "first")), Is.True);
        Assert.That(_session.Session.TryInsert(new Note("a", "second")), Is.False);
    }

    [Test]
    public void Retract_MatchWithPendingUpdate_RetractsTheLinkedFact()
    {
        Fire(c => c.InsertLinked(1, new Note("a", "first")));
        _ = _session.Session.PropagateLinked();
        _session.Fire();
        Fire(c => c.UpdateLinked(1, new Note("a", "second")));
        _session.Retract(_a);
        _ = _session.Session.PropagateLinked();

        Assert.That(_session.Session.Query<object>(), Is.Empty);
        Assert.That(_session.Fire(), Is.Empty);
        Assert.That(_session.Session.TryInsert(new Note("a", "first")) && _session.Session.TryInsert(new Note("a", "second")), Is.True);
    }

    [Test]
    public void LinkedFact_VerbsOfContextAndHost_LeaveItToItsRule()
    {
        _session.Session.AutoPropagateLinkedFacts = true;
        var note = new Note("a", "first");
        Fire(c => c.InsertLinked(1, note));

        Assert.That(_session.Session.TryUpdate(note), Is.False);
        Assert.That(_session.Session.TryRetract(note), Is.False);
        Assert.That(_session.Session.TryRetractAll([note, _a], BatchOptions.SkipFailed).Failed, Is.EqualTo(new[] { note }));
        Assert.That(_session.Session.Query<Note>(), Is.Empty, "It went with the agency.");
    }

    // Inserts or updates the agency so that the rule fires, with these actions as one.
    private void Fire(params Action<IContext>[] actions)
    {
        _next.AddRange(actions);
        if (!_session.Session.TryInsert(_a))
        {
            _session.Session.Update(_a);
        }

        _session.Session.Fire();
    }

    private void Next(IContext context)
    {
        Action<IContext>[] actions = [.. _next];
        _next.Clear();
        Array.ForEach(actions, action => action(context));
    }
}
