using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Description = NRules.Fluent.Dsl.DescriptionAttribute;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Defining;

/// <summary>What attributes and calls in Define say of a rule, on the class, on its bases and on both.</summary>
public sealed class MetadataOfClasses
{
    [Test]
    public void Inherited_TagsAndPriority_NothingElse()
    {
        var rule = Definition(typeof(Inheriting));

        Assert.That(rule.Tags, Is.EquivalentTo(new[] { "base", "both" }));
        Assert.That((rule.Priority, rule.Repeatability), Is.EqualTo((5, RuleRepeatability.Repeatable)));
        Assert.That((rule.Name, rule.Description), Is.EqualTo((typeof(Inheriting).FullName, "")));
    }

    [Test]
    public void Own_AttributesComeBeforeThoseOfTheBase()
    {
        var rule = Definition(typeof(Overriding));

        Assert.That(rule.Tags, Is.EquivalentTo(new[] { "own", "both", "base" }), "Each once.");
        Assert.That((rule.Name, rule.Description, rule.Priority, rule.Repeatability), Is.EqualTo(("Own name", "Own words", -3, RuleRepeatability.Repeatable)));
    }

    [Test]
    public void TagAttribute_Derived_CountsAsTag() =>
        Assert.That(new RuleMetadata(typeof(TaggedByKind)).IsTagged("kind:safety"));

    [Test]
    public void Metadata_OfClass_IsWhatFiltersSee()
    {
        var seen = new List<string>();
        var repository = new RuleRepository();
        repository.Load(spec => spec.From(typeof(Overriding), typeof(Inheriting)).Where(m =>
        {
            seen.Add($"{m.RuleType.Name} {m.Name.Split('+')[^1]} '{m.Description}' {m.IsTagged("own")} {m.Tags.Length}");
            return m.IsTagged("own");
        }));

        Assert.That(seen, Is.EqualTo(new[] { "Overriding Own name 'Own words' True 3", "Inheriting Inheriting '' False 2" }));
        Assert.That(repository.GetRules().Single().Name, Is.EqualTo("Own name"));
    }

    [Test]
    public void Load_SeveralFilters_AllMustAccept()
    {
        var repository = new RuleRepository();
        repository.Load(spec => spec.From(typeof(Overriding), typeof(Inheriting), typeof(TaggedByKind)).Where(m => m.IsTagged("base")).Where(m => !m.IsTagged("own")).Where(m => !m.IsTagged("kind:safety")));

        Assert.That(repository.GetRules().Select(r => r.Properties[RuleProperties.ClrType]), Is.EqualTo(new[] { typeof(Inheriting) }));
    }

    [Test]
    public void Load_OneFilterAndSeveralSets_KeepsSetsApart()
    {
        var repository = new RuleRepository();
        repository.Load(spec => spec.From(typeof(Overriding)).To("one"));
        repository.Load(spec => spec.From(typeof(Inheriting)).To("two"));
        repository.Load(spec => spec.From(typeof(TaggedByKind)).To("one"));

        Assert.That(repository.GetRuleSets().Select(s => $"{s.Name} {s.Rules.Count()}"), Is.EqualTo(new[] { "one 2", "two 1" }));
    }

    [Test]
    public void Load_ClosedGenericClass_IsLoadedUnderItsFullName()
    {
        var repository = new RuleRepository();
        repository.Load(spec => spec.From(typeof(OfType<Agency>), typeof(OfType<>), typeof(MetadataBase)));

        Assert.That(repository.GetRules().Single().Name, Is.EqualTo(typeof(OfType<Agency>).FullName));
        var session = repository.Compile().CreateSession();
        session.InsertAll([new Agency("a"), new Report("r", "a")]);
        Assert.That(session.Fire(), Is.EqualTo(1));
    }

    [Test]
    public void Activator_Replaced_MakesTheRules()
    {
        var asked = new List<Type>();
        var repository = new RuleRepository { Activator = new Activates(type =>
        {
            asked.Add(type);
            return [new WithArgument(1), new WithArgument(2)];
        }) };
        repository.Load(spec => spec.From(typeof(WithArgument)));

        Assert.That(asked, Is.EqualTo(new[] { typeof(WithArgument) }));
        Assert.That(repository.GetRules().Select(r => r.Name), Is.EqualTo(new[] { "at least 1", "at least 2" }));
        var session = repository.Compile().CreateSession();
        session.Insert(new Agency("a") { Officers = 1 });
        Assert.That(session.Fire(), Is.EqualTo(1));
    }

    [Test]
    public void Activator_GivesNone_LoadsNone()
    {
        var repository = new RuleRepository(new Activates(_ => []));
        repository.Load(spec => spec.From(typeof(Inheriting)));

        Assert.That(repository.GetRules(), Is.Empty);
    }

    [Test]
    public void Activator_WithoutPublicConstructor_SaysWhichRule()
    {
        var thrown = Assert.Throws<RuleActivationException>(() => new RuleRepository().Load(spec => spec.From(typeof(WithArgument))))!;

        Assert.That(thrown.RuleType, Is.EqualTo(typeof(WithArgument)));
        Assert.That(thrown.RuleTypeName, Is.EqualTo(typeof(WithArgument).FullName));
        Assert.That(thrown.Message, Does.Contain(nameof(WithArgument)).And.Contain("no public constructor without parameters").And.Contain("Activator"));
        Assert.That(thrown.InnerException, Is.InstanceOf<MissingMethodException>());
    }

    [Test]
    public void Define_Fails_SaysWhichRuleAndLoadsNothing()
    {
        var repository = new RuleRepository();
        var thrown = Assert.Throws<RuleDefinitionException>(() => repository.Load(spec => spec.From(typeof(Inheriting), typeof(Empty))))!;

        Assert.That(thrown.RuleType, Is.EqualTo(typeof(Empty)));
        Assert.That(thrown.RuleTypeName, Is.EqualTo(typeof(Empty).FullName));
        Assert.That(thrown.Message, Does.Contain(nameof(Empty)));
        Assert.That(repository.GetRules(), Is.Empty, "All or none.");
    }

    [Test]
    public void RuleDefinitionFactory_OfInstances_DefinesEach()
    {
        var rules = new RuleDefinitionFactory().Create([new WithArgument(1), new WithArgument(7)]);

        Assert.That(rules.Select(r => r.Name), Is.EqualTo(new[] { "at least 1", "at least 7" }));
        Assert.That(rules.Select(r => r.Properties[RuleProperties.ClrType]), Is.All.EqualTo(typeof(WithArgument)));
    }

    [Test]
    public void IsRuleType_ClassesOfEveryKind_OnlyThoseThatCanBeMade()
    {
        Type[] types = [typeof(Inheriting), typeof(OfType<int>), typeof(WithArgument), typeof(Rule), typeof(MetadataBase), typeof(OfType<>), typeof(string), typeof(IRuleDefinition)];

        Assert.That(types.Where(RuleTypeScanner.IsRuleType), Is.EqualTo(types.Take(3)));
    }

    private static IRuleDefinition Definition(Type type) => RecordedSession.Repository(type).GetRules().Single();

    private sealed class Activates(Func<Type, IEnumerable<Rule>> activate) : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => activate(type);
    }

    private sealed class KindAttribute(string kind) : TagAttribute("kind:" + kind);

    [Name("Name of the base")]
    [Description("Words of the base")]
    [Tag("base")]
    [Tag("both")]
    [Priority(5)]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    private abstract class MetadataBase : Rule
    {
        public override void Define()
        {
            When().Match<Agency>();
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Inheriting : MetadataBase;

    [Name("Own name")]
    [Description("Own words")]
    [Tag("own")]
    [Tag("both")]
    [Priority(-3)]
    [Repeatability(RuleRepeatability.Repeatable)]
    private sealed class Overriding : MetadataBase;

    [Kind("safety")]
    private sealed class TaggedByKind : MetadataBase;

    private sealed class OfType<T> : Rule
    {
        public override void Define()
        {
            T fact = default!;
            When().Match(() => fact);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class WithArgument(int least) : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Name($"at least {least}");
            When().Match(() => agency, a => a.Officers >= least);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Empty : Rule
    {
        public override void Define()
        {
        }
    }
}
