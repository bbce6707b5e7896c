using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Groups;

public sealed class AndGroups
{
    [Test]
    public void And_IsTheSameAsItsMembersInLine()
    {
        object[] facts = [new Agency("a"), new Report("r", "a"), new Certificate("c", "a"), new Report("s", "b")];

        Assert.That(RecordedSession.Of(typeof(Nested)).Insert(facts).Fire(), Is.EqualTo(new[] { "a r c" }));
    }

    [Test]
    public void And_NotInside_RefersToAliasesBefore()
    {
        var certificate = new Certificate("c", "a");
        var session = RecordedSession.Of(typeof(WithNot)).Insert(new Agency("a"), new Report("r", "a"), certificate);
        Assert.That(session.Fire(), Is.Empty);

        Assert.That(session.Retract(certificate).Fire(), Is.EqualTo(new[] { "a r" }));
    }

    private sealed class Nested : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            Certificate certificate = default!;
            When()
                .Match(() => agency)
                .And(x => x
                    .Match(() => report, r => r.Agency == agency.Name)
                    .And(y => y.Match(() => certificate, c => c.Agency == report.Agency)));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class WithNot : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When()
                .And(x => x.Match(() => agency).Not<Certificate>(c => c.Agency == agency.Name))
                .And(x => x.Match(() => report, r => r.Agency == agency.Name));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
