using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Hosting;

public sealed class Determinism
{
    [Test]
    public void InsertionShuffled_SameMatchesAndConclusions([Range(1, 20)] int seed)
    {
        var facts = Facts();
        var expected = Conclusions(facts);
        new Random(seed).Shuffle(facts);

        Assert.That(Conclusions(facts), Is.EqualTo(expected));
    }

    [Test]
    public void InsertionInOneOrder_SameFiringsInTheSameOrder()
    {
        string[] Fired() => RecordedSession.Of(typeof(Uncertified), typeof(Counted), typeof(Pairs)).Insert(Facts()).Fire();

        Assert.That(Enumerable.Range(0, 10).Select(_ => Fired()), Is.All.EqualTo(Fired()));
    }

    private static object[] Facts() =>
    [
        new Agency("a"), new Agency("b"), new Agency("c"), new Certificate("x", "a"), new Certificate("y", "a"),
        new Report("r", "a"), new Report("s", "b"), new Report("t", "b"), new Report("u", "d"),
    ];

    private static string[] Conclusions(object[] facts)
    {
        var session = RecordedSession.Of(typeof(Uncertified), typeof(Counted), typeof(Pairs)).Insert(facts);
        session.Fire();
        return [.. session.Session.Query<Note>().Select(n => n.ToString()).Order(StringComparer.Ordinal)];
    }

    private sealed class Uncertified : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency).Not<Certificate>(c => c.Agency == agency.Name);
            Then().Yield(_ => new Note(agency.Name, "uncertified"));
        }
    }

    private sealed class Counted : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            IEnumerable<Report> reports = default!;
            When().Match(() => agency).Query(() => reports, q => q.Match<Report>(r => r.Agency == agency.Name).Collect());
            Then().Yield(_ => new Note(agency.Name, $"{reports.Count()} reports"));
        }
    }

    private sealed class Pairs : Rule
    {
        public override void Define()
        {
            Certificate certificate = default!;
            Report report = default!;
            When().Match(() => certificate).Match(() => report, r => r.Agency == certificate.Agency);
            Then().Yield(_ => new Note(certificate.Id, report.Id));
        }
    }
}
