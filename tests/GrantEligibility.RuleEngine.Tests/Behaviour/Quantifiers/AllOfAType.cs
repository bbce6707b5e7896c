using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Quantifiers;

public sealed class AllOfAType
{
    private readonly Agency _a = new("a");
    private readonly Certificate _good = new("c", "a");
    private readonly Certificate _bad = new("d", "a") { IsValid = false };

    [Test]
    public void Fire_NoFact_HoldsVacuously()
    {
        Assert.That(RecordedSession.Of(typeof(AllValid)).Fire(), Has.Length.EqualTo(1));
        Assert.That(RecordedSession.Of(typeof(AllOfCaleaValid)).Insert(new Certificate("x", "a") { Body = "other", IsValid = false }).Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Insert_OneThatFails_RemovesTheMatch()
    {
        var session = RecordedSession.Of(typeof(AllValid)).Insert(_good, _bad);
        Assert.That(session.Fire(), Is.Empty);

        Assert.That(session.Retract(_bad).Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Insert_AnotherThatHolds_DoesNotFireAgain()
    {
        var session = RecordedSession.Of(typeof(AllValid)).Insert(_good);
        session.Fire();

        Assert.That(session.Insert(new Certificate("e", "b")).Fire(), Is.Empty);
    }

    [Test]
    public void Update_TheOneThatFails_FiresOnceAllHold()
    {
        var session = RecordedSession.Of(typeof(AllValid)).Insert(_good, _bad);
        _bad.IsValid = true;
        Assert.That(session.Update(_bad).Fire(), Has.Length.EqualTo(1));
        _good.IsValid = false;

        Assert.That(session.Update(_good).Fire(), Is.Empty);
    }

    [Test]
    public void Update_OutOfTheBase_IsAskedNoMore()
    {
        var session = RecordedSession.Of(typeof(AllOfCaleaValid)).Insert(_good, _bad);
        Assert.That(session.Fire(), Is.Empty);
        _bad.Body = "other";

        Assert.That(session.Update(_bad).Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Insert_Joined_AsksTheFactsOfEachAgency()
    {
        var session = RecordedSession.Of(typeof(AgencyWithAllValid)).Insert(_a, new Agency("b"), new Agency("c"), _good, _bad, new Certificate("e", "b"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "b", "c" }));
    }

    [Test]
    public void Update_KeyOfTheOneThatFails_MovesTheMatch()
    {
        var session = RecordedSession.Of(typeof(AgencyWithAllValid)).Insert(_a, new Agency("b"), _bad);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "b" }));
        _bad.Agency = "b";

        Assert.That(session.Update(_bad).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void All_SeveralConditions_EachMustHold()
    {
        var session = RecordedSession.Of(typeof(AllValidAndOfCalea)).Insert(_good);
        Assert.That(session.Fire(), Has.Length.EqualTo(1));

        Assert.That(session.Insert(new Certificate("e", "a") { Body = "other" }).Fire(), Is.Empty);
    }

    private sealed class AllValid : Rule
    {
        public override void Define()
        {
            When().All<Certificate>(c => c.IsValid);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AllOfCaleaValid : Rule
    {
        public override void Define()
        {
            When().All<Certificate>(c => c.Body == "calea", c => c.IsValid);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AllValidAndOfCalea : Rule
    {
        public override void Define()
        {
            When().All<Certificate>(c => c.Agency == "a", c => c.IsValid, c => c.Body == "calea");
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AgencyWithAllValid : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency).All<Certificate>(c => c.Agency == agency.Name, c => c.IsValid);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
