using GrantEligibility.RuleEngine.Tests.Network;
using NRules;
using NRules.Fluent.Dsl;
using NRules.OnePass;
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
            Assert.That(session.Record().Conclusions.OfType<Eldest>().Single().Name, Is.EqualTo("b"));
            Assert.That(session.Fire, Throws.InvalidOperationException, "Nothing is concluded twice.");
            Assert.That(() => session.InsertAll([new Person("d", 70)]), Throws.InvalidOperationException, "Nor from half of the facts.");
        });
    }

    [Test]
    public void Forget_AfterFiring_LeavesWhatIsShared()
    {
        var session = OnePass([new Person("a", 40)], typeof(EldestFound), typeof(NobodyIsElder), typeof(ElderFound));
        session.InsertAll([new Person("b", 60)]);
        session.Fire();
        Assert.That(session.Record().Conclusions.OfType<Eldest>().Single().Name, Is.EqualTo("b"));

        session.Forget();
        Assert.That(session.Record().Shared.Concat(session.Record().Supplied).Concat(session.Record().Conclusions), Has.Exactly(1).Items);
        session.InsertAll([new Person("c", 30)]);
        session.Fire();
        Assert.That(session.Record().Conclusions.OfType<Eldest>().Single().Name, Is.EqualTo("a"));
    }

    [Test]
    public void InsertAll_SameFactTwice_SaysWhich()
    {
        var session = OnePass([new Person("a", 40)], typeof(ElderFound));
        Assert.That(() => session.InsertAll([new Person("b", 60), new Person("b", 60)]), Throws.ArgumentException.With.Message.Contains("{ Name = b, Age = 60 }"));
        session.Forget();
        Assert.That(() => session.InsertAll([new Person("a", 40)]), Throws.ArgumentException, "It is among those shared.");
    }

    [Test]
    public void Record_OfAConclusion_HasTheMatch()
    {
        var session = OnePass([new Person("a", 40)], typeof(ElderFound));
        session.InsertAll([new Person("b", 60)]);
        session.Fire();

        var record = session.Record();
        session.Forget();
        Assert.Multiple(() =>
        {
            Assert.That(record.Shared.Concat(record.Supplied), Is.EqualTo(new[] { new Person("a", 40), new Person("b", 60) }));
            Assert.That(record.Conclusions, Is.EqualTo(new[] { new Elder("b", "a") }));
            Assert.That(record.RuleBehind(0).Name, Does.EndWith(nameof(ElderFound)));
            Assert.That(record.PremisesOf(0).ToArray(), Is.EqualTo(new[] { 0, 1 }), "The shared fact, and the one of the question.");
            Assert.That(record.DeclarationsOf(0).Select(d => d.Name), Is.EqualTo(new[] { "younger", "older" }));
        });
    }

    [Test]
    public void Match_WhileYielding_KnowsWhereItsFactsCameFrom()
    {
        var session = OnePass(typeof(ElderFound), typeof(ElderTraced));
        session.InsertAll([new Person("a", 40), new Person("b", 60)]);
        session.Fire();

        Assert.That(session.Record().Conclusions.OfType<Eldest>().Single().Name, Does.EndWith("ElderFound of a and b"));
    }

    [Test]
    public void Record_OfACollection_HasWhatWasCollected()
    {
        var session = OnePass(typeof(EldestFound), typeof(ElderFound));
        session.InsertAll([new Person("a", 40), new Person("b", 60), new Person("c", 50)]);
        session.Fire();

        var record = session.Record();
        var eldest = record.Conclusions.ToList().FindIndex(c => c is Eldest);
        var (collection, collected) = record.Made(record.PremisesOf(eldest).ToArray().Single(number => number < 0));
        Assert.Multiple(() =>
        {
            Assert.That(collection, Is.EqualTo(Array.Empty<Elder>()), "Nobody is elder than the eldest.");
            Assert.That(collected, Is.Empty);
        });
    }

    [Test]
    public void Record_OfACollectionOfConclusions_HasTheirNumbers()
    {
        var session = OnePass(typeof(EldersCounted), typeof(ElderFound));
        session.InsertAll([new Person("a", 40), new Person("b", 60), new Person("c", 50)]);
        session.Fire();

        var record = session.Record();
        var counted = record.Conclusions.ToList().FindIndex(c => c is EldersInAll);
        var (collection, collected) = record.Made(record.PremisesOf(counted).ToArray().Single());
        Assert.Multiple(() =>
        {
            Assert.That(collection, Is.EqualTo(record.Conclusions.OfType<Elder>()));
            Assert.That(collected, Is.EqualTo(new[] { 3, 4, 5 }), "They come after the three people.");
        });
    }

    /// <summary>So many that joins look facts up.</summary>
    [Test]
    public void Fire_ManyFacts_JoinsEachWithItsOwn()
    {
        var session = OnePass(typeof(NobodyIsElder), typeof(NamesakeFound));
        for (var question = 0; question < 2; question++)
        {
            var people = Enumerable.Range(0, 100).Select(i => new Person($"name {i % 50}", i)).ToArray();
            session.InsertAll(people);
            session.Fire();
            Assert.That(session.Record().Conclusions.OfType<Elder>().Select(e => e.Name), Is.EqualTo(people.Take(50).Select(p => p.Name)));
            Assert.That(session.Record().Conclusions.OfType<Elder>().Select(e => e.Than), Is.EqualTo(people.Skip(50).Select(p => $"{p.Age}")));
            session.Forget();
        }
    }

    [Test]
    public void Condition_Throws_EndsThePass()
    {
        var session = OnePass(typeof(NameOfNobody));
        session.InsertAll([new Person("a", 40), new Person(null!, 40)]);

        Assert.That(() => session.Fire(), Throws.InstanceOf<OnePassException>().With.InnerException.InstanceOf<NullReferenceException>());
    }

    /// <summary>Once the first rule has failed on a shared fact, the second may not take the fact for one that passed no test.</summary>
    [Test]
    public void Condition_ThrowsOnASharedFact_EndsEveryPass()
    {
        var session = OnePass([new Person(null!, 40)], typeof(LongNameBesideEldest), typeof(LongName));
        Assert.That(() => session.Fire(), Throws.InstanceOf<OnePassException>());
        session.Forget();
        Assert.That(() => session.Fire(), Throws.InstanceOf<OnePassException>());
    }

    [Test]
    public void Yield_OfWhatIsThere_EndsThePass()
    {
        var session = OnePass([new Eldest("a")], typeof(NobodyIsElder));
        session.InsertAll([new Person("a", 40)]);

        Assert.That(() => session.Fire(), Throws.InstanceOf<OnePassException>().With.Message.Contains("Eldest { Name = a }"));
    }

    [Test]
    public void Yield_ThroughTheContext_IsRefused()
    {
        var session = OnePass(typeof(InsertsOnTheSide));
        session.InsertAll([new Person("a", 40)]);

        Assert.That(() => session.Fire(), Throws.InstanceOf<OnePassException>().With.InnerException.InstanceOf<NotSupportedException>());
    }

    [TestCase(typeof(FeedsItself))]
    [TestCase(typeof(Inserts))]
    [TestCase(typeof(FiresOnChange))]
    [TestCase(typeof(SortsByAge))]
    [TestCase(typeof(AsksAService))]
    [TestCase(typeof(Undoes))]
    [TestCase(typeof(FiresOnce))]
    public void TryCreate_RulesThatOnePassCannotTake_IsNull(Type rule) => Assert.That(OnePassSession.TryCreate(Rules.Compile(rule), []), Is.Null);

    private static OnePassSession OnePass(params Type[] rules) => OnePass([], rules);

    private static OnePassSession OnePass(object[] shared, params Type[] rules) => OnePassSession.TryCreate(Rules.Compile(rules), shared)!;

    public sealed record Person(string Name, int Age);

    public sealed record Elder(string Name, string Than);

    public sealed record Eldest(string Name);

    public sealed record EldersInAll(int Count);

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

    private sealed class ElderTraced : Rule
    {
        public override void Define()
        {
            Elder elder = default!;
            When().Match(() => elder);
            Then().Yield(ctx => new Eldest(Trace(ctx.Match.Facts.Single())));
        }

        private static string Trace(IFact fact)
        {
            var source = (ILinkedFactSource)fact.Source!;
            return $"{source.Rule.Name} of {string.Join(" and ", source.Facts.Select(premise => ((Person)premise.Value!).Name))}";
        }
    }

    private sealed class EldersCounted : Rule
    {
        public override void Define()
        {
            IEnumerable<Elder> elders = default!;
            When().Query(() => elders, q => q.Match<Elder>().Collect());
            Then().Yield(_ => new EldersInAll(elders.Count()));
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

    /// <summary>Never looked at, as nobody is eldest.</summary>
    private sealed class LongNameBesideEldest : Rule
    {
        public override void Define()
        {
            Person person = default!;
            When().Match<Eldest>().Match(() => person, p => p.Name.Length > 10);
            Then().Yield(_ => new Elder(person.Name, "long"));
        }
    }

    private sealed class LongName : Rule
    {
        public override void Define()
        {
            Person person = default!;
            When().Match(() => person, p => p.Name.Length > 10);
            Then().Yield(_ => new Elder(person.Name, "longer"));
        }
    }

    private sealed class NamesakeFound : Rule
    {
        public override void Define()
        {
            Person one = default!;
            Person other = default!;
            When()
                .Match(() => one)
                .Match(() => other, p => p.Name == one.Name, p => p.Age > one.Age);
            Then().Yield(_ => new Elder(one.Name, other.Age.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private sealed class InsertsOnTheSide : Rule
    {
        public override void Define()
        {
            Person person = default!;
            When().Match(() => person);
            Then().Yield(ctx => new Eldest(ctx.TryInsert(new Elder("x", "y")) ? person.Name : "nobody"));
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
