using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Queries;

/// <summary>SelectMany makes a set of what it flattens; a value lives from the first fact that gives it to the last.</summary>
public sealed class RepeatedValues
{
    private readonly Agency _a = new("a") { Units = ["k9", "swat", "k9"] };
    private readonly Agency _b = new("b") { Units = ["k9"] };

    [Test]
    public void SelectMany_ValueGivenTwice_IsOneMatch() =>
        Assert.That(RecordedSession.Of(typeof(EveryUnit)).Insert(_a, _b).Fire(), Is.EqualTo(new[] { "k9", "swat" }));

    [Test]
    public void Retract_OneOfTwoThatGiveIt_KeepsTheMatch()
    {
        var session = RecordedSession.Of(typeof(EveryUnit)).Insert(_a, _b);
        session.Fire();
        session.Retract(_a).Fire();
        Assert.That(session.Insert(_a).Fire(), Has.Member("swat").And.None.EqualTo("k9"), "Not a new match.");

        Assert.That(session.Retract(_a).Retract(_b).Insert(_b).Fire(), Is.EqualTo(new[] { "k9" }), "A new match.");
    }

    private sealed class EveryUnit : Rule
    {
        public override void Define()
        {
            string unit = default!;
            When().Query(() => unit, q => q.Match<Agency>().SelectMany(a => a.Units));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
