using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Patterns;

public sealed class OnePattern
{
    private static readonly string[] Small = ["small"];
    private RecordedSession _session = default!;
    private Agency _agency = default!;

    [SetUp]
    public void SetUp()
    {
        _session = RecordedSession.Of(typeof(HasOfficers));
        _agency = new Agency("small") { Officers = 3 };
    }

    [Test]
    public void Insert_ConditionHolds_FiresOnce()
    {
        Assert.That(_session.Insert(_agency).Fire(), Is.EqualTo(Small));
        Assert.That(_session.Fire(), Is.Empty);
    }

    [Test]
    public void Insert_ConditionFails_DoesNotFire() => Assert.That(_session.Insert(new Agency("none")).Fire(), Is.Empty);

    [Test]
    public void Insert_FactOfAnotherType_DoesNotFire() => Assert.That(_session.Insert(new Report("r", "small")).Fire(), Is.Empty);

    [Test]
    public void Insert_SeveralFacts_FiresForEachInOrder() => Assert.That(
        _session.Insert(_agency, new Agency("none"), new Agency("large") { Officers = 100 }).Fire(),
        Is.EqualTo(new[] { "small", "large" }));

    [Test]
    public void Update_ConditionStillHolds_FiresAgain()
    {
        _session.Insert(_agency).Fire();
        _agency.Officers = 4;

        Assert.That(_session.Update(_agency).Fire(), Is.EqualTo(new[] { "small (updated)" }));
    }

    [Test]
    public void Update_BeforeFiring_FiresOnceAsCreated() =>
        Assert.That(_session.Insert(_agency).Update(_agency).Update(_agency).Fire(), Is.EqualTo(Small));

    [Test]
    public void Update_ConditionFailsNow_LeavesTheAgenda()
    {
        _session.Insert(_agency);
        _agency.Officers = 0;

        Assert.That(_session.Update(_agency).Fire(), Is.Empty);
    }

    [Test]
    public void Update_OutAndInAgain_FiresAsCreated()
    {
        _session.Insert(_agency).Fire();
        _agency.Officers = 0;
        _session.Update(_agency).Fire();
        _agency.Officers = 5;

        Assert.That(_session.Update(_agency).Fire(), Is.EqualTo(Small));
    }

    [Test]
    public void Update_ConditionHoldsOnlyNow_Fires()
    {
        var agency = new Agency("growing");
        _session.Insert(agency).Fire();
        agency.Officers = 1;

        Assert.That(_session.Update(agency).Fire(), Is.EqualTo(new[] { "growing" }));
    }

    [Test]
    public void Retract_WhileActivationWaits_DoesNotFire() => Assert.That(_session.Insert(_agency).Retract(_agency).Fire(), Is.Empty);

    [Test]
    public void Retract_AfterFiring_FiresNothing()
    {
        _session.Insert(_agency).Fire();

        Assert.That(_session.Retract(_agency).Fire(), Is.Empty);
    }

    [Test]
    public void Insert_AfterRetract_FiresAnew()
    {
        _session.Insert(_agency).Fire();

        Assert.That(_session.Retract(_agency).Insert(_agency).Fire(), Is.EqualTo(Small));
    }

    private sealed class HasOfficers : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
