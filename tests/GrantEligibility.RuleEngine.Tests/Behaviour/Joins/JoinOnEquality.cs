using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Joins;

public sealed class JoinOnEquality
{
    private readonly Agency _a = new("a");
    private readonly Agency _b = new("b");
    private readonly Report _ofA = new("r1", "a");

    [Test]
    public void Insert_LeftFirst_Joins() =>
        Assert.That(RecordedSession.Of(typeof(AgencyWithReport)).Insert(_a, _b, _ofA).Fire(), Is.EqualTo(new[] { "a r1" }));

    [Test]
    public void Insert_RightFirst_Joins() =>
        Assert.That(RecordedSession.Of(typeof(AgencyWithReport)).Insert(_ofA, _b, _a).Fire(), Is.EqualTo(new[] { "a r1" }));

    [Test]
    public void Insert_SeveralOnEachSide_JoinsWhatBelongsTogether()
    {
        var session = RecordedSession.Of(typeof(AgencyWithReport)).Insert(_a, _ofA, new Report("r2", "b"), _b, new Report("r3", "a"), new Report("r4", "c"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "a r1", "a r3", "b r2" }));
    }

    [Test]
    public void Update_Key_MovesTheJoin()
    {
        var session = RecordedSession.Of(typeof(AgencyWithReport)).Insert(_a, _b, _ofA);
        session.Fire();
        _ofA.Agency = "b";

        Assert.That(session.Update(_ofA).Fire(), Is.EqualTo(new[] { "b r1" }));
        _ofA.Agency = "nowhere";
        Assert.That(session.Update(_ofA).Fire(), Is.Empty);
        _ofA.Agency = "a";
        Assert.That(session.Update(_ofA).Fire(), Is.EqualTo(new[] { "a r1" }));
    }

    [Test]
    public void Update_KeyBeforeFiring_FiresOnlyTheNewJoin()
    {
        var session = RecordedSession.Of(typeof(AgencyWithReport)).Insert(_a, _b, _ofA);
        _ofA.Agency = "b";

        Assert.That(session.Update(_ofA).Fire(), Is.EqualTo(new[] { "b r1" }));
    }

    [Test]
    public void Update_EitherSideWithoutChange_UpdatesTheJoin()
    {
        var session = RecordedSession.Of(typeof(AgencyWithReport)).Insert(_a, _ofA);
        session.Fire();

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "a r1 (updated)" }));
        Assert.That(session.Update(_ofA).Fire(), Is.EqualTo(new[] { "a r1 (updated)" }));
        Assert.That(session.Update(_a, _ofA).Fire(), Is.EqualTo(new[] { "a r1 (updated)" }));
    }

    [Test]
    public void Retract_EitherSide_RemovesTheJoin()
    {
        Assert.That(RecordedSession.Of(typeof(AgencyWithReport)).Insert(_a, _ofA).Retract(_a).Fire(), Is.Empty);
        Assert.That(RecordedSession.Of(typeof(AgencyWithReport)).Insert(_a, _ofA).Retract(_ofA).Fire(), Is.Empty);
    }

    [Test]
    public void Retract_ThenInsertAgain_JoinsAnew()
    {
        var session = RecordedSession.Of(typeof(AgencyWithReport)).Insert(_a, _ofA);
        session.Fire();

        Assert.That(session.Retract(_a).Insert(_a).Fire(), Is.EqualTo(new[] { "a r1" }));
    }

    private sealed class AgencyWithReport : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When().Match(() => agency).Match(() => report, r => r.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
