using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Combinations;

/// <summary>Several quantifiers of one rule, before and after patterns, over facts of the host and linked ones.</summary>
public sealed class QuantifiersInARow
{
    private readonly Agency _a = new("a");
    private readonly Report _r = new("r", "a") { Incidents = 1 };
    private readonly Certificate _certificate = new("c", "a");

    [Test]
    public void ExistsNotMatch_EachGatesTheJoin()
    {
        var session = RecordedSession.Of(typeof(CertifiedAndQuiet)).Insert(_certificate, _r, _a);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a c" }));
        _r.Incidents = 20;
        Assert.That(session.Update(_r).Fire(), Is.Empty);
        Assert.That(session.Insert(new Report("s", "a")).Fire(), Is.Empty, "A quiet report does not make up for one that is not.");
        Assert.That(session.Retract(_r).Fire(), Is.EqualTo(new[] { "a c" }));
    }

    [Test]
    public void AllExists_NeedsSomeAndEveryOne()
    {
        var session = RecordedSession.Of(typeof(HasReportsAllAboveItsSize)).Insert(_a);
        Assert.That(session.Fire(), Is.Empty, "All hold, but there is none.");
        Assert.That(session.Insert(_r).Fire(), Is.EqualTo(new[] { "a" }));
        var s = new Report("s", "a");
        Assert.That(session.Insert(s).Fire(), Is.Empty);
        _a.Officers = -1;
        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(session.Retract(_r, s).Session.Agenda.IsEmpty);
    }

    [Test]
    public void HavingThenNot_GateTheSamePair()
    {
        var session = RecordedSession.Of(typeof(LargerThanItsReport)).Insert(_a, _r, new Report("s", "b"));
        _a.Officers = 5;
        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a r" }));
        session.Insert(_certificate);
        Assert.That(session.Update(_a).Fire(), Is.Empty);
        _certificate.IsValid = false;
        Assert.That(session.Update(_certificate).Fire(), Is.EqualTo(new[] { "a r" }));
    }

    [Test]
    public void Not_OverLinkedFact_IsTakenBackAndMadeAgain()
    {
        var session = RecordedSession.Of(typeof(UnlessNoted), typeof(NotesInvalid)).Insert(_a, _certificate);
        session.Fire();
        Assert.That(session.Session.Query<Agency>().Select(a => a.Name), Is.EquivalentTo(new[] { "a", "copy of a" }));
        _certificate.IsValid = false;
        session.Update(_certificate).Fire();
        Assert.That(session.Session.Query<Agency>().Select(a => a.Name), Is.EqualTo(new[] { "a" }));
        _certificate.IsValid = true;
        session.Update(_certificate).Fire();
        Assert.That(session.Session.Query<Agency>().Select(a => a.Name), Is.EquivalentTo(new[] { "a", "copy of a" }));
    }

    [Test]
    public void Collect_OfLinkedFacts_FollowsTheFactsTheyComeFrom()
    {
        var session = RecordedSession.Of(typeof(NotesInvalid), typeof(TwoNotes));
        _certificate.IsValid = false;
        session.Insert(_certificate, new Certificate("d", "b") { IsValid = false }, new Certificate("e", "c") { IsValid = false });
        Assert.That(session.Fire()[^1], Is.EqualTo("TwoNotes: [a:invalid, b:invalid, c:invalid]"));
        _certificate.IsValid = true;

        Assert.That(session.Update(_certificate).Fire(), Is.EqualTo(new[] { "TwoNotes: [b:invalid, c:invalid] (updated)" }));
    }

    private sealed class CertifiedAndQuiet : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Certificate certificate = default!;
            When()
                .Match(() => agency)
                .Exists<Certificate>(c => c.Agency == agency.Name)
                .Not<Report>(r => r.Agency == agency.Name, r => r.Incidents > 10)
                .Match(() => certificate, c => c.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class HasReportsAllAboveItsSize : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When()
                .Match(() => agency)
                .All<Report>(r => r.Agency == agency.Name, r => r.Incidents > agency.Officers)
                .Exists<Report>(r => r.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class LargerThanItsReport : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When()
                .Match(() => agency)
                .Match(() => report)
                .Having(() => agency.Name == report.Agency, () => agency.Officers > report.Incidents)
                .Not<Certificate>(c => c.IsValid && c.Agency == report.Agency);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class UnlessNoted : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When()
                .Match(() => agency, a => a.Name.Length == 1)
                .Not<Note>(n => n.About == agency.Name);
            Then().Yield(_ => new Agency("copy of " + agency.Name));
        }
    }

    private sealed class NotesInvalid : Rule
    {
        public override void Define()
        {
            Certificate certificate = default!;
            When().Match(() => certificate, c => !c.IsValid);
            Then().Yield(_ => new Note(certificate.Agency, "invalid"));
        }
    }

    private sealed class TwoNotes : Rule
    {
        public override void Define()
        {
            IEnumerable<Note> notes = default!;
            When().Query(() => notes, q => q.Match<Note>().Collect().OrderBy(n => n.About).Where(all => all.Count() > 1));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
