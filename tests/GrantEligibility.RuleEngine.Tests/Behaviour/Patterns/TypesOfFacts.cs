using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Patterns;

public sealed class TypesOfFacts
{
    [Test]
    public void Insert_DerivedFact_IsMatchedAsEveryTypeItIs()
    {
        var session = RecordedSession.Of(typeof(AsAnything), typeof(AsNamed), typeof(AsBody), typeof(AsSheriff)).Insert(new Sheriff());

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "AsAnything: sheriff", "AsBody: sheriff", "AsNamed: sheriff", "AsSheriff: sheriff" }));
    }

    [Test]
    public void Insert_BaseFact_IsNotMatchedAsDerived()
    {
        var session = RecordedSession.Of(typeof(AsAnything), typeof(AsNamed), typeof(AsBody), typeof(AsSheriff)).Insert(new Body());

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "AsAnything: body", "AsBody: body", "AsNamed: body" }));
    }

    [Test]
    public void Insert_ThroughInterfaceVariable_IsMatchedAsItsOwnType()
    {
        INamed fact = new Sheriff();

        Assert.That(RecordedSession.Of(typeof(AsSheriff)).Insert(fact).Fire(), Is.EqualTo(new[] { "sheriff" }));
    }

    [Test]
    public void Insert_NewTypeAfterOthers_IsRoutedToo()
    {
        var session = RecordedSession.Of(typeof(AsNamed));
        session.Insert(new Body()).Fire();

        Assert.That(session.Insert("text", new Sheriff()).Fire(), Is.EqualTo(new[] { "sheriff" }));
    }

    [Test]
    public void Match_GenericInterface_TakesWhatIsAssignable()
    {
        var session = RecordedSession.Of(typeof(AsStrings)).Insert(new List<string> { "x" }, new List<int> { 1 }, new[] { "y", "z" });

        Assert.That(session.Fire(), Is.EqualTo(new[] { "[x]", "[y, z]" }));
    }

    [Test]
    public void Match_String_IsAFactLikeAnyOther()
    {
        var session = RecordedSession.Of(typeof(AsText)).Insert("one", "three");

        Assert.That(session.Fire(), Is.EqualTo(new[] { "three" }));
    }

    [Test]
    public void Insert_BoxedValue_IsMatchedByItsType()
    {
        var session = RecordedSession.Of(typeof(AsNumber)).Insert(3, 30);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "30" }));
    }

    private interface INamed
    {
        string Name { get; }
    }

    private class Body : INamed
    {
        public virtual string Name => "body";

        public override string ToString() => Name;
    }

    private sealed class Sheriff : Body
    {
        public override string Name => "sheriff";
    }

    private sealed class AsAnything : Rule
    {
        public override void Define()
        {
            object fact = default!;
            When().Match(() => fact);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AsNamed : Rule
    {
        public override void Define()
        {
            INamed fact = default!;
            When().Match(() => fact, f => f.Name.Length > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AsBody : Rule
    {
        public override void Define()
        {
            Body fact = default!;
            When().Match(() => fact, f => f.Name.Length > 0);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AsSheriff : Rule
    {
        public override void Define()
        {
            Sheriff fact = default!;
            When().Match(() => fact);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AsStrings : Rule
    {
        public override void Define()
        {
            IEnumerable<string> fact = default!;
            When().Match(() => fact);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AsText : Rule
    {
        public override void Define()
        {
            string text = default!;
            When().Match(() => text, t => t.Length > 3);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AsNumber : Rule
    {
        public override void Define()
        {
            object number = default!;
            When().Match(() => number, n => n is int && (int)n > 10);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
