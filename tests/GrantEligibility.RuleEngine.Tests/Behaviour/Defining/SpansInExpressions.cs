using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Defining;

/// <summary>Calls on arrays that the language binds to those on spans, which not every way of evaluating an expression can make.</summary>
public sealed class SpansInExpressions
{
    [Test]
    public void Contains_OnArrays_HoldsInEveryPlace()
    {
        var session = RecordedSession.Of(typeof(KnownAgency)).Insert(new Agency("a") { Officers = 1 }, new Agency("b"), new Agency("c") { State = "WI", Officers = 1 }, new Report("r", "a"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a True [r]" }));
        Assert.That(session.Session.Query<Note>().Single(), Is.EqualTo(new Note("a", "True")));
        for (var i = 0; i < 150; i++)
        {
            // Past the number of evaluations after which the engine compiles what it interpreted.
            session.Update(session.Session.Query<Agency>().First());
            Assert.That(session.Fire(), Is.EqualTo(new[] { "a True [r] (updated)" }));
        }
    }

    private sealed class KnownAgency : Rule
    {
        private static readonly string[] States = ["IL", "MI"];

        public override void Define()
        {
            Agency agency = default!;
            bool known = default;
            IEnumerable<Report> reports = default!;
            int[] sizes = [1, 5];
            When()
                .Match(() => agency, a => new[] { "a", "b", "c" }.Contains(a.Name), a => States.Contains(a.State), a => sizes.Contains(a.Officers))
                .Let(() => known, () => new[] { "a" }.Contains(agency.Name))
                .Query(() => reports, q => q.Match<Report>(r => new[] { agency.Name }.Contains(r.Agency)).Collect().Where(c => new[] { 1, 2 }.Contains(c.Count())));
            Filter().Where(() => new[] { "a" }.Contains(agency.Name));
            Then().Yield(_ => new Note(agency.Name, $"{new[] { true }.Contains(known)}"));
        }
    }
}
