using NRules;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Network;

/// <summary>
/// However facts came to be as they are, the conclusions are those of a new session that is given the facts as they are.
/// </summary>
[TestFixture]
public sealed class IncrementalMatchingTests
{
    private static readonly Type[] RuleTypes =
    [
        typeof(Joined), typeof(JoinedByOrder), typeof(SelfJoined), typeof(None), typeof(NoneOfItsKind), typeof(NoPair), typeof(Some),
        typeof(SomePair), typeof(AllInGroup), typeof(AllOutright), typeof(Either), typeof(EitherNone), typeof(Collected), typeof(CollectedInGroup),
        typeof(Grouped), typeof(Projected), typeof(Flattened), typeof(Sorted), typeof(LookedUp), typeof(Bound), typeof(Chained), typeof(NoneOfDerived),
        typeof(ThreeWays), typeof(AnyThing), typeof(Summed), typeof(Pipeline), typeof(FromCollected), typeof(GroupedForEach), typeof(CollectedNoted),
    ];

    private static readonly ISessionFactory Factory = Rules.Compile(RuleTypes);

    [Test]
    public void Conclusions_AfterRandomChanges_AreThoseOfANewSession([Range(1, 60)] int seed)
    {
        var random = new Random(seed);
        var session = Factory.CreateSession();
        var facts = new List<Thing>();
        for (var step = 0; step < 40; step++)
        {
            Change(random, session, facts);
            if (random.Next(3) == 0)
            {
                session.Fire();
                Assert.That(Conclusions(session), Is.EqualTo(FromScratch(facts)), $"step {step}: {string.Join(", ", facts)}");
            }
        }

        session.RetractAll(facts);
        session.Fire();
        Assert.That(Conclusions(session), Is.EqualTo(FromScratch([])));
    }

    private static void Change(Random random, ISession session, List<Thing> facts)
    {
        switch (random.Next(facts.Count < 4 ? 1 : 4))
        {
            case 0:
                var id = facts.Count == 0 ? 1 : facts.Max(f => f.Id) + 1;
                Thing thing = random.Next(3) switch { 0 => new Left(id), 1 => new Right(id), _ => new Third(id) };
                Shuffle(random, thing);
                facts.Add(thing);
                session.Insert(thing);
                break;
            case 1 or 2:
                var changed = facts[random.Next(facts.Count)];
                Shuffle(random, changed);
                session.Update(changed);
                break;
            default:
                var gone = facts[random.Next(facts.Count)];
                facts.Remove(gone);
                session.Retract(gone);
                break;
        }
    }

    private static void Shuffle(Random random, Thing thing)
    {
        thing.Group = new[] { "a", "b", null }[random.Next(3)];
        thing.Number = random.Next(4);
    }

    private static string[] FromScratch(List<Thing> facts)
    {
        var session = Factory.CreateSession();

        // Whoever listens is told of every comparison, so that no index is used: another way to the same conclusions.
        var comparisons = 0;
        session.Events.LhsExpressionEvaluatedEvent += (_, _) => comparisons++;
        session.InsertAll(facts);
        session.Fire();
        Assert.That(comparisons, Is.Positive);
        return Conclusions(session);
    }

    private static string[] Conclusions(ISession session) => [.. session.Query<Noted>().AsEnumerable().Select(n => n.Text.StartsWith("either") ? n.Text.Substring(0, n.Text.IndexOf(')')) : n.Text).Order(StringComparer.Ordinal)];

    private static string List(IEnumerable<Thing> things) => string.Join(" ", things.OrderBy(t => t.Id));

    private sealed class Joined : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left, l => l.Number > 0).Match(() => right, r => r.Group == left.Group);
            Then().Yield(_ => new Noted($"joined {left} {right}"));
        }
    }

    private sealed class JoinedByOrder : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => r.Number > left.Number, r => r.Group != null);
            Then().Yield(_ => new Noted($"ordered {left} {right}"));
        }
    }

    private sealed class SelfJoined : Rule
    {
        public override void Define()
        {
            Left first = default!;
            Left second = default!;
            When().Match(() => first).Match(() => second, s => s.Id != first.Id, s => s.Number == first.Number);
            Then().Yield(_ => new Noted($"twins {first} {second}"));
        }
    }

    private sealed class None : Rule
    {
        public override void Define()
        {
            When().Not<Right>(r => r.Number == 3);
            Then().Yield(_ => new Noted("no right has 3"));
        }
    }

    private sealed class NoneOfItsKind : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left).Not<Left>(l => l.Id != left.Id, l => l.Group == left.Group);
            Then().Yield(_ => new Noted($"alone {left}"));
        }
    }

    private sealed class NoPair : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left).Not<Right>(r => r.Group == left.Group && r.Number > left.Number).Exists<Third>(t => t.Number == left.Number);
            Then().Yield(_ => new Noted($"no greater right {left}"));
        }
    }

    private sealed class Some : Rule
    {
        public override void Define()
        {
            When().Exists<Third>(t => t.Group == "a");
            Then().Yield(_ => new Noted("some third in a"));
        }
    }

    private sealed class SomePair : Rule
    {
        public override void Define()
        {
            Right right = default!;
            When().Match(() => right, r => r.Group == "a").Exists<Left>(l => l.Number == right.Number).Exists<Left>(l => l.Group == right.Group);
            Then().Yield(_ => new Noted($"some left {right}"));
        }
    }

    private sealed class AllInGroup : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left).All<Right>(r => r.Group == left.Group, r => r.Number >= left.Number, r => r.Number < 3);
            Then().Yield(_ => new Noted($"all rights {left}"));
        }
    }

    private sealed class AllOutright : Rule
    {
        public override void Define()
        {
            When().All<Right>(r => r.Number > 0);
            Then().Yield(_ => new Noted("all rights above 0"));
        }
    }

    private sealed class Either : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left).Or(x => x
                .Match<Right>(r => r.Number == left.Number)
                .And(y => y.Match<Third>(t => t.Group == left.Group).Exists<Right>(r => r.Group == left.Group)));
            Then().Yield(_ => new Noted($"either {left} {Guid.NewGuid()}"));
        }
    }

    private sealed class EitherNone : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left, l => l.Number == 1).Or(x => x.Not<Right>(r => r.Number == 1).Exists<Third>(t => t.Number == 1));
            Then().Yield(_ => new Noted($"either none {left} {Guid.NewGuid()}"));
        }
    }

    private sealed class Collected : Rule
    {
        public override void Define()
        {
            IEnumerable<Right> rights = default!;
            When().Query(() => rights, q => q.Match<Right>(r => r.Group != null).Collect());
            Then().Yield(_ => new Noted("collected " + List(rights)));
        }
    }

    private sealed class CollectedInGroup : Rule
    {
        public override void Define()
        {
            Left left = default!;
            IEnumerable<Right> rights = default!;
            When().Match(() => left)
                .Query(() => rights, q => q.Match<Right>(r => r.Group == left.Group).Collect().Where(c => c.Any()))
                .Not<Third>(t => t.Number > rights.Max(r => r.Number));
            Then().Yield(_ => new Noted($"collected for {left}: {List(rights)}"));
        }
    }

    private sealed class Grouped : Rule
    {
        public override void Define()
        {
            IGrouping<string?, Third> group = default!;
            When().Query(() => group, q => q.Match<Third>(t => t.Number > 0).GroupBy(t => t.Group).Where(g => g.Count() > 1));
            Then().Yield(_ => new Noted($"group {group.Key}: {List(group)}"));
        }
    }

    private sealed class Projected : Rule
    {
        public override void Define()
        {
            Left left = default!;
            string text = default!;
            When().Match(() => left, l => l.Number == 2)
                .Query(() => text, q => q.Match<Right>(r => r.Number == 2).Select(r => $"{left}>{r}").Where(s => !s.Contains(",,")));
            Then().Yield(_ => new Noted("projected " + text));
        }
    }

    private sealed class Flattened : Rule
    {
        public override void Define()
        {
            string text = default!;
            When().Query(() => text, q => q.Match<Third>().SelectMany(t => Enumerable.Range(0, t.Number).Select(i => t.Group + i)));
            Then().Yield(_ => new Noted("flattened " + text));
        }
    }

    private sealed class Sorted : Rule
    {
        public override void Define()
        {
            IEnumerable<Left> lefts = default!;
            When().Query(() => lefts, q => q.Match<Left>().Collect().OrderByDescending(l => l.Number).ThenBy(l => l.Group).ThenBy(l => l.Id));
            Then().Yield(_ => new Noted("sorted " + string.Join(" ", lefts)));
        }
    }

    private sealed class LookedUp : Rule
    {
        public override void Define()
        {
            NRules.RuleModel.IKeyedLookup<int, string?> lookup = default!;
            When().Query(() => lookup, q => q.Match<Left>().Collect().ToLookup(l => l.Number, l => l.Group));
            Then().Yield(_ => new Noted("lookup " + string.Join(" ", lookup.Keys.Order().Select(k => k + ":" + string.Join(",", lookup[k].Order())))));
        }
    }

    private sealed class Bound : Rule
    {
        public override void Define()
        {
            Left left = default!;
            int twice = default!;
            When().Match(() => left).Let(() => twice, () => left.Number * 2).Having(() => twice > 2).Exists<Right>(r => r.Number * 2 == twice);
            Then().Yield(_ => new Noted($"bound {left} {twice}"));
        }
    }

    private sealed class Chained : Rule
    {
        public override void Define()
        {
            Noted noted = default!;
            When().Match(() => noted, n => n.Text.StartsWith("alone"));
            Then().Yield(_ => new Noted("chained " + noted.Text));
        }
    }

    private sealed class NoneOfDerived : Rule
    {
        public override void Define()
        {
            Left left = default!;
            When().Match(() => left).Not<Noted>(n => n.Text == "chained alone " + left.ToString());
            Then().Yield(_ => new Noted($"not chained {left}"));
        }
    }

    private sealed class ThreeWays : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            Third third = default!;
            When().Match(() => left).Match(() => right, r => r.Number == left.Number).Match(() => third, t => t.Group == left.Group, t => t.Number != right.Number);
            Then().Yield(_ => new Noted($"three {left} {right} {third}"));
        }
    }

    private sealed class AnyThing : Rule
    {
        public override void Define()
        {
            Thing thing = default!;
            When().Match(() => thing, t => t.Number == 0).Not<Thing>(t => t.Id > thing.Id, t => t.Group == thing.Group);
            Then().Yield(_ => new Noted($"last thing {thing}"));
        }
    }

    private sealed class Summed : Rule
    {
        public override void Define()
        {
            IEnumerable<Thing> things = default!;
            int sum = default!;
            When().Query(() => things, q => q.Match<Thing>(t => t.Group == "b").Collect()).Let(() => sum, () => things.Sum(t => t.Number)).Having(() => sum > 2);
            Then().Yield(_ => new Noted($"sum {sum}"));
        }
    }

    private sealed class Pipeline : Rule
    {
        public override void Define()
        {
            IEnumerable<string> counts = default!;
            When().Query(() => counts, q => q
                .Match<Thing>(t => t.Number > 0).Select(t => t.Group ?? "-").Where(g => g != "b").GroupBy(g => g).Select(g => g.Key + g.Count()).Collect());
            Then().Yield(_ => new Noted("pipeline " + string.Join(" ", counts.Order())));
        }
    }

    private sealed class FromCollected : Rule
    {
        public override void Define()
        {
            IEnumerable<Right> rights = default!;
            Right right = default!;
            When().Query(() => rights, q => q.Match<Right>(r => r.Number > 1).Collect())
                .Query(() => right, q => q.From(() => rights).SelectMany(r => r).Where(r => r.Group == "a"))
                .Exists<Left>(l => l.Number == right.Number);
            Then().Yield(_ => new Noted($"from {right} of {rights.Count()}"));
        }
    }

    private sealed class GroupedForEach : Rule
    {
        public override void Define()
        {
            Left left = default!;
            IGrouping<int, Right> group = default!;
            When().Match(() => left, l => l.Group == "a")
                .Query(() => group, q => q.Match<Right>(r => r.Group != left.Group).GroupBy(r => r.Number % 2 + left.Number))
                .All<Third>(t => t.Group == left.Group, t => t.Number < group.Key);
            Then().Yield(_ => new Noted($"grouped {left} {group.Key}: {List(group)}"));
        }
    }

    private sealed class CollectedNoted : Rule
    {
        public override void Define()
        {
            IEnumerable<Noted> notes = default!;
            When().Query(() => notes, q => q.Match<Noted>(n => n.Text.StartsWith("joined")).Collect());
            Then().Yield(_ => new Noted("notes " + notes.Count()));
        }
    }
}
