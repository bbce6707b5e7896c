using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Quantifiers;

public sealed class NotJoined
{
    private readonly Agency _a = new("a");
    private readonly Agency _b = new("b");
    private readonly Certificate _ofA = new("c", "a");

    [Test]
    public void Insert_OneOfTwoHasIt_FiresForTheOther()
    {
        Assert.That(RecordedSession.Of(typeof(Uncertified)).Insert(_a, _b, _ofA).Fire(), Is.EqualTo(new[] { "b" }));
        Assert.That(RecordedSession.Of(typeof(Uncertified)).Insert(_ofA, _b, _a).Fire(), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void Insert_SecondThatIsForbidden_ChangesNothing()
    {
        var second = new Certificate("d", "a");
        var session = RecordedSession.Of(typeof(Uncertified)).Insert(_a, _ofA, second);
        Assert.That(session.Retract(_ofA).Fire(), Is.Empty);

        Assert.That(session.Retract(second).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Update_KeyOfWhatIsForbidden_MovesTheMatch()
    {
        var session = RecordedSession.Of(typeof(Uncertified)).Insert(_a, _b, _ofA);
        session.Fire();
        _ofA.Agency = "b";

        Assert.That(session.Update(_ofA).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Update_FactBeforeTheNot_UpdatesTheMatch()
    {
        var session = RecordedSession.Of(typeof(Uncertified)).Insert(_a);
        session.Fire();

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a (updated)" }));
    }

    [Test]
    public void Update_FactThatIsAllowed_DoesNotUpdateTheMatch()
    {
        var session = RecordedSession.Of(typeof(Uncertified)).Insert(_b, _ofA);
        session.Fire();

        Assert.That(session.Update(_ofA).Fire(), Is.Empty);
    }

    [Test]
    public void Insert_LargestOfItsType_IsWhatNoOtherExceeds()
    {
        var large = new Agency("large") { Officers = 9 };
        var session = RecordedSession.Of(typeof(Largest)).Insert(_a, large, _b);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "large" }));
        _a.Officers = 10;
        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a" }));

        Assert.That(session.Retract(_a).Fire(), Is.EqualTo(new[] { "large" }));
    }

    [Test]
    public void Match_AfterNot_IsJoinedStill()
    {
        var report = new Report("r", "b");
        var session = RecordedSession.Of(typeof(UncertifiedWithReport)).Insert(_a, _b, _ofA, report, new Report("s", "a"));
        Assert.That(session.Fire(), Is.EqualTo(new[] { "b r" }));

        Assert.That(session.Retract(_ofA).Fire(), Is.EqualTo(new[] { "a s" }));
    }

    [Test]
    public void Not_Twice_ForbidsEither()
    {
        var session = RecordedSession.Of(typeof(NeitherCertifiedNorReporting)).Insert(_a, _b, _ofA, new Agency("c"), new Report("r", "b"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "c" }));
    }

    private sealed class Uncertified : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency).Not<Certificate>(c => c.Agency == agency.Name, c => c.IsValid);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Largest : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency).Not<Agency>(other => other.Officers > agency.Officers).Not<Agency>(other => other.Officers == agency.Officers && other != agency);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class UncertifiedWithReport : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When()
                .Match(() => agency)
                .Not<Certificate>(c => c.Agency == agency.Name)
                .Match(() => report, r => r.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NeitherCertifiedNorReporting : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When()
                .Match(() => agency)
                .Not<Certificate>(c => c.Agency == agency.Name)
                .Not<Report>(r => r.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
