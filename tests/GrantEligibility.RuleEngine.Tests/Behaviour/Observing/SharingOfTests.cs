using NRules.Diagnostics;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Observing;

/// <summary>Equal conditions of different rules are evaluated once per fact.</summary>
public sealed class SharingOfTests
{
    private readonly Agency _a = new("a") { Officers = 1 };

    [Test]
    public void EqualTestOfOneFact_IsEvaluatedOnceForAllRules()
    {
        var events = Evaluated([typeof(Sized), typeof(SizedWithReport), typeof(SizedInIllinois)], _a);

        Assert.That(events.Count(e => e.Expression.ToString()!.Contains("Officers > 0", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(
            events.Single(e => e.Expression.ToString()!.Contains("Officers > 0", StringComparison.Ordinal)).Rules.Select(r => r.Name.Split('+')[^1]),
            Is.EquivalentTo(new[] { "Sized", "SizedWithReport", "SizedInIllinois" }));
    }

    [Test]
    public void EqualJoin_IsEvaluatedOnceForAllRules()
    {
        var events = Evaluated([typeof(SizedWithReport), typeof(SizedWithReportAndCertificate)], _a, new Report("r", "a"));

        Assert.That(events.Count(e => e.Arguments.Count == 2), Is.EqualTo(1));
    }

    [Test]
    public void OtherNamesOfAliasesAndParameters_AreSharedAll()
    {
        var events = Evaluated([typeof(Sized), typeof(SizedUnderOtherNames)], _a);

        Assert.That(events, Has.Count.EqualTo(1));
    }

    [Test]
    public void CapturedValue_SharedWhereEqual()
    {
        Assert.That(Evaluated([typeof(AboveOne), typeof(AlsoAboveOne)], _a), Has.Count.EqualTo(1));
        Assert.That(Evaluated([typeof(AboveOne), typeof(AboveTwo)], _a), Has.Count.EqualTo(2));
    }

    [Test]
    public void SharedTest_EveryRuleFires()
    {
        var session = RecordedSession.Of(typeof(Sized), typeof(SizedUnderOtherNames), typeof(SizedInIllinois)).Insert(_a);

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "Sized: a", "SizedInIllinois: a", "SizedUnderOtherNames: a" }));
    }

    [Test]
    public void SharedQuery_EveryRuleFires()
    {
        var session = RecordedSession.Of(typeof(AllReports), typeof(AllReportsToo)).Insert(new Report("r", "a"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "AllReports: [r]", "AllReportsToo: [r]" }));
    }

    private static List<LhsExpressionEventArgs> Evaluated(Type[] rules, params object[] facts)
    {
        var session = RecordedSession.Of(rules);
        var events = new List<LhsExpressionEventArgs>();
        session.Session.Events.LhsExpressionEvaluatedEvent += (_, e) => events.Add(e);
        session.Insert(facts);
        return events;
    }

    private sealed class Sized : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SizedUnderOtherNames : Rule
    {
        public override void Define()
        {
            Agency police = default!;
            When().Match(() => police, department => department.Officers > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SizedInIllinois : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0, a => a.State == "IL");
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SizedWithReport : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When().Match(() => agency, a => a.Officers > 0).Match(() => report, r => r.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SizedWithReportAndCertificate : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            Certificate certificate = default!;
            When()
                .Match(() => agency, a => a.Officers > 0)
                .Match(() => report, r => r.Agency == agency.Name)
                .Match(() => certificate, c => c.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private abstract class Above(int threshold) : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            var limit = threshold;
            When().Match(() => agency, a => a.Officers > limit);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AboveOne() : Above(1);

    private sealed class AlsoAboveOne() : Above(1);

    private sealed class AboveTwo() : Above(2);

    private sealed class AllReports : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> reports = default!;
            When().Query(() => reports, q => q.Match<Report>().Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AllReportsToo : Rule
    {
        public override void Define()
        {
            IEnumerable<Report> all = default!;
            When().Query(() => all, q => q.Match<Report>().Collect());
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
