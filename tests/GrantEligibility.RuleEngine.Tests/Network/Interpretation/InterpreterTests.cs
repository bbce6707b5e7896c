using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using NRules.Network.Interpretation;
using NRules.Sessions;

namespace GrantEligibility.RuleEngine.Tests.Network.Interpretation;

[TestFixture]
public sealed class InterpreterTests
{
    private static readonly Item Whole = new()
    {
        Name = "a", Count = 3, Kind = Kind.Second, Maybe = Kind.First, Day = new DateOnly(2021, 3, 1), Until = new DateOnly(2021, 4, 1),
        Truth = true, MaybeTrue = false, Number = 7, Price = 1.5m, Other = new Item { Name = "b", Count = 4 }, Any = new Derived(), Field = 9,
    };

    private static readonly Item[] Items = [Whole, new Item(), new Derived { Name = "derived", Count = int.MaxValue, Number = int.MinValue }];

    // Each is to be interpreted, and to do what it does when it is compiled.
    private static readonly Expression<Func<Item, object?>>[] Interpreted =
    [
        x => x,
        x => x.Name,
        x => x.Field,
        x => x.Count == 3,
        x => x.Count != 3,
        x => x.Count >= 3 && x.Count < 10,
        x => x.Count > 3 || x.Truth,
        x => !x.Truth,
        x => x.Kind == Kind.Second,
        x => x.Kind > Kind.First,
        x => x.Kind,
        x => x.Maybe == Kind.First,
        x => x.Maybe != Kind.First,
        x => x.Maybe == null,
        x => x.Maybe,
        x => x.MaybeTrue == false,
        x => x.MaybeTrue ?? true,
        x => x.Number > 6,
        x => x.Number == null,
        x => x.Number!.Value,
        x => x.Number.HasValue,
        x => (int)x.Number!,
        x => (long)x.Count,
        x => x.Day < x.Until,
        x => x.Day == x.Until,
        x => x.Day >= new DateOnly(2021, 3, 1),
        x => x.Until != null,
        x => x.Price > 1m,
        x => x.Price == 1.5m,
        x => x.Name == "a",
        x => x.Name != "a",
        x => x.Other == x,
        x => x.Other != null,
        x => x.Other!.Count,
        x => x.Other!.Name ?? "none",
        x => x.Other == null ? 0 : x.Other.Count,
        x => x.Any is Derived,
        x => (x.Any as Derived)!.Count,
        x => ((Derived)x).Count,
        x => x.Computed,
        x => x.Overridden,
        x => x.IsBig(2),
        x => x.Described(),
        x => x.Fails,
        x => x.FailsWith("why"),
        x => Item.Twice(x.Count),
        x => Item.Shared,
        x => x.Name!.Length,
        x => x.Name!.StartsWith('a'),
        x => new Pair(x, x.Other),
        x => FormattableStringFactory.Create("{0} of {1}", new object?[] { x.Name, x.Count }).ToString(),
        x => new[] { x.Name, "z" },
        x => x.Names.Any(),
        x => x.Shape!.Area,
    ];

    // What the framework has to interpret.
    private static readonly Expression<Func<Item, object?>>[] NotInterpreted =
    [
        x => x.Count + 1,
        x => x.Names.Any(name => name == "a"),
        x => new Item { Name = x.Name },
        x => (double)x.Count,
        x => (int)x.Boxed!,
        x => x.Boxed == (object)x.Count,
        x => x.Ratio > 0.5,
        x => new[] { "a", "b" }.Contains(x.Name),
        x => x.Number.GetValueOrDefault(),
        x => Item.TryTwice(x.Count, out x.Field),
    ];

    [TestCaseSource(nameof(Interpreted))]
    public void Of_WhatRulesAreWrittenWith_DoesWhatCompiledDoes(Expression<Func<Item, object?>> expression)
    {
        var interpret = Interpret(expression);
        var compiled = expression.Compile();

        Assert.That(interpret, Is.Not.Null);
        using (Assert.EnterMultipleScope())
        {
            foreach (var item in Items)
            {
                // Twice, since reflection calls what it has called once before in another way.
                Assert.That(OutcomeOf(interpret!, item), Is.EqualTo(OutcomeOf(compiled, item)));
                Assert.That(OutcomeOf(interpret!, item), Is.EqualTo(OutcomeOf(compiled, item)));
            }
        }
    }

    [TestCaseSource(nameof(NotInterpreted))]
    public void Of_NodesNotKnown_IsNull(Expression<Func<Item, object?>> expression) => Assert.That(Interpret(expression), Is.Null);

    [Test]
    public void Of_EqualityByReference_IsNotByValue()
    {
        var text = new string("a");
        var item = Expression.Parameter(typeof(Item), "x");
        var byReference = Expression.Lambda<Func<Item, object?>>(
            Expression.Convert(Expression.ReferenceEqual(Expression.Property(item, nameof(Item.Name)), Expression.Constant(text)), typeof(object)), item);

        var interpret = Interpret(byReference)!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(interpret(new Item { Name = new string("a".AsSpan()) }), Is.False);
            Assert.That(interpret(new Item { Name = text }), Is.True);
        }
    }

    [Test]
    public void Of_SharedByThreads_AlwaysGivesTheSame()
    {
        var interpret = Interpret(x => x.Kind == Kind.Second && x.IsBig(2) && x.Until > x.Day)!;
        var results = new object?[10_000];

        Parallel.For(0, results.Length, i => results[i] = interpret(Whole));

        Assert.That(results, Is.All.EqualTo(true));
    }

    private static Func<Item, object?>? Interpret(Expression<Func<Item, object?>> expression)
        => new Interpreter(_ => (in a) => a.Row[0].Value).Of(expression.Body) is { } evaluation
            ? item => evaluation(new Arguments([new Fact(item, typeof(Item))], null))
            : null;

    private static object? OutcomeOf(Func<Item, object?> function, Item item)
    {
        try
        {
            return function(item);
        }
        catch (Exception exception)
        {
            return exception.GetType();
        }
    }

    public enum Kind
    {
        First,
        Second,
    }

    public interface IShape
    {
        int Area { get; }
    }

    public readonly record struct Square(int Side) : IShape
    {
        public int Area => Side * Side;
    }

    public sealed record Pair(Item First, Item? Second);

    public class Item
    {
        internal int Field;

        public static string Shared { get; } = "shared";

        public string? Name { get; init; }

        public int Count { get; init; }

        public Kind Kind { get; init; }

        public Kind? Maybe { get; init; }

        public DateOnly Day { get; init; }

        public DateOnly? Until { get; init; }

        public bool Truth { get; init; }

        public bool? MaybeTrue { get; init; }

        public int? Number { get; init; }

        public decimal Price { get; init; }

        public double Ratio { get; init; }

        public object? Any { get; init; }

        public object? Boxed { get; init; }

        public Item? Other { get; init; }

        public IShape? Shape { get; init; } = new Square(2);

        public IEnumerable<string> Names { get; } = ["x"];

        public bool Computed => Count > 1;

        public virtual string Overridden => "base";

        public bool Fails => throw new InvalidDataException(Name);

        public static int Twice(int number) => checked(number * 2);

        public static bool TryTwice(int number, out int twice)
        {
            twice = number * 2;
            return true;
        }

        public bool IsBig(int limit) => Count > limit;

        public string Described() => $"{Name}: {Count}";

        public bool FailsWith(string message) => throw new InvalidDataException(message + Name);
    }

    public sealed class Derived : Item
    {
        public override string Overridden => "derived";
    }
}
