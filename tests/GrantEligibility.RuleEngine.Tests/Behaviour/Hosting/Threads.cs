using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Hosting;

public sealed class Threads
{
    [Test]
    public void Factory_SharedByThreads_GivesEachSessionItsOwnAnswers()
    {
        var factory = RecordedSession.Compile(typeof(Uncertified), typeof(Totals), typeof(SeesNote));
        var heard = 0;
        factory.Events.RuleFiredEvent += (_, _) => Interlocked.Increment(ref heard);
        var answers = new string[64];
        Parallel.For(0, answers.Length, i =>
        {
            var session = factory.CreateSession();
            var agencies = Enumerable.Range(0, 5).Select(n => new Agency($"{i}-{n}")).ToArray();
            session.InsertAll(agencies);
            session.InsertAll(agencies.Where((_, n) => n % 2 == 0).Select(a => new Certificate(a.Name, a.Name)));
            session.InsertAll(agencies.Select(a => new Report(a.Name, a.Name) { Incidents = i }));
            session.Fire();
            session.Retract(agencies[1]);
            session.Fire();
            answers[i] = string.Join(' ', session.Query<Note>().Select(n => n.ToString()).Order(StringComparer.Ordinal));
        });

        for (var i = 0; i < answers.Length; i++)
        {
            var expected = Enumerable.Range(0, 5).Select(n => $"{i}-{n}:total {i}").Append($"{i}-3:uncertified").Order(StringComparer.Ordinal);
            Assert.That(answers[i], Is.EqualTo(string.Join(' ', expected)));
        }

        // 5 totals and 2 uncertified, each seen: 14 firings a session.
        Assert.That(heard, Is.EqualTo(64 * 14));
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

    private sealed class Totals : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> group = default!;
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency));
            Then().Yield(_ => new Note(group.Key, $"total {group.Sum(r => r.Incidents)}"));
        }
    }

    private sealed class SeesNote : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
