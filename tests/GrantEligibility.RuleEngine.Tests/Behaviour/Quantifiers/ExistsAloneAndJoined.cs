using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Quantifiers;

public sealed class ExistsAloneAndJoined
{
    private readonly Agency _a = new("a");
    private readonly Certificate _first = new("c", "a");
    private readonly Certificate _second = new("d", "a");

    [Test]
    public void Fire_EmptyWorkingMemory_DoesNotFire() => Assert.That(RecordedSession.Of(typeof(SomeCertificate)).Fire(), Is.Empty);

    [Test]
    public void Insert_Several_FiresOnce()
    {
        var session = RecordedSession.Of(typeof(SomeCertificate)).Insert(_first, _second);
        Assert.That(session.Fire(), Has.Length.EqualTo(1));

        Assert.That(session.Insert(new Certificate("e", "b")).Fire(), Is.Empty);
    }

    [Test]
    public void Retract_AllButOne_KeepsTheMatch()
    {
        var session = RecordedSession.Of(typeof(SomeCertificate)).Insert(_first, _second);
        session.Fire();
        Assert.That(session.Retract(_first).Fire(), Is.Empty);

        Assert.That(session.Retract(_second).Insert(_first).Fire(), Is.EqualTo(new[] { "" }), "A new match.");
    }

    [Test]
    public void Retract_TheOnlyOneBeforeFiring_DoesNotFire() =>
        Assert.That(RecordedSession.Of(typeof(SomeCertificate)).Insert(_first).Retract(_first).Fire(), Is.Empty);

    [Test]
    public void Update_WhatExists_DoesNotUpdateTheMatch()
    {
        // What exists is no part of the match, and that it exists is as true as before.
        var session = RecordedSession.Of(typeof(SomeCertificate)).Insert(_first);
        session.Fire();

        Assert.That(session.Update(_first).Fire(), Is.Empty);
    }

    [Test]
    public void Insert_Joined_FiresOncePerFactThatHasSome()
    {
        var session = RecordedSession.Of(typeof(Certified)).Insert(_first, new Agency("b"), _a, _second);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Update_KeyOfWhatExists_MovesTheMatch()
    {
        var session = RecordedSession.Of(typeof(Certified)).Insert(_a, new Agency("b"), _first);
        session.Fire();
        _first.Agency = "b";

        Assert.That(session.Update(_first).Fire(), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void Update_FactBeforeTheExists_UpdatesTheMatchOnce()
    {
        var session = RecordedSession.Of(typeof(Certified)).Insert(_a, _first, _second);
        session.Fire();

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a (updated)" }));
    }

    [Test]
    public void Exists_AndNotOfTheSameType_HoldTogether()
    {
        var session = RecordedSession.Of(typeof(OnlyInvalidCertificates)).Insert(_a, _first);
        Assert.That(session.Fire(), Is.Empty);
        _first.IsValid = false;
        Assert.That(session.Update(_first).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(session.Insert(_second).Fire(), Is.Empty);

        Assert.That(session.Retract(_second).Fire(), Is.EqualTo(new[] { "a" }));
    }

    private sealed class SomeCertificate : Rule
    {
        public override void Define()
        {
            When().Exists<Certificate>(c => c.IsValid);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Certified : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency).Exists<Certificate>(c => c.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class OnlyInvalidCertificates : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When()
                .Match(() => agency)
                .Exists<Certificate>(c => c.Agency == agency.Name, c => !c.IsValid)
                .Not<Certificate>(c => c.Agency == agency.Name, c => c.IsValid);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
