using GrantEligibility.RuleEngine.Tests.Network;
using NRules;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Sessions;

public sealed class OnePassSessionTests
{
    [Test]
    public void Fire_RulesInAnyOrder_ConcludesFromConclusions()
    {
        var session = OnePass(typeof(EldestFound), typeof(NobodyIsElder), typeof(ElderFound));
        session.InsertAll([new Person("a", 40), new Person("b", 60), new Person("c", 50)]);

        Assert.Multiple(() =>
        {
            Assert.That(session.Fire(), Is.EqualTo(4), "Three pairs, and one who is the eldest.");
            Assert.That(session.Query<Eldest>().Single().Name, Is.EqualTo("b"));
            Assert.That(session.Fire(), Is.Zero, "Nothing is concluded twice.");
        });
    }

    [Test]
    public void Retract_AfterFiring_DropsWhatWasConcluded()
    {
        var session = OnePass(typeof(EldestFound), typeof(NobodyIsElder), typeof(ElderFound));
        var eldest = new Person("b", 60);
        session.InsertAll([new Person("a", 40), eldest]);
        session.Fire();

        session.Retract(eldest);
        Assert.That(session.Query<object>(), Has.Exactly(1).Items);
        session.Fire();
        Assert.That(session.Query<Eldest>().Single().Name, Is.EqualTo("a"));
    }

    [Test]
    public void Source_OfAConclusion_IsTheMatch()
    {
        var session = OnePass(typeof(ElderFound));
        var (a, b) = (new Person("a", 40), new Person("b", 60));
        session.InsertAll([a, b]);
        session.Fire();

        var source = (ILinkedFactSource)SessionProvenance.Find(session, session.Query<Elder>().Single())!.Source!;
        Assert.Multiple(() =>
        {
            Assert.That(source.Rule.Name, Does.EndWith(nameof(ElderFound)));
            Assert.That(source.Facts.Select(fact => fact.Value), Is.EqualTo(new object[] { a, b }));
        });
    }

    [Test]
    public void Condition_Throws_EndsThePass()
    {
        var session = OnePass(typeof(NameOfNobody));
        session.InsertAll([new Person("a", 40), new Person(null!, 40)]);

        Assert.That(() => session.Fire(), Throws.InstanceOf<OnePassException>().With.InnerException.InstanceOf<NullReferenceException>());
    }

    [TestCase(typeof(FeedsItself))]
    [TestCase(typeof(Inserts))]
    [TestCase(typeof(FiresOnChange))]
    [TestCase(typeof(SortsByAge))]
    [TestCase(typeof(AsksAService))]
    [TestCase(typeof(Undoes))]
    [TestCase(typeof(FiresOnce))]
    public void TryCreate_RulesThatOnePassCannotTake_IsNull(Type rule) => Assert.That(OnePassSession.TryCreate(Rules.Compile(rule)), Is.Null);

    private static ISession OnePass(params Type[] rules) => OnePassSession.TryCreate(Rules.Compile(rules))!;

    public sealed record Person(string Name, int Age);

    public sealed record Elder(string Name, string Than);

    public sealed record Eldest(string Name);

    /// <summary>Reads what the others yield, and is compiled before them.</summary>
    private sealed class EldestFound : Rule
    {
        public override void Define()
        {
            Person person = default!;
            IEnumerable<Elder> elders = default!;
            When()
                .Match(() => person)
                .Query(() => elders, q => q.Match<Elder>(e => e.Than == person.Name).Collect())
                .Having(() => !elders.Any())
                .Exists<Elder>(e => e.Name == person.Name);
            Then().Yield(_ => new Eldest(person.Name));
        }
    }

    private sealed class NobodyIsElder : Rule
    {
        public override void Define()
        {
            Person person = default!;
            When()
                .Match(() => person)
                .Not<Elder>(e => e.Than == person.Name)
                .Not<Elder>(e => e.Name == person.Name);
            Then().Yield(_ => new Eldest(person.Name));
        }
    }

    private sealed class ElderFound : Rule
    {
        public override void Define()
        {
            Person younger = default!;
            Person older = default!;
            When()
                .Match(() => younger)
                .Match(() => older, p => p.Age > younger.Age);
            Then().Yield(_ => new Elder(older.Name, younger.Name));
        }
    }

    private sealed class NameOfNobody : Rule
    {
        public override void Define()
        {
            Person one = default!;
            Person other = default!;
            When()
                .Match(() => one)
                .Match(() => other, p => p.Name.Length > one.Age);
            Then().Yield(_ => new Eldest(other.Name));
        }
    }

    private sealed class FeedsItself : Rule
    {
        public override void Define()
        {
            Elder elder = default!;
            When().Match(() => elder, e => e.Name.Length < 3);
            Then().Yield(_ => new Elder(elder.Name + "x", elder.Than));
        }
    }

    private sealed class Inserts : Rule
    {
        public override void Define()
        {
            Person person = default!;
            When().Match(() => person);
            Then().Do(context => context.Insert(new Eldest(person.Name)));
        }
    }

    private sealed class FiresOnChange : Rule
    {
        public override void Define()
        {
            Person person = default!;
            When().Match(() => person);
            Filter().OnChange(() => person.Age);
            Then().Yield(_ => new Eldest(person.Name));
        }
    }

    private sealed class SortsByAge : Rule
    {
        public override void Define()
        {
            IEnumerable<Person> people = default!;
            When().Query(() => people, q => q.Match<Person>().Collect().OrderBy(p => p.Age));
            Then().Yield(_ => new Eldest(people.Last().Name));
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class FiresOnce : Rule
    {
        public override void Define()
        {
            Person person = default!;
            When().Match(() => person);
            Then().Yield(_ => new Eldest(person.Name));
        }
    }

    private sealed class AsksAService : Rule
    {
        public override void Define()
        {
            Person person = default!;
            IFormatProvider names = default!;
            Dependency().Resolve(() => names);
            When().Match(() => person);
            Then().Yield(_ => new Eldest(string.Format(names, "{0}", person.Name)));
        }
    }

    private sealed class Undoes : Rule
    {
        public override void Define()
        {
            Person person = default!;
            When().Match(() => person);
            Then().Yield(_ => new Eldest(person.Name)).Undo(context => context.Halt());
        }
    }
}
