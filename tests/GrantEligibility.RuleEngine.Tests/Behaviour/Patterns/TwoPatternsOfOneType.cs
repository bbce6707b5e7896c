using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Patterns;

public sealed class TwoPatternsOfOneType
{
    private readonly Agency _a = new("a") { Officers = 1 };
    private readonly Agency _b = new("b") { Officers = 2 };

    [Test]
    public void Insert_OneFact_MatchesBothPatterns() =>
        Assert.That(RecordedSession.Of(typeof(AnyTwo)).Insert(_a).Fire(), Is.EqualTo(new[] { "a a" }));

    [Test]
    public void Insert_TwoFacts_MatchesEveryPair() =>
        Assert.That(RecordedSession.Of(typeof(AnyTwo)).Insert(_a, _b).FireSorted(), Is.EqualTo(new[] { "a a", "a b", "b a", "b b" }));

    [Test]
    public void Update_OneFact_UpdatesEveryPairItIsInOnce()
    {
        var session = RecordedSession.Of(typeof(AnyTwo)).Insert(_a, _b);
        session.Fire();

        Assert.That(session.Update(_b).FireSorted(), Is.EqualTo(new[] { "a b (updated)", "b a (updated)", "b b (updated)" }));
    }

    [Test]
    public void Retract_OneFact_LeavesTheOther()
    {
        var session = RecordedSession.Of(typeof(AnyTwo)).Insert(_a, _b).Retract(_a);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "b b" }));
    }

    [Test]
    public void Insert_DifferentFactsAsked_DoesNotPairAFactWithItself() =>
        Assert.That(RecordedSession.Of(typeof(TwoDifferent)).Insert(_a, _b).FireSorted(), Is.EqualTo(new[] { "a b", "b a" }));

    [Test]
    public void Insert_Ordered_MatchesEachPairOnce() =>
        Assert.That(RecordedSession.Of(typeof(SmallerAndLarger)).Insert(_b, _a, new Agency("c") { Officers = 3 }).FireSorted(), Is.EqualTo(new[] { "a b", "a c", "b c" }));

    [Test]
    public void Update_OrderTurnsRound_RemovesOnePairAndMakesTheOther()
    {
        var session = RecordedSession.Of(typeof(SmallerAndLarger)).Insert(_a, _b);
        session.Fire();
        _a.Officers = 9;

        Assert.That(session.Update(_a).Fire(), Is.EqualTo(new[] { "b a" }));
    }

    private sealed class AnyTwo : Rule
    {
        public override void Define()
        {
            Agency first = default!;
            Agency second = default!;
            When().Match(() => first).Match(() => second);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class TwoDifferent : Rule
    {
        public override void Define()
        {
            Agency first = default!;
            Agency second = default!;
            When().Match(() => first).Match(() => second, s => s != first);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SmallerAndLarger : Rule
    {
        public override void Define()
        {
            Agency smaller = default!;
            Agency larger = default!;
            When().Match(() => smaller).Match(() => larger, l => l.Officers > smaller.Officers);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
