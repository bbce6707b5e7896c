using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Quantifiers;

public sealed class NotAlone
{
    private readonly Certificate _valid = new("c", "a");

    [Test]
    public void Fire_EmptyWorkingMemory_Fires()
    {
        var session = RecordedSession.Of(typeof(NoValidCertificate));

        Assert.That(session.Fire(), Has.Length.EqualTo(1));
        Assert.That(session.Fire(), Is.Empty);
    }

    [Test]
    public void Insert_WhatIsForbiddenBeforeFiring_DoesNotFire() =>
        Assert.That(RecordedSession.Of(typeof(NoValidCertificate)).Insert(_valid).Fire(), Is.Empty);

    [Test]
    public void Insert_WhatIsAllowed_ChangesNothing()
    {
        var session = RecordedSession.Of(typeof(NoValidCertificate));
        session.Fire();

        Assert.That(session.Insert(new Certificate("old", "a") { IsValid = false }).Fire(), Is.Empty);
    }

    [Test]
    public void Retract_TheLastOfTwo_FiresAgain()
    {
        var second = new Certificate("d", "b");
        var session = RecordedSession.Of(typeof(NoValidCertificate)).Insert(_valid, second);
        Assert.That(session.Retract(_valid).Fire(), Is.Empty);

        Assert.That(session.Retract(second).Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Update_InAndOutOfWhatIsForbidden_RemovesAndMakesTheMatch()
    {
        var session = RecordedSession.Of(typeof(NoValidCertificate)).Insert(_valid);
        _valid.IsValid = false;
        Assert.That(session.Update(_valid).Fire(), Has.Length.EqualTo(1));
        _valid.IsValid = true;
        Assert.That(session.Update(_valid).Fire(), Is.Empty);
        _valid.IsValid = false;

        Assert.That(session.Update(_valid).Fire(), Is.EqualTo(new[] { "" }), "A new match, not the old one updated.");
    }

    [Test]
    public void Insert_AfterFiring_RunsUndo()
    {
        var session = RecordedSession.Of(typeof(NoValidCertificateWithUndo));
        session.Fire();

        Assert.That(session.Insert(_valid).Fire(), Is.EqualTo(new[] { " (removed)" }));
    }

    private sealed class NoValidCertificate : Rule
    {
        public override void Define()
        {
            When().Not<Certificate>(c => c.IsValid);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NoValidCertificateWithUndo : Rule
    {
        public override void Define()
        {
            When().Not<Certificate>(c => c.IsValid);
            Then().Do(ctx => ctx.Nothing()).Undo(ctx => ctx.Nothing());
        }
    }
}
