using System.Collections;
using System.Globalization;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Patterns;

/// <summary>Facts of types that are no plain classes, and patterns over what they can be assigned to.</summary>
public sealed class UnusualFacts
{
    private enum Size
    {
        Small,
        Large,
    }

    [Test]
    public void Match_VariantInterface_TakesFactsOfMoreDerivedArguments()
    {
        var session = RecordedSession.Of(typeof(Sequences)).Insert(new List<string> { "x" }, new[] { "y" }, new List<int> { 1 }, new Stack<Version>());

        Assert.That(session.Fire(), Has.Length.EqualTo(3), "A list of numbers is no sequence of objects.");
    }

    [Test]
    public void Match_ContravariantInterface_TakesFactsOfLessDerivedArguments()
    {
        var session = RecordedSession.Of(typeof(ComparersOfText)).Insert(Comparer<object>.Default, StringComparer.Ordinal, Comparer<int>.Default);

        Assert.That(session.Fire(), Has.Length.EqualTo(2));
    }

    [Test]
    public void Match_ArrayOfBase_TakesArraysOfDerived()
    {
        Array[] arrays = [new object[] { 1 }, new string[] { "x" }, new int[] { 1 }];

        Assert.That(RecordedSession.Of(typeof(Arrays)).Insert(arrays).Fire(), Is.EqualTo(new[] { "[1]", "[x]" }));
    }

    [Test]
    public void Match_NonGenericInterface_TakesEveryImplementation() =>
        Assert.That(RecordedSession.Of(typeof(Collections)).Insert(new List<int> { 1 }, new[] { 2 }, "text", new Hashtable()).Fire(), Has.Length.EqualTo(3));

    [Test]
    public void Insert_AnonymousObjects_AreEqualByValue()
    {
        var session = RecordedSession.Of(typeof(Anything)).Insert(new { Name = "a", Size = 1 });

        Assert.That(session.Session.TryInsert(new { Name = "a", Size = 1 }), Is.False);
        Assert.That(session.Insert(new { Name = "a", Size = 2 }).Fire(), Has.Length.EqualTo(2));
        Assert.That(session.Session.TryRetract(new { Name = "a", Size = 1 }), Is.True);
    }

    [Test]
    public void Insert_BoxedStructsEnumsAndNumbers_AreEqualByValueAndMatchedByTheirTypes()
    {
        var session = RecordedSession.Of(typeof(Points), typeof(Large), typeof(Numbers)).Insert(new Point(1, 2), Size.Large, Size.Small, 1, 2L);

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "Large: Large", "Numbers: 1", "Points: (1, 2)" }));
        Assert.That(session.Session.TryInsert(new Point(1, 2)), Is.False);
        Assert.That(session.Session.TryInsert(1), Is.False);
        Assert.That(session.Session.TryInsert(1L), Is.True, "Another type, another fact.");
        Assert.That(session.Update(1).Fire(), Is.EqualTo(new[] { "Numbers: 1 (updated)" }));
        Assert.That(session.Session.TryRetract(Size.Large), Is.True);
    }

    [Test]
    public void Insert_NullableWithValue_IsItsValue()
    {
        int? three = 3;

        Assert.That(RecordedSession.Of(typeof(Numbers)).Insert(three).Fire(), Is.EqualTo(new[] { "3" }));
    }

    [Test]
    public void Insert_StringsWithEqualText_AreOneFact()
    {
        var session = RecordedSession.Of(typeof(Texts)).Insert("text");

        Assert.That(session.Session.TryInsert(new string("text")), Is.False);
        Assert.That(session.Insert("Text").Fire(), Is.EqualTo(new[] { "text", "Text" }));
        Assert.That(session.Session.TryRetract(new string("text")), Is.True);
    }

    [Test]
    public void Insert_RecordStructsAndTuples_AreMatched()
    {
        var session = RecordedSession.Of(typeof(Pairs)).Insert(("a", 1), ("b", 2), (1, "a"));

        Assert.That(session.Fire(), Is.EqualTo(new[] { "(a, 1)", "(b, 2)" }));
    }

    [Test]
    public void Insert_TypesAndDelegates_AreFactsToo()
    {
        Action nothing = () => { };
        var session = RecordedSession.Of(typeof(Anything)).Insert(typeof(int), typeof(string), nothing);

        Assert.That(session.Fire(), Has.Length.EqualTo(3));
        Assert.That(session.Session.Query<Type>(), Is.EqualTo(new[] { typeof(int), typeof(string) }));
    }

    [Test]
    public void Match_InterfaceAndClassOfOneFact_JoinsItWithItself()
    {
        var session = RecordedSession.Of(typeof(FormattableNumbers)).Insert(1, 2.5, "x");

        Assert.That(session.Fire(), Is.EqualTo(new[] { "1 1" }));
    }

    [Test]
    public void Match_GenericClass_IsByItsArguments()
    {
        var session = RecordedSession.Of(typeof(BoxOfText), typeof(BoxOfNumber)).Insert(new Box<string>("a"), new Box<int>(1), new Box<object>("b"));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "BoxOfNumber: 1", "BoxOfText: a" }));
    }

    [Test]
    public void Query_ByInterfaceBaseAndValueType_SeesWhatIsAssignable()
    {
        var session = RecordedSession.Of(typeof(Anything)).Insert(1, 2L, "x", new Box<int>(1), Size.Small).Session;

        Assert.That(session.Query<object>().Count(), Is.EqualTo(5));
        Assert.That(session.Query<IFormattable>().Count(), Is.EqualTo(3));
        Assert.That(session.Query<int>(), Is.EqualTo(new[] { 1 }));
        Assert.That(session.Query<Enum>().Single(), Is.EqualTo(Size.Small));
        Assert.That(session.Query<Version>(), Is.Empty);
    }

    private readonly record struct Point(int X, int Y)
    {
        public override string ToString() => $"({X}, {Y})";
    }

    private sealed class Box<T>(T value)
    {
        public T Value { get; } = value;

        public override string ToString() => Convert.ToString(Value, CultureInfo.InvariantCulture)!;
    }

    private abstract class Matches<T> : Rule
    {
        public override void Define()
        {
            T fact = default!;
            When().Match(() => fact);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Sequences : Matches<IEnumerable<object>>;

    private sealed class ComparersOfText : Matches<IComparer<string>>;

    private sealed class Arrays : Matches<object[]>;

    private sealed class Collections : Matches<ICollection>;

    private sealed class Anything : Matches<object>;

    private sealed class Points : Matches<Point>;

    private sealed class Numbers : Matches<int>;

    private sealed class Texts : Matches<string>;

    private sealed class Pairs : Matches<(string, int)>;

    private sealed class BoxOfText : Matches<Box<string>>;

    private sealed class BoxOfNumber : Matches<Box<int>>;

    private sealed class Large : Rule
    {
        public override void Define()
        {
            Size size = default;
            When().Match(() => size, s => s == Size.Large);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class FormattableNumbers : Rule
    {
        public override void Define()
        {
            IFormattable text = default!;
            int number = default;
            When().Match(() => text).Match(() => number, n => n.Equals(text));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
