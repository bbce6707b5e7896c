using GrantEligibility.RuleEngine.Tests.Network;
using NRules;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Sessions;

[TestFixture]
public sealed class YieldTests
{
    [Test]
    public void Fire_JoinMatches_YieldsLinkedFact()
    {
        var session = Rules.Session(typeof(AgencyWithBody));
        session.InsertAll([new Agency("Springfield", 1), new Agency("Shelbyville", 2), new Body(1)]);

        var fired = session.Fire();

        Assert.Multiple(() =>
        {
            Assert.That(fired, Is.EqualTo(1));
            Assert.That(session.Query<Certified>().Select(c => c.Agency), Is.EqualTo(new[] { "Springfield" }));
        });
    }

    [Test]
    public void Retract_FactOfMatch_RetractsWhatWasDerived()
    {
        var session = Rules.Session(typeof(AgencyWithBody), typeof(CertifiedIsEligible));
        var body = new Body(1);
        session.InsertAll([new Agency("Springfield", 1), body]);
        session.Fire();
        Assert.That(session.Query<Eligible>().Count(), Is.EqualTo(1));

        session.Retract(body);

        Assert.Multiple(() =>
        {
            Assert.That(session.Query<Certified>(), Is.Empty);
            Assert.That(session.Query<Eligible>(), Is.Empty);
        });
    }

    [Test]
    public void Update_FactOfMatch_UpdatesLinkedFact()
    {
        var session = Rules.Session(typeof(AgencyWithBody), typeof(CertifiedIsEligible));
        var agency = new Agency("Springfield", 1);
        session.InsertAll([agency, new Body(1)]);
        session.Fire();

        agency.Name = "Capital City";
        session.Update(agency);
        session.Fire();

        Assert.Multiple(() =>
        {
            Assert.That(session.Query<Certified>().Single().Agency, Is.EqualTo("Capital City"));
            Assert.That(session.Query<Eligible>().Single().Agency, Is.EqualTo("Capital City"));
        });
    }

    [Test]
    public void Source_LinkedFact_NamesRuleAndFacts()
    {
        var session = Rules.Session(typeof(AgencyWithBody));
        session.InsertAll([new Agency("Springfield", 1), new Body(1)]);
        session.Fire();

        var fact = SessionProvenance.Find(session, session.Query<Certified>().Single());
        var source = (ILinkedFactSource)fact!.Source!;
        var matches = source.Facts.Cast<IFactMatch>().ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(source.SourceType, Is.EqualTo(FactSourceType.Linked));
            Assert.That(source.Rule.Name, Does.EndWith(nameof(AgencyWithBody)));
            Assert.That(matches[0].Declaration.Name, Is.EqualTo("agency"));
            Assert.That(matches[0].Value, Is.InstanceOf<Agency>());
            Assert.That(matches[0].Source, Is.Null);
            Assert.That(matches[1].Declaration.Name, Is.EqualTo("body"));
        });
    }

    [Test]
    public void Propagate_NotAutomatic_WaitsUntilAsked()
    {
        var session = Rules.Session(typeof(AgencyWithBody), typeof(CertifiedIsEligible));
        session.AutoPropagateLinkedFacts = false;
        session.InsertAll([new Agency("Springfield", 1), new Body(1)]);
        session.Fire();
        Assert.That(session.Query<Certified>(), Is.Empty);

        var sets = session.PropagateLinked().ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(sets, Has.Length.EqualTo(1));
            Assert.That(sets[0].Action, Is.EqualTo(LinkedFactAction.Insert));
            Assert.That(sets[0].FactCount, Is.EqualTo(1));
            Assert.That(session.Query<Certified>().Count(), Is.EqualTo(1));
            Assert.That(session.PropagateLinked(), Is.Empty);
            Assert.That(session.Fire(), Is.EqualTo(1));
        });
    }

    [Test]
    public void Propagate_NotAutomaticAndMatchGone_LeavesNothing()
    {
        var session = Rules.Session(typeof(AgencyWithBody));
        session.AutoPropagateLinkedFacts = false;
        var body = new Body(1);
        session.InsertAll([new Agency("Springfield", 1), body]);
        session.Fire();
        session.Retract(body);
        Assert.That(session.PropagateLinked().Select(s => s.Action), Is.EqualTo(new[] { LinkedFactAction.Insert, LinkedFactAction.Retract }));
        Assert.That(session.Query<Certified>(), Is.Empty);

        session.Insert(body);
        session.Fire();
        session.PropagateLinked();
        session.Retract(body);
        Assert.That(session.Query<Certified>().Count(), Is.EqualTo(1), "until it is propagated");
        Assert.That(session.PropagateLinked().Single().Action, Is.EqualTo(LinkedFactAction.Retract));
        Assert.That(session.Query<Certified>(), Is.Empty);
    }

    [Test]
    public void Yield_LinkedFactFailsACondition_IsInsertedOnceItCanBe()
    {
        var session = Rules.Session(typeof(AgencyWithBody), typeof(CertifiedStartsWithS));
        var agency = new Agency("", 1);
        session.InsertAll([agency, new Body(1)]);
        Assert.That(() => session.Fire(), Throws.InstanceOf<RuleExecutionException>());
        Assert.That(session.Query<Certified>(), Is.Empty);

        agency.Name = "Springfield";
        session.Update(agency);

        Assert.That(session.Fire(), Is.EqualTo(2));
        Assert.That(session.Query<Eligible>().Single().Agency, Is.EqualTo("Springfield"));
    }

    [Test]
    public void Retract_YieldedFact_Throws()
    {
        var session = Rules.Session(typeof(AgencyWithBody));
        session.InsertAll([new Agency("Springfield", 1), new Body(1)]);
        session.Fire();
        var certified = session.Query<Certified>().Single();

        Assert.Multiple(() =>
        {
            Assert.That(() => session.Retract(certified), Throws.ArgumentException);
            Assert.That(() => session.Insert(certified), Throws.ArgumentException);
        });
    }

    private sealed class Agency(string name, int bodyId)
    {
        public string Name { get; set; } = name;

        public int BodyId { get; } = bodyId;
    }

    private sealed class Body(int id)
    {
        public int Id { get; } = id;
    }

    private sealed record Certified(string Agency);

    private sealed record Eligible(string Agency);

    private sealed class AgencyWithBody : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Body body = default!;
            When()
                .Match(() => agency)
                .Match(() => body, b => b.Id == agency.BodyId);
            Then()
                .Yield(_ => new Certified(agency.Name));
        }
    }

    private sealed class CertifiedStartsWithS : Rule
    {
        public override void Define()
        {
            Certified certified = default!;
            When().Match(() => certified, c => c.Agency[0] == 'S');
            Then().Yield(_ => new Eligible(certified.Agency));
        }
    }

    private sealed class CertifiedIsEligible : Rule
    {
        public override void Define()
        {
            Certified certified = default!;
            When()
                .Match(() => certified, c => c.Agency.Length > 0);
            Then()
                .Yield(_ => new Eligible(certified.Agency));
        }
    }
}
