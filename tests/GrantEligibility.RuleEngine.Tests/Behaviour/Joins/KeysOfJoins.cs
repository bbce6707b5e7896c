using NRules;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Joins;

/// <summary>An equality means what C# says it means for the types at hand, however the engine finds what is equal.</summary>
public sealed class KeysOfJoins
{
    [Test]
    public void Join_NullKeys_NullEqualsNull()
    {
        var session = RecordedSession.Of(typeof(SameText)).Insert(new Left { Text = null }, new Right { Text = null }, new Right { Text = "x" });

        Assert.That(session.Fire(), Is.EqualTo(new[] { "left right" }));
    }

    [Test]
    public void Join_KeyTurnsNull_Moves()
    {
        var left = new Left { Text = "x" };
        var session = RecordedSession.Of(typeof(SameText)).Insert(left, new Right { Text = "x" });
        session.Fire();
        left.Text = null;
        Assert.That(session.Update(left).Fire(), Is.Empty);
        left.Text = "x";

        Assert.That(session.Update(left).Fire(), Is.EqualTo(new[] { "left right" }));
    }

    [Test]
    public void Join_NumbersOfTwoTypes_ComparesTheirValues()
    {
        var session = RecordedSession.Of(typeof(SameNumber)).Insert(new Left { Number = 7 }, new Right { Long = 7 }, new Right { Long = 8 });

        Assert.That(session.Fire(), Is.EqualTo(new[] { "left right" }));
    }

    [Test]
    public void Join_NullableWithNumber_NullEqualsNoNumber()
    {
        var session = RecordedSession.Of(typeof(SameMaybe)).Insert(new Left { Number = 0 }, new Right { Maybe = null }, new Right { Maybe = 0 });

        Assert.That(session.Fire(), Is.EqualTo(new[] { "left right" }));
    }

    [Test]
    public void Join_NotANumber_EqualsNothing()
    {
        var session = RecordedSession.Of(typeof(SameFraction)).Insert(new Left { Fraction = double.NaN }, new Right { Fraction = double.NaN });

        Assert.That(session.Fire(), Is.Empty);
    }

    [Test]
    public void Join_ZeroAndMinusZero_AreEqual()
    {
        var session = RecordedSession.Of(typeof(SameFraction)).Insert(new Left { Fraction = 0.0 }, new Right { Fraction = -0.0 });

        Assert.That(session.Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Join_OperatorOfTheType_IsAsked()
    {
        var session = RecordedSession.Of(typeof(SameCode)).Insert(new Left { Code = new Code("a") }, new Right { Code = new Code("A") });

        Assert.That(session.Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Join_Objects_ComparesReferencesUnlessTheTypeSaysOtherwise()
    {
        var session = RecordedSession.Of(typeof(SameReference)).Insert(new Left { Reference = new Twin() }, new Right { Reference = new Twin() });

        Assert.That(session.Fire(), Is.Empty);
    }

    [Test]
    public void Join_ByEqualsCall_AsksEquals()
    {
        var session = RecordedSession.Of(typeof(EqualReference)).Insert(new Left { Reference = new Twin() }, new Right { Reference = new Twin() });

        Assert.That(session.Fire(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Join_KeyThatThrows_IsAnErrorOfTheLeftHandSide()
    {
        var session = RecordedSession.Of(typeof(SameLength)).Insert(new Left { Text = "x" });

        Assert.That(() => session.Insert(new Right { Text = null }), Throws.InstanceOf<RuleLhsExpressionEvaluationException>());
    }

    private sealed class Left
    {
        public string? Text { get; set; } = "left";

        public int Number { get; init; }

        public double Fraction { get; init; }

        public Code Code { get; init; } = new("");

        public object Reference { get; init; } = "left";

        public override string ToString() => "left";
    }

    private sealed class Right
    {
        public string? Text { get; init; } = "right";

        public long Long { get; init; }

        public int? Maybe { get; init; }

        public double Fraction { get; init; }

        public Code Code { get; init; } = new("");

        public object Reference { get; init; } = "right";

        public override string ToString() => "right";
    }

    /// <summary>Equal by its operator where case differs; by <c>Equals</c> never.</summary>
    private sealed class Code(string text)
    {
        private readonly string _text = text;

        public static bool operator ==(Code x, Code y) => string.Equals(x._text, y._text, StringComparison.OrdinalIgnoreCase);

        public static bool operator !=(Code x, Code y) => !(x == y);

        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }

    private sealed class Twin
    {
        public override bool Equals(object? obj) => obj is Twin;

        public override int GetHashCode() => 1;
    }

    private sealed class SameText : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => r.Text == left.Text);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SameNumber : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => r.Long == left.Number);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SameMaybe : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => left.Number == r.Maybe);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SameFraction : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => r.Fraction == left.Fraction);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SameCode : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => r.Code == left.Code);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SameReference : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => r.Reference == left.Reference);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class EqualReference : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => r.Reference.Equals(left.Reference));
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SameLength : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left).Match(() => right, r => r.Text!.Length == left.Text!.Length);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
