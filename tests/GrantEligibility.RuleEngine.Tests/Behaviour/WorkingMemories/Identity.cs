using NRules;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.WorkingMemories;

/// <summary>Which objects are the same fact.</summary>
public sealed class Identity
{
    [Test]
    public void Insert_EqualFacts_AreOneFact()
    {
        var session = RecordedSession.Of(typeof(AnyNote)).Insert(new Note("a", "x"));

        Assert.That(session.Session.TryInsert(new Note("a", "x")), Is.False);
        Assert.That(() => session.Session.Insert(new Note("a", "x")), Throws.ArgumentException);
        Assert.That(session.Insert(new Note("a", "y")).Fire(), Is.EqualTo(new[] { "a:x", "a:y" }));
    }

    [Test]
    public void Retract_ByEqualFact_RetractsIt()
    {
        var session = RecordedSession.Of(typeof(AnyNote)).Insert(new Note("a", "x")).Retract(new Note("a", "x"));

        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Session.TryInsert(new Note("a", "x")), Is.True);
    }

    [Test]
    public void Update_IdentityProvider_ReplacesTheObject()
    {
        var session = RecordedSession.Of(typeof(ValidPermit)).Insert(new Permit(1, isValid: true), new Permit(2, isValid: true));
        session.Fire();

        Assert.That(session.Update(new Permit(1, isValid: true)).Fire(), Is.EqualTo(new[] { "permit 1 (updated)" }));
        Assert.That(session.Update(new Permit(1, isValid: false)).Fire(), Is.Empty);
        Assert.That(session.Update(new Permit(1, isValid: true)).Fire(), Is.EqualTo(new[] { "permit 1" }));
        Assert.That(session.Session.TryInsert(new Permit(1, isValid: true)), Is.False);
        Assert.That(session.Session.Query<Permit>().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Update_IdentityProvider_MatchAndQueryGiveTheLatestObject()
    {
        var session = RecordedSession.Of(typeof(ValidPermit)).Insert(new Permit(1, isValid: true));
        var latest = new Permit(1, isValid: true);
        session.Update(latest);

        Assert.That(session.Session.Agenda.Peek().Facts.Single().Value, Is.SameAs(latest));
        Assert.That(session.Session.Query<Permit>().Single(), Is.SameAs(latest));
    }

    [Test]
    public void Update_InCollection_ReplacesTheObject()
    {
        var session = RecordedSession.Of(typeof(AllPermits)).Insert(new Permit(1, isValid: true), new Permit(2, isValid: true));
        session.Fire();
        session.Update(new Permit(1, isValid: false));

        Assert.That(session.Fire(), Has.One.EndsWith("2 permits, 1 valid (updated)"));
    }

    [Test]
    public void RegisterComparer_DecidesForItsType()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(EqualityComparer<Agency>.Create((x, y) => x!.Name == y!.Name, x => x.Name.GetHashCode(StringComparison.Ordinal)));
        var session = compiler.Compile(RecordedSession.Repository(typeof(AnyAgency)).GetRules()).CreateSession();
        session.Insert(new Agency("a"));

        Assert.That(session.TryInsert(new Agency("a")), Is.False);
        Assert.That(session.TryInsert(new Agency("b")), Is.True);
        Assert.That(session.TryUpdate(new Agency("a") { Officers = 5 }), Is.True);
        Assert.That(session.Query<Agency>().First().Officers, Is.EqualTo(5));
        Assert.That(session.TryRetract(new Agency("a")), Is.True);
        Assert.That(session.TryInsert(new Report("r", "a")) && session.TryInsert(new Report("r", "a")), Is.True, "Other types keep their own equality.");
    }

    [Test]
    public void DefaultFactIdentityComparer_DecidesForTypesWithoutOne()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance!;
        var session = compiler.Compile(RecordedSession.Repository(typeof(AnyNote)).GetRules()).CreateSession();

        Assert.That(session.TryInsert(new Note("a", "x")) && session.TryInsert(new Note("a", "x")), Is.True);
        Assert.That(session.Fire(), Is.EqualTo(2));
    }

    [Test]
    public void Insert_EqualFactOfAnotherType_IsAnotherFact()
    {
        var session = RecordedSession.Of(typeof(AnyNote)).Session;

        Assert.That(session.TryInsert(new Numbered(1)) && session.TryInsert(new Renumbered(1)), Is.True, "They say themselves that they are equal.");
        Assert.That(session.TryInsert(new Permit(1, isValid: true)) && session.TryInsert(new Permission(1)), Is.True, "They have the same identity.");
        Assert.That(session.TryInsert(new Renumbered(1)) || session.TryInsert(new Permission(1)), Is.False);
        session.Retract(new Renumbered(1));
        Assert.That(session.Query<Numbered>().Single(), Is.TypeOf<Numbered>());
    }

    [Test]
    public void RegisterComparer_OfBaseType_IsAskedOnlyAboutTwoOfOneType()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(EqualityComparer<Numbered>.Create(
            (x, y) => x!.GetType() == y!.GetType() && !ReferenceEquals(x, y) ? true : throw new InvalidOperationException("Not to be asked."), _ => 1));
        var session = compiler.Compile(RecordedSession.Repository(typeof(AnyNote)).GetRules()).CreateSession();
        var one = new Numbered(1);

        Assert.That(session.TryInsert(one) && session.TryInsert(new Renumbered(1)), Is.True);
        Assert.That(session.TryInsert(one) || session.TryInsert(new Numbered(2)), Is.False);
    }

    [Test]
    public void Insert_NullIdentity_IsAnIdentity()
    {
        var session = RecordedSession.Of(typeof(AnyNote)).Session;

        Assert.That(session.TryInsert(new Anonymous()), Is.True);
        Assert.That(session.TryInsert(new Anonymous()), Is.False);
    }

    [Test]
    public void Join_TwoEqualValuesOfDifferentFacts_AreDifferentFacts()
    {
        var session = RecordedSession.Of(typeof(PairOfPermits)).Insert(new Permit(1, isValid: true), new Permit(2, isValid: true));

        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "permit 1 permit 2", "permit 2 permit 1" }));
    }

    private sealed class Permit(int number, bool isValid) : IIdentityProvider
    {
        public int Number { get; } = number;

        public bool IsValid { get; } = isValid;

        public object GetIdentity() => Number;

        public override string ToString() => $"permit {Number}";
    }

    private sealed class Permission(int number) : IIdentityProvider
    {
        public object GetIdentity() => number;
    }

    private class Numbered(int number)
    {
        public int Number { get; } = number;

        public override bool Equals(object? obj) => obj is Numbered other && other.Number == Number;

        public override int GetHashCode() => Number;
    }

    private sealed class Renumbered(int number) : Numbered(number);

    private sealed class Anonymous : IIdentityProvider
    {
        public object GetIdentity() => null!;
    }

    private sealed class AnyNote : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AnyAgency : Rule
    {
        public override void Define()
        {
            When().Match<Agency>();
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class ValidPermit : Rule
    {
        public override void Define()
        {
            Permit permit = default!;
            When().Match(() => permit, p => p.IsValid);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class AllPermits : Rule
    {
        public override void Define()
        {
            IEnumerable<Permit> permits = default!;
            string text = default!;
            When()
                .Query(() => permits, q => q.Match<Permit>().Collect().Where(x => x.Any()))
                .Let(() => text, () => permits.Count() + " permits, " + permits.Count(p => p.IsValid) + " valid");
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class PairOfPermits : Rule
    {
        public override void Define()
        {
            Permit one = default!;
            Permit other = default!;
            When().Match(() => one).Match(() => other, o => o.Number != one.Number);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
