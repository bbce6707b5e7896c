using GrantEligibility.RuleEngine.Tests.Network;
using NRules;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Sessions;

[TestFixture]
public sealed class FactVerbTests
{
    private static readonly ISessionFactory Factory = Rules.Compile(typeof(EachNoted));

    [Test]
    public void Insert_EqualFact_ThrowsOrReturnsFalse()
    {
        var session = Factory.CreateSession();
        session.Insert(new Noted("a"));

        Assert.Multiple(() =>
        {
            Assert.That(() => session.Insert(new Noted("a")), Throws.ArgumentException);
            Assert.That(session.TryInsert(new Noted("a")), Is.False);
            Assert.That(session.TryInsert(new Noted("b")), Is.True);
            Assert.That(() => session.Insert(null!), Throws.ArgumentNullException);
            Assert.That(() => session.InsertAll(null!), Throws.ArgumentNullException);
            Assert.That(() => session.InsertAll([new Noted("c"), null!]), Throws.ArgumentNullException);
            Assert.That(session.Query<Noted>().Count(), Is.EqualTo(2));
        });
    }

    [Test]
    public void UpdateAndRetract_AbsentFact_ThrowOrReturnFalse()
    {
        var session = Factory.CreateSession();

        Assert.Multiple(() =>
        {
            Assert.That(() => session.Update(new Noted("a")), Throws.ArgumentException);
            Assert.That(() => session.Retract(new Noted("a")), Throws.ArgumentException);
            Assert.That(session.TryUpdate(new Noted("a")), Is.False);
            Assert.That(session.TryRetract(new Noted("a")), Is.False);
            Assert.That(() => session.UpdateAll([new Noted("a")]), Throws.ArgumentException);
            Assert.That(() => session.RetractAll([new Noted("a")]), Throws.ArgumentException);
        });
    }

    [Test]
    public void InsertAll_OneFails_InsertsNone()
    {
        var session = Factory.CreateSession();
        session.Insert(new Noted("a"));

        Assert.That(() => session.InsertAll([new Noted("b"), new Noted("a")]), Throws.ArgumentException);
        Assert.That(session.Query<Noted>().Count(), Is.EqualTo(1));

        var refused = session.TryInsertAll([new Noted("b"), new Noted("a"), new Noted("b")]);
        Assert.That(refused.Failed, Is.EqualTo(new[] { new Noted("a"), new Noted("b") }));
        Assert.That(session.Query<Noted>().Count(), Is.EqualTo(1));

        var skipped = session.TryInsertAll([new Noted("b"), new Noted("a")], BatchOptions.SkipFailed);
        Assert.Multiple(() =>
        {
            Assert.That(skipped.FailedCount, Is.EqualTo(1));
            Assert.That(session.Query<Noted>().Count(), Is.EqualTo(2));
            Assert.That(session.Fire(), Is.EqualTo(2));
        });
    }

    [Test]
    public void UpdateAllAndRetractAll_OneFails_FollowTheOptions()
    {
        var session = Factory.CreateSession();
        session.Insert(new Noted("a"));
        object[] batch = [new Noted("a"), new Noted("b")];

        Assert.Multiple(() =>
        {
            Assert.That(session.TryUpdateAll(batch).FailedCount, Is.EqualTo(1));
            Assert.That(session.TryUpdateAll(batch, BatchOptions.SkipFailed).FailedCount, Is.EqualTo(1));
            Assert.That(session.TryRetractAll(batch).Failed, Is.EqualTo(new[] { new Noted("b") }));
            Assert.That(session.Query<Noted>().Count(), Is.EqualTo(1));
            Assert.That(session.TryRetractAll(batch, BatchOptions.SkipFailed).FailedCount, Is.EqualTo(1));
            Assert.That(session.Query<Noted>(), Is.Empty);
        });
    }

    [Test]
    public void Update_EqualObject_TakesThePlaceOfTheOld()
    {
        var session = Factory.CreateSession();
        var old = new Noted("a");
        var young = new Noted("a");
        session.Insert(old);

        session.Update(young);

        Assert.That(session.Query<Noted>().Single(), Is.SameAs(young));
    }

    [Test]
    public void Identity_Provided_DecidesWhichFactsAreTheSame()
    {
        var session = Factory.CreateSession();
        session.Insert(new Identified(1, "old"));
        session.Insert(new OtherIdentified(1));

        session.Update(new Identified(1, "new"));

        Assert.Multiple(() =>
        {
            Assert.That(session.Query<Identified>().Single().Text, Is.EqualTo("new"));
            Assert.That(session.TryInsert(new Identified(1, "third")), Is.False);
            Assert.That(session.TryInsert(new Identified(2, "old")), Is.True);
        });
    }

    [Test]
    public void Identity_Registered_ComesFirst()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(EqualityComparer<Thing>.Create((x, y) => x!.Number == y!.Number, x => x.Number));
        var session = compiler.Compile(Rules.Repository(typeof(EachNoted)).GetRules()).CreateSession();

        session.Insert(new Left(1) { Number = 7 });

        Assert.Multiple(() =>
        {
            Assert.That(session.TryInsert(new Left(2) { Number = 7 }), Is.False);
            Assert.That(session.TryInsert(new Left(3) { Number = 8 }), Is.True);
            Assert.That(session.TryInsert(new Noted("a")), Is.True);
        });
    }

    [Test]
    public void Match_BaseTypeAndInterface_SeeDerivedFacts()
    {
        var session = Rules.Session(typeof(EachThing), typeof(EachComparable));
        session.Insert(new Left(1));
        session.Insert(new Right(2));
        session.Insert("text");

        session.Fire();

        Assert.That(session.Query<Noted>().AsEnumerable().Select(n => n.Text), Is.EquivalentTo(new[] { "thing 1", "thing 2", "comparable text" }));
    }

    [Test]
    public void Query_WhileFactsChange_GoesThroughThoseThatWere()
    {
        var session = Factory.CreateSession();
        session.InsertAll([new Left(1), new Left(2), new Right(3)]);

        foreach (var thing in session.Query<Thing>())
        {
            session.Retract(thing);
        }

        Assert.That(session.Query<object>(), Is.Empty);
    }

    private sealed record Identified(int Id, string Text) : IIdentityProvider
    {
        public object GetIdentity() => Id;
    }

    private sealed record OtherIdentified(int Id) : IIdentityProvider
    {
        public object GetIdentity() => Id;
    }

    private sealed class EachNoted : Rule
    {
        public override void Define()
        {
            Noted noted = default!;
            When().Match(() => noted);
            Then().Do(_ => noted.ToString());
        }
    }

    private sealed class EachThing : Rule
    {
        public override void Define()
        {
            Thing thing = default!;
            When().Match(() => thing);
            Then().Yield(_ => new Noted("thing " + thing.Id));
        }
    }

    private sealed class EachComparable : Rule
    {
        public override void Define()
        {
            IComparable<string> comparable = default!;
            When().Match(() => comparable);
            Then().Yield(_ => new Noted("comparable " + comparable));
        }
    }
}
