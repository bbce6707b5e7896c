using NRules;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.WorkingMemories;

public sealed class Verbs
{
    private readonly Agency _a = new("a");
    private readonly Agency _b = new("b");
    private readonly Agency _c = new("c");
    private ISession _session = default!;

    [SetUp]
    public void SetUp() => _session = RecordedSession.Of(typeof(AnyAgency)).Session;

    [Test]
    public void Insert_Twice_Throws()
    {
        _session.Insert(_a);

        Assert.That(() => _session.Insert(_a), Throws.ArgumentException.With.Message.Contains("a"));
        Assert.That(_session.Fire(), Is.EqualTo(1));
    }

    [Test]
    public void UpdateAndRetract_Unknown_Throw()
    {
        Assert.That(() => _session.Update(_a), Throws.ArgumentException);
        Assert.That(() => _session.Retract(_a), Throws.ArgumentException);
        Assert.That(_session.Fire(), Is.Zero);
    }

    [Test]
    public void EveryVerb_Null_Throws()
    {
        Assert.That(() => _session.Insert(null!), Throws.ArgumentNullException);
        Assert.That(() => _session.Update(null!), Throws.ArgumentNullException);
        Assert.That(() => _session.Retract(null!), Throws.ArgumentNullException);
        Assert.That(() => _session.TryInsert(null!), Throws.ArgumentNullException);
        Assert.That(() => _session.TryUpdate(null!), Throws.ArgumentNullException);
        Assert.That(() => _session.TryRetract(null!), Throws.ArgumentNullException);
        Assert.That(() => _session.InsertAll(null!), Throws.ArgumentNullException);
        Assert.That(() => _session.UpdateAll(null!), Throws.ArgumentNullException);
        Assert.That(() => _session.RetractAll(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void TryVerbs_TellWhetherTheyDidSomething()
    {
        Assert.That(_session.TryUpdate(_a), Is.False);
        Assert.That(_session.TryRetract(_a), Is.False);
        Assert.That(_session.TryInsert(_a), Is.True);
        Assert.That(_session.TryInsert(_a), Is.False);
        Assert.That(_session.TryUpdate(_a), Is.True);
        Assert.That(_session.TryRetract(_a), Is.True);
        Assert.That(_session.Query<Agency>(), Is.Empty);
    }

    [Test]
    public void InsertAll_OneIsThere_ThrowsAndInsertsNone()
    {
        _session.Insert(_b);

        Assert.That(() => _session.InsertAll([_a, _b, _c]), Throws.ArgumentException);
        Assert.That(_session.Query<Agency>(), Is.EqualTo(new[] { _b }));
    }

    [Test]
    public void UpdateAllAndRetractAll_OneIsMissing_ThrowAndDoNothing()
    {
        _session.InsertAll([_a, _b]);
        _session.Fire();

        Assert.That(() => _session.UpdateAll([_a, _c]), Throws.ArgumentException);
        Assert.That(_session.Fire(), Is.Zero);
        Assert.That(() => _session.RetractAll([_a, _c]), Throws.ArgumentException);
        Assert.That(_session.Query<Agency>(), Is.EqualTo(new[] { _a, _b }));
    }

    [Test]
    public void AllVerbs_EveryFactFits_ApplyToAll()
    {
        _session.InsertAll([_a, _b, _c]);
        Assert.That(_session.Fire(), Is.EqualTo(3));
        _session.UpdateAll([_a, _c]);
        Assert.That(_session.Fire(), Is.EqualTo(2));
        _session.RetractAll([_a, _b]);

        Assert.That(_session.Query<Agency>(), Is.EqualTo(new[] { _c }));
    }

    [Test]
    public void TryInsertAll_AllOrNothing_ReportsFailedAndInsertsNone()
    {
        _session.Insert(_b);
        var result = _session.TryInsertAll([_a, _b, _c]);

        Assert.That(result.FailedCount, Is.EqualTo(1));
        Assert.That(result.Failed, Is.EqualTo(new[] { _b }));
        Assert.That(_session.Query<Agency>(), Is.EqualTo(new[] { _b }));
    }

    [Test]
    public void TryInsertAll_SkipFailed_InsertsTheRest()
    {
        _session.Insert(_b);
        var result = _session.TryInsertAll([_a, _b, _c], BatchOptions.SkipFailed);

        Assert.That(result.Failed, Is.EqualTo(new[] { _b }));
        Assert.That(_session.Query<Agency>(), Is.EquivalentTo(new[] { _a, _b, _c }));
    }

    [Test]
    public void TryUpdateAll_Options_ReportAndApply()
    {
        _session.Insert(_a);
        _session.Fire();
        Assert.That(_session.TryUpdateAll([_a, _b]).Failed, Is.EqualTo(new[] { _b }));
        Assert.That(_session.Fire(), Is.Zero);

        Assert.That(_session.TryUpdateAll([_a, _b], BatchOptions.SkipFailed).FailedCount, Is.EqualTo(1));
        Assert.That(_session.Fire(), Is.EqualTo(1));
    }

    [Test]
    public void TryRetractAll_Options_ReportAndApply()
    {
        _session.InsertAll([_a, _b]);
        Assert.That(_session.TryRetractAll([_a, _c], BatchOptions.AllOrNothing).Failed, Is.EqualTo(new[] { _c }));
        Assert.That(_session.Query<Agency>().Count(), Is.EqualTo(2));

        Assert.That(_session.TryRetractAll([_a, _c], BatchOptions.SkipFailed).FailedCount, Is.EqualTo(1));
        Assert.That(_session.Query<Agency>(), Is.EqualTo(new[] { _b }));
    }

    [Test]
    public void TryAll_NothingFails_ReportsNone()
    {
        Assert.That(_session.TryInsertAll([_a, _b]).FailedCount, Is.Zero);
        Assert.That(_session.TryUpdateAll([_a]).Failed, Is.Empty);
        Assert.That(_session.TryRetractAll([_a, _b]).FailedCount, Is.Zero);
    }

    [Test]
    public void TryInsertAll_SameFactTwice_FailsTheSecond()
    {
        Assert.That(_session.TryInsertAll([_a, _a]).FailedCount, Is.EqualTo(1));
        Assert.That(_session.Query<Agency>(), Is.Empty);
        Assert.That(_session.TryInsertAll([_a, _a], BatchOptions.SkipFailed).FailedCount, Is.EqualTo(1));
        Assert.That(_session.Query<Agency>(), Is.EqualTo(new[] { _a }));
    }

    [Test]
    public void Sessions_OfOneFactory_ShareNoFacts()
    {
        var factory = RecordedSession.Compile(typeof(AnyAgency));
        var first = factory.CreateSession();
        var second = factory.CreateSession();
        first.Insert(_a);

        Assert.That(second.Fire(), Is.Zero);
        Assert.That(second.TryInsert(_a), Is.True);
    }

    [Test]
    public void Query_SeesEveryFactAssignableToTheType()
    {
        _session.InsertAll([_a, "text", new Note("x", "y"), _b]);

        Assert.That(_session.Query<Agency>(), Is.EqualTo(new[] { _a, _b }));
        Assert.That(_session.Query<object>().Count(), Is.EqualTo(4));
        Assert.That(_session.Query<IEnumerable<char>>().Single(), Is.EqualTo("text"));
        Assert.That(_session.Query<Report>(), Is.Empty);
    }

    [Test]
    public void Query_Linq_IsEvaluatedOverTheFacts()
    {
        _a.Officers = 5;
        _session.InsertAll([_c, _b, _a]);
        var query = from agency in _session.Query<Agency>() where agency.Officers < 5 orderby agency.Name select agency.Name;

        Assert.That(query, Is.EqualTo(new[] { "b", "c" }));
        Assert.That(_session.Query<Agency>().Any(a => a.Officers > 4), Is.True);
        Assert.That(_session.Query<Agency>().GroupBy(a => a.State).Single().Count(), Is.EqualTo(3));
        Assert.That(_session.Query<Agency>().First(a => a.Name == "a"), Is.SameAs(_a));
    }

    [Test]
    public void Query_WhileWorkingMemoryChanges_GoesThroughWhatWasThere()
    {
        _session.InsertAll([_a, _b]);
        foreach (var agency in _session.Query<Agency>())
        {
            _session.Retract(agency);
        }

        Assert.That(_session.Query<Agency>(), Is.Empty);
    }

    private sealed class AnyAgency : Rule
    {
        public override void Define()
        {
            When().Match<Agency>();
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
