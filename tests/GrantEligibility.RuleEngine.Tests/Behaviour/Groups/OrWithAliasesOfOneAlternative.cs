using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Groups;

/// <summary>An alias that only one alternative of an Or declares is null, or the default of its type, where another matched.</summary>
public sealed class OrWithAliasesOfOneAlternative
{
    private readonly Agency _a = new("a");
    private readonly Certificate _certificate = new("c", "a");
    private readonly Report _report = new("r", "a");

    [Test]
    public void Action_AliasOfAnotherAlternative_IsNull()
    {
        var session = RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, _certificate, _report);
        session.Fire();

        Assert.That(session.Session.Query<Note>(), Is.EquivalentTo(new[] { new Note("c", "no report"), new Note("no certificate", "r") }));
    }

    [Test]
    public void Facts_OfTheMatch_AreThoseOfItsAlternative()
    {
        var session = RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, _certificate, _report);

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a c", "a r" }));
    }

    [Test]
    public void Let_AliasOfAnotherAlternative_IsNull()
    {
        var session = RecordedSession.Of(typeof(BodyOrNone)).Insert(_a, _certificate, _report);

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a c calea", "a r none" }));
    }

    [Test]
    public void Having_ValueOfAnotherAlternative_IsTheDefaultOfItsType()
    {
        var session = RecordedSession.Of(typeof(NoYearKnown)).Insert(_a, _certificate, _report);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "c" }));
    }

    [Test]
    public void Match_ConditionOnAliasOfAnotherAlternative_SeesNull()
    {
        var session = RecordedSession.Of(typeof(BodyIfCertified)).Insert(_certificate, _report, _a, new Agency("calea"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "c calea", "r a", "r calea" }));
    }

    [Test]
    public void Filter_AliasOfAnotherAlternative_SeesNull()
    {
        var session = RecordedSession.Of(typeof(OnlyWithoutCertificate)).Insert(_a, _certificate, _report);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a r" }));
    }

    [Test]
    public void Retract_OfTheOneAlternative_TakesOnlyWhatItYielded()
    {
        var session = RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, _certificate, _report);
        session.Fire();
        session.Retract(_certificate).Fire();

        Assert.That(session.Session.Query<Note>(), Is.EqualTo(new[] { new Note("no certificate", "r") }));
    }

    private sealed class CertifiedOrReporting : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Certificate? certificate = null;
            Report? report = null;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match(() => certificate, c => c!.Agency == agency.Name)
                    .Match(() => report, r => r!.Agency == agency.Name));
            Then().Yield(_ => new Note(certificate == null ? "no certificate" : certificate.Id, report == null ? "no report" : report.Id));
        }
    }

    private sealed class BodyOrNone : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Certificate? certificate = null;
            Report? report = null;
            var body = "";
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match(() => certificate, c => c!.Agency == agency.Name)
                    .Match(() => report, r => r!.Agency == agency.Name))
                .Let(() => body, () => certificate == null ? "none" : certificate.Body);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NoYearKnown : Rule
    {
        public override void Define()
        {
            Certificate certificate = default!;
            Report report = default!;
            var year = 0;
            When()
                .Or(x => x
                    .Match(() => certificate)
                    .And(y => y.Match(() => report).Let(() => year, () => report.Year)))
                .Having(() => year == 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class BodyIfCertified : Rule
    {
        public override void Define()
        {
            Certificate? certificate = null;
            Report report = default!;
            Agency agency = default!;
            When()
                .Or(x => x.Match(() => certificate).Match(() => report))
                .Match(() => agency, a => certificate == null || certificate.Body == a.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class OnlyWithoutCertificate : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Certificate? certificate = null;
            Report report = default!;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match(() => certificate, c => c!.Agency == agency.Name)
                    .Match(() => report, r => r.Agency == agency.Name));
            Filter().Where(() => certificate == null);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
