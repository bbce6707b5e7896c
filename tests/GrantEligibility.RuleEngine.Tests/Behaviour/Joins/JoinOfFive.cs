using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Joins;

/// <summary>A chain of five patterns, each joined to others before it.</summary>
public sealed class JoinOfFive
{
    private readonly Agency _agency = new("a");
    private readonly Report _report = new("r", "a") { Year = 2020 };
    private readonly Report _next = new("s", "a") { Year = 2021 };
    private readonly Certificate _certificate = new("c", "a");
    private readonly Note _note = new("c", "seen in 2021");

    private object[] All => [_agency, _report, _next, _certificate, _note];

    [TestCaseSource(nameof(Orders))]
    public void Insert_InAnyOrder_MatchesOnce(int[] order)
    {
        var session = RecordedSession.Of(typeof(Chain)).Insert([.. order.Select(i => All[i])]);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a r s c c:seen in 2021" }));
    }

    [Test]
    public void Retract_AnyFact_RemovesTheMatchAndItsReturnMakesItAnew([Range(0, 4)] int missing)
    {
        var session = RecordedSession.Of(typeof(Chain)).Insert(All);
        Assert.That(session.Retract(All[missing]).Fire(), Is.Empty);

        Assert.That(session.Insert(All[missing]).Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Update_AnyFact_UpdatesTheMatchOnce([Range(0, 4)] int updated)
    {
        var session = RecordedSession.Of(typeof(Chain)).Insert(All);
        session.Fire();

        Assert.That(session.Update(All[updated]).Fire(), Is.EqualTo(new[] { "a r s c c:seen in 2021 (updated)" }));
    }

    [Test]
    public void Update_KeyInTheMiddle_BreaksAndMendsTheChain()
    {
        var session = RecordedSession.Of(typeof(Chain)).Insert(All);
        session.Fire();
        _next.Year = 2022;
        Assert.That(session.Update(_next).Fire(), Is.Empty);
        _next.Year = 2021;

        Assert.That(session.Update(_next).Fire(), Is.EqualTo(new[] { "a r s c c:seen in 2021" }));
    }

    [Test]
    public void Insert_SeveralPerPattern_MatchesTheirProduct()
    {
        var session = RecordedSession.Of(typeof(Chain)).Insert(All).Insert(new Certificate("d", "a"), new Note("d", "in 2021"), new Note("d", "2021"), new Report("q", "a"));

        Assert.That(
            session.FireSorted(),
            Is.EqualTo(new[] { "a q s c c:seen in 2021", "a q s d d:2021", "a q s d d:in 2021", "a r s c c:seen in 2021", "a r s d d:2021", "a r s d d:in 2021" }));
    }

    private static IEnumerable<int[]> Orders() =>
    [
        [0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 3, 0, 2, 4], [3, 4, 2, 0, 1], [4, 0, 3, 1, 2],
    ];

    private sealed class Chain : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            Report next = default!;
            Certificate certificate = default!;
            Note note = default!;
            When()
                .Match(() => agency)
                .Match(() => report, r => r.Agency == agency.Name)
                .Match(() => next, n => n.Agency == report.Agency, n => n.Year == report.Year + 1)
                .Match(() => certificate, c => c.Agency == agency.Name && c.IsValid)
                .Match(() => note, n => n.About == certificate.Id, n => n.Text.EndsWith(next.Year.ToString()));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
