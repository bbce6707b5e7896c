using NRules;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Hosting;

/// <summary>Many threads make their first sessions of a factory that nothing has been asked of, so that whatever it does on first use is raced for.</summary>
public sealed class ManyThreads
{
    private const int Threads = 16;

    [Test]
    public void CreateSession_FirstUsesRace_EveryThreadGetsTheSameAnswers([Range(1, 15)] int round)
    {
        var factory = RecordedSession.Compile(typeof(Uncertified), typeof(Totals), typeof(Sorted), typeof(Large), typeof(SeesNote));
        var expected = Answer(RecordedSession.Compile(typeof(Uncertified), typeof(Totals), typeof(Sorted), typeof(Large), typeof(SeesNote)).CreateSession());
        var answers = Race(_ => Answer(factory.CreateSession()));

        Assert.That(answers, Is.All.EqualTo(expected), $"Round {round}.");
    }

    [Test]
    public void Sessions_UsedOverAndOver_KeepGivingTheSameAnswers()
    {
        // Past the number of evaluations after which the engine compiles what it interpreted.
        var factory = RecordedSession.Compile(typeof(Uncertified), typeof(Totals), typeof(Sorted), typeof(Large), typeof(SeesNote));
        var expected = Answer(factory.CreateSession());
        var answers = Race(_ => Enumerable.Range(0, 60).Select(_ => Answer(factory.CreateSession())).Distinct().Single());

        Assert.That(answers, Is.All.EqualTo(expected));
    }

    [Test]
    public void Factory_ListenedSchemaAndMetricsWhileUsed_StaysWhole()
    {
        var factory = RecordedSession.Compile(typeof(Uncertified), typeof(Totals), typeof(Sorted), typeof(Large), typeof(SeesNote));
        var evaluated = 0;
        factory.Events.LhsExpressionEvaluatedEvent += (_, _) => Interlocked.Increment(ref evaluated);
        var alone = factory.CreateSession();
        var expected = Answer(alone);
        var ofOne = Interlocked.Exchange(ref evaluated, 0);
        var nodes = factory.GetSchema().Nodes.Count;
        var answers = Race(_ =>
        {
            var session = factory.CreateSession();
            var answer = Answer(session);
            Assert.That(session.GetSchema().Nodes, Has.Count.EqualTo(nodes));
            Assert.That(session.Metrics.GetAll().Sum(m => m.InsertInputCount), Is.EqualTo(alone.Metrics.GetAll().Sum(m => m.InsertInputCount)));
            return answer;
        });

        Assert.That(answers, Is.All.EqualTo(expected));
        Assert.That(evaluated, Is.EqualTo(ofOne * Threads), "Each session evaluates what one alone does.");
    }

    [Test]
    public void Session_HandedFromThreadToThread_GoesOn()
    {
        var session = RecordedSession.Of(typeof(Large));
        var agencies = Enumerable.Range(0, 20).Select(i => new Agency($"a{i}") { Officers = i }).ToArray();
        foreach (var agency in agencies)
        {
            var thread = new Thread(() => session.Insert(agency));
            thread.Start();
            thread.Join();
        }

        Assert.That(session.Fire(), Has.Length.EqualTo(14));
    }

    [Test]
    public void Compile_SameRulesOnManyThreads_GivesFactoriesThatAnswerAlike()
    {
        var repository = RecordedSession.Repository(typeof(Uncertified), typeof(Totals), typeof(Sorted), typeof(Large), typeof(SeesNote));
        var expected = Answer(new RuleCompiler().Compile(repository.GetRuleSets()).CreateSession());

        Assert.That(Race(_ => Answer(new RuleCompiler().Compile(repository.GetRuleSets()).CreateSession())), Is.All.EqualTo(expected));
    }

    // The barrier lets all threads go at once.
    private static string[] Race(Func<int, string> answer)
    {
        using var barrier = new Barrier(Threads);
        var answers = new string[Threads];
        var errors = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            try
            {
                answers[i] = answer(i);
            }
            catch (Exception exception)
            {
                errors[i] = exception;
            }
        })).ToArray();
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        Assert.That(errors, Is.All.Null);
        return answers;
    }

    /// <summary>Everything that fired, in its order, and what was concluded.</summary>
    private static string Answer(ISession session)
    {
        var fired = new RecordedSession(session, namesRules: true);
        var agencies = Enumerable.Range(0, 8).Select(n => new Agency($"a{n}") { Officers = n }).ToArray();
        session.InsertAll(agencies);
        session.InsertAll(agencies.Where((_, n) => n % 2 == 0).Select(a => new Certificate(a.Name, a.Name)));
        session.InsertAll(agencies.Select((a, n) => new Report($"r{n}", a.Name) { Incidents = 10 - n }));
        var log = fired.Fire().ToList();
        agencies[1].Officers = 20;
        session.Update(agencies[1]);
        session.Retract(agencies[3]);
        log.AddRange(fired.Fire());
        return string.Join('\n', log.Concat(session.Query<Note>().AsEnumerable().Select(n => n.ToString()).Order(StringComparer.Ordinal)));
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
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency).Where(g => g.Any(r => r.Incidents > 5)));
            Then().Yield(_ => new Note(group.Key, $"total {group.Sum(r => r.Incidents)}"));
        }
    }

    private sealed class Sorted : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            int most = default;
            When().Query(() => reports, q => q.Match<Report>(r => r.Incidents > 2).Collect().OrderBy(r => r.Incidents)).Let(() => most, () => reports.Select(r => r.Incidents).DefaultIfEmpty().Max()).Having(() => most > 3);
            Filter().OnChange(() => most);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    [Priority(2)]
    private sealed class Large : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 5);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SeesNote : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note, n => n.Text != "total 1");
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
