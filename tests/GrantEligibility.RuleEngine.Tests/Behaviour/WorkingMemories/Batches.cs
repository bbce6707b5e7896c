using NRules;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.WorkingMemories;

/// <summary>The verbs that take several facts: what fails, in which order, and what listeners are told.</summary>
public sealed class Batches
{
    private readonly Agency _a = new("a");
    private readonly Agency _b = new("b");
    private readonly Agency _c = new("c");
    private readonly List<string> _told = [];
    private ISession _session = default!;

    [SetUp]
    public void SetUp()
    {
        _session = RecordedSession.Of(typeof(AnyAgency)).Session;
        _session.Events.FactInsertedEvent += (_, e) => _told.Add($"inserted {e.Fact.Value}");
        _session.Events.FactUpdatedEvent += (_, e) => _told.Add($"updated {e.Fact.Value}");
        _session.Events.FactRetractedEvent += (_, e) => _told.Add($"retracted {e.Fact.Value}");
    }

    [Test]
    public void All_Empty_DoNothing()
    {
        _session.InsertAll([]);
        _session.UpdateAll([]);
        _session.RetractAll([]);

        Assert.That(_session.TryInsertAll([]).FailedCount, Is.Zero);
        Assert.That(_session.TryUpdateAll([], BatchOptions.SkipFailed).Failed, Is.Empty);
        Assert.That(_session.TryRetractAll([]).FailedCount, Is.Zero);
        Assert.That(_told, Is.Empty);
    }

    [Test]
    public void All_Sequence_IsGoneThroughOnce()
    {
        var times = 0;
        IEnumerable<object> Facts()
        {
            times++;
            yield return _a;
            yield return _b;
        }

        _session.InsertAll(Facts());
        _session.UpdateAll(Facts());
        _session.RetractAll(Facts());
        Assert.That(times, Is.EqualTo(3));
        Assert.That(_told, Is.EqualTo(new[] { "inserted a", "inserted b", "updated a", "updated b", "retracted a", "retracted b" }));
    }

    [Test]
    public void All_SequenceThrowsOrHoldsNull_DoNothing()
    {
        _session.InsertAll([_a, _b]);
        _told.Clear();
        IEnumerable<object> Broken()
        {
            yield return _a;
            throw new TimeoutException("The source broke.");
        }

        Assert.That(() => _session.UpdateAll(Broken()), Throws.TypeOf<TimeoutException>());
        Assert.That(() => _session.RetractAll(Broken()), Throws.TypeOf<TimeoutException>());
        Assert.That(() => _session.RetractAll([_a, null!]), Throws.ArgumentNullException);
        Assert.That(() => _session.InsertAll([_c, null!]), Throws.ArgumentNullException);
        Assert.That(_told, Is.Empty);
        Assert.That(_session.Query<Agency>(), Is.EqualTo(new[] { _a, _b }));
    }

    [Test]
    public void RetractAll_QueryOfTheSession_RetractsAll()
    {
        _session.InsertAll([_a, _b, _c]);
        _session.RetractAll(_session.Query<Agency>());

        Assert.That(_session.Query<object>(), Is.Empty);
    }

    [Test]
    public void TryInsertAll_SeveralFail_TellsAllInOrder()
    {
        _session.Insert(_b);
        _session.Insert(_c);
        _told.Clear();
        var nothing = _session.TryInsertAll([_c, _a, _b, _a]);
        Assert.That((nothing.FailedCount, _told.Count), Is.EqualTo((3, 0)));
        Assert.That(nothing.Failed, Is.EqualTo(new[] { _c, _b, _a }));
        var rest = _session.TryInsertAll([_c, _a, _b, _a], BatchOptions.SkipFailed);

        Assert.That(rest.Failed, Is.EqualTo(new[] { _c, _b, _a }));
        Assert.That(_told, Is.EqualTo(new[] { "inserted a" }));
    }

    [Test]
    public void TryRetractAll_SameFactTwice_FailsTheSecond()
    {
        _session.InsertAll([_a, _b]);
        var none = _session.TryRetractAll([_a, _a]);
        Assert.That(none.Failed, Is.EqualTo(new[] { _a }));
        Assert.That(_session.Query<Agency>(), Is.EqualTo(new[] { _a, _b }));
        var first = _session.TryRetractAll([_a, _a, _b], BatchOptions.SkipFailed);

        Assert.That(first.Failed, Is.EqualTo(new[] { _a }));
        Assert.That(_session.Query<Agency>(), Is.Empty);
    }

    [Test]
    public void TryUpdateAll_SkipFailed_UpdatesTheRest()
    {
        _session.InsertAll([_a, _b]);
        _session.Fire();
        _told.Clear();
        Assert.That(_session.TryUpdateAll([_a, _c, _b]).Failed, Is.EqualTo(new[] { _c }));
        Assert.That(_told, Is.Empty);
        Assert.That(_session.TryUpdateAll([_a, _c, _b], BatchOptions.SkipFailed).Failed, Is.EqualTo(new[] { _c }));

        Assert.That(_told, Is.EqualTo(new[] { "updated a", "updated b" }));
        Assert.That(_session.Fire(), Is.EqualTo(2));
    }

    [Test]
    public void AllVerbs_Fail_SayWhichFacts()
    {
        _session.InsertAll([_a, _b]);

        Assert.That(() => _session.InsertAll([_a, _c, _b]), Throws.ArgumentException.With.Message.Contains("a").And.Message.Contains("b"));
        Assert.That(() => _session.UpdateAll([_a, _c]), Throws.ArgumentException.With.Message.Contains("c"));
        Assert.That(() => _session.RetractAll([_a, _c]), Throws.ArgumentException.With.Message.Contains("c"));
    }

    [Test]
    public void InsertAll_FactsOfSeveralTypes_AreMatchedTogether()
    {
        var session = RecordedSession.Of(typeof(ReportsOfAgency));
        session.Session.InsertAll([new Report("r", "a"), _a, "text", new Report("s", "a"), 5]);
        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a r", "a s" }));
        session.Session.UpdateAll([_a, "text", 5]);

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a r (updated)", "a s (updated)" }));
    }

    [Test]
    public void UpdateAll_KeysSwapped_MovesBothJoins()
    {
        var (r, s) = (new Report("r", "a"), new Report("s", "b"));
        var session = RecordedSession.Of(typeof(ReportsOfAgency)).Insert(_a, _b, r, s);
        session.Fire();
        (r.Agency, s.Agency) = ("b", "a");
        session.Session.UpdateAll([r, s]);

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a s", "b r" }));
    }

    [Test]
    public void InsertAll_OneThrows_TheSessionHoldsThoseBeforeItAndCanTakeTheRest()
    {
        var session = RecordedSession.Of(typeof(LargeAgencyByUnit));
        var (first, bad, last) = (new Agency("first") { Units = ["k9"] }, new Agency("bad"), new Agency("last") { Units = ["k9"] });
        Assert.That(() => session.Session.InsertAll([first, bad, last]), Throws.InstanceOf<RuleLhsExpressionEvaluationException>());
        bad.Units = ["k9"];
        foreach (var agency in new[] { first, bad, last })
        {
            if (!session.Session.TryInsert(agency))
            {
                session.Update(agency);
            }
        }

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "bad", "first", "last" }));
        Assert.That(session.Session.Query<Agency>().Count(), Is.EqualTo(3));
    }

    private sealed class AnyAgency : Rule
    {
        public override void Define()
        {
            When().Match<Agency>();
            Then().Do(ctx => ctx.Nothing());
        }
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

    private sealed class LargeAgencyByUnit : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Units[0] == "k9");
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
