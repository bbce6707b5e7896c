using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Groups;

public sealed class OrGroups
{
    private readonly Agency _a = new("a");
    private readonly Certificate _certificate = new("c", "a");
    private readonly Report _report = new("r", "a");

    [Test]
    public void Or_OneAlternative_FiresOnce()
    {
        Assert.That(RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, _certificate).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_report, _a).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Or_BothAlternatives_FiresForEach() =>
        Assert.That(RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, _certificate, _report).Fire(), Is.EqualTo(new[] { "a", "a" }));

    [Test]
    public void Or_NoAlternative_DoesNotFire() =>
        Assert.That(RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, new Report("r", "b")).Fire(), Is.Empty);

    [Test]
    public void Or_OneAlternativeGoes_TheOtherStays()
    {
        var session = RecordedSession.Of(typeof(CertifiedOrReporting)).Insert(_a, _certificate, _report).Retract(_report);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Or_AtTheBeginning_JoinsEachAlternativeToWhatFollows()
    {
        var session = RecordedSession.Of(typeof(EitherThenAgency)).Insert(_a, new Agency("calea"), _certificate, _report);

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "c calea calea", "r a a" }));
    }

    [Test]
    public void Or_SameAliasInEachBranch_IsUsedAfterwards()
    {
        var session = RecordedSession.Of(typeof(NotedEitherWay)).Insert(
            new Note("a", "by text"), new Note("subject", "b"), new Note("c", "x"), new Agency("a"), new Agency("b"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a:by text a", "subject:b b" }));
    }

    [Test]
    public void Or_QuantifiersInBranches_HoldAsTheyWouldAlone()
    {
        var session = RecordedSession.Of(typeof(UncertifiedOrReporting)).Insert(_a, _certificate);
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Insert(_report).Fire(), Is.EqualTo(new[] { "a" }));

        Assert.That(session.Retract(_certificate).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Or_InsideOr_IsOneListOfAlternatives()
    {
        var session = RecordedSession.Of(typeof(OneOfThree)).Insert(_a, _certificate, _report, new Note("a", "x"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a", "a", "a" }));
    }

    [Test]
    public void Or_Twice_FiresForEveryCombination()
    {
        var session = RecordedSession.Of(typeof(TwoChoices)).Insert(_a, _certificate, _report);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a", "a" }), "Either of the first choice, with the State.");

        Assert.That(session.Insert(new Note("a", "x")).Fire(), Is.EqualTo(new[] { "a", "a" }), "Either of the first choice, with the note.");
    }

    [Test]
    public void Or_AndInBranch_NeedsAllOfIt()
    {
        var session = RecordedSession.Of(typeof(NotedOrFullyDocumented)).Insert(_a, _certificate);
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Insert(_report).Fire(), Is.EqualTo(new[] { "a" }));

        Assert.That(session.Insert(new Note("a", "x")).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Or_FactInBothBranches_FiresForEach()
    {
        _a.Officers = 5;

        Assert.That(RecordedSession.Of(typeof(FromIllinoisOrLarge)).Insert(_a).Fire(), Is.EqualTo(new[] { "a", "a" }));
        _a.State = "WI";
        Assert.That(RecordedSession.Of(typeof(FromIllinoisOrLarge)).Insert(_a).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Update_MovesFromOneBranchToTheOther()
    {
        var session = RecordedSession.Of(typeof(FromIllinoisOrLarge)).Insert(_a);
        session.Fire();
        _a.State = "WI";
        _a.Officers = 5;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }), "Another alternative, so another match.");
    }

    private sealed class CertifiedOrReporting : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match<Certificate>(c => c.Agency == agency.Name)
                    .Match<Report>(r => r.Agency == agency.Name));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class EitherThenAgency : Rule
    {
        public override void Define()
        {
            Certificate certificate = default!;
            Report report = default!;
            Agency agency = default!;
            var name = "";
            When()
                .Or(x => x
                    .And(y => y.Match(() => certificate).Let(() => name, () => certificate.Body))
                    .And(y => y.Match(() => report).Let(() => name, () => report.Agency)))
                .Match(() => agency, a => a.Name == name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NotedEitherWay : Rule
    {
        public override void Define()
        {
            Note note = default!;
            Agency agency = default!;
            When()
                .Or(x => x
                    .Match(() => note, n => n.About != "subject")
                    .Match(() => note, n => n.About == "subject"))
                .Match(() => agency, a => a.Name == note.About || a.Name == note.Text);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class UncertifiedOrReporting : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Not<Certificate>(c => c.Agency == agency.Name)
                    .Exists<Report>(r => r.Agency == agency.Name));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class OneOfThree : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match<Certificate>(c => c.Agency == agency.Name)
                    .Or(y => y
                        .Match<Report>(r => r.Agency == agency.Name)
                        .Match<Note>(n => n.About == agency.Name)));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class TwoChoices : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match<Certificate>(c => c.Agency == agency.Name)
                    .Match<Report>(r => r.Agency == agency.Name))
                .Or(x => x
                    .Match<Note>(n => n.About == agency.Name)
                    .Exists<Agency>(other => other.State == agency.State));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NotedOrFullyDocumented : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When()
                .Match(() => agency)
                .Or(x => x
                    .Match<Note>(n => n.About == agency.Name)
                    .And(y => y
                        .Match<Certificate>(c => c.Agency == agency.Name)
                        .Match<Report>(r => r.Agency == agency.Name)));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class FromIllinoisOrLarge : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Or(x => x
                .Match(() => agency, a => a.State == "IL")
                .Match(() => agency, a => a.Officers > 0));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
