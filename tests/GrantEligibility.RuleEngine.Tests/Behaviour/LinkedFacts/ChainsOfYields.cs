using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.LinkedFacts;

/// <summary>What is derived from derived facts comes and goes with them.</summary>
public sealed class ChainsOfYields
{
    private readonly Agency _a = new("a") { Officers = 1 };

    [Test]
    public void Yield_ChainOfThree_ComesAndGoesTogether()
    {
        var session = RecordedSession.Of(typeof(SizeOfAgency), typeof(NoteOfSize), typeof(ReportOfNote)).Insert(_a);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "SizeOfAgency: a", "NoteOfSize: a 1", "ReportOfNote: a:size 1" }));
        Assert.That(session.Session.Query<Report>().Single().Id, Is.EqualTo("on a"));
        session.Retract(_a);

        Assert.That(session.Session.Query<object>(), Is.Empty);
    }

    [Test]
    public void Update_StartOfChain_ReachesItsEnd()
    {
        var session = RecordedSession.Of(typeof(SizeOfAgency), typeof(NoteOfSize), typeof(ReportOfNote)).Insert(_a);
        session.Fire();
        _a.Officers = 9;
        session.Update(_a).Fire();

        Assert.That(session.Session.Query<Note>().Single(), Is.EqualTo(new Note("a", "size 9")));
    }

    [Test]
    public void Yield_ForbiddenByNotOfAnotherRule_IsTakenBack()
    {
        var certificate = new Certificate("c", "a");
        var session = RecordedSession.Of(typeof(MarksUncertified), typeof(SeesMark)).Insert(_a);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "MarksUncertified: a", "SeesMark: a:uncertified" }));
        session.Insert(certificate);
        Assert.That(session.Session.Query<Note>(), Is.Empty);

        Assert.That(session.Retract(certificate).Fire(), Is.EqualTo(new[] { "MarksUncertified: a", "SeesMark: a:uncertified" }));
    }

    [Test]
    public void Yield_WhileOtherWaits_RetractionTakesBothFromTheAgenda()
    {
        var session = RecordedSession.Of(typeof(SizeOfAgency), typeof(NoteOfSize)).Insert(_a);
        Assert.That(session.Session.Fire(1), Is.EqualTo(1));
        session.Retract(_a);

        Assert.That(session.Fire(), Is.Empty);
    }

    [Test]
    public void Yield_SameTypeAsMatched_FeedsTheRuleUntilItStops()
    {
        var session = RecordedSession.Of(typeof(Countdown)).Insert(new Size("countdown", 3));
        session.Fire();
        Assert.That(session.Session.Query<Size>().Select(s => s.Count), Is.EqualTo(new[] { 3, 2, 1, 0 }));
        session.Retract(session.Session.Query<Size>().First());

        Assert.That(session.Session.Query<Size>(), Is.Empty);
    }

    private sealed class SizeOfAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0);
            Then().Yield(_ => new Size(agency.Name, agency.Officers));
        }
    }

    private sealed class NoteOfSize : Rule
    {
        public override void Define()
        {
            Size size = default!;
            When().Match(() => size);
            Then().Yield(_ => new Note(size.Name, $"size {size.Count}"));
        }
    }

    private sealed class ReportOfNote : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note);
            Then().Yield(_ => new Report("on " + note.About, note.About));
        }
    }

    private sealed class MarksUncertified : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency).Not<Certificate>(c => c.Agency == agency.Name);
            Then().Yield(_ => new Note(agency.Name, "uncertified"));
        }
    }

    private sealed class SeesMark : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Countdown : Rule
    {
        public override void Define()
        {
            Size size = default!;
            When().Match(() => size, s => s.Count > 0);
            Then().Yield(_ => new Size(size.Name, size.Count - 1));
        }
    }
}
