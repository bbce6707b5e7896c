using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Fluent;

public sealed class RuleRepositoryTests
{
    [Test]
    public void Load_TwiceWithoutName_AccumulatesInDefaultSet()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(PublicRule)));
        repository.Load(x => x.From(typeof(RenamedRule)));

        var set = repository.GetRuleSets().Single();
        Assert.That(set.Name, Is.EqualTo("default"));
        Assert.That(set.Rules.Select(r => r.Name), Is.EqualTo(new[] { "Public rule", "Another name" }));
    }

    [Test]
    public void Load_ToName_CreatesThatSet()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(PublicRule)).To("mine"));

        Assert.That(repository.GetRuleSets().Select(s => s.Name), Is.EqualTo(new[] { "mine" }));
    }

    [Test]
    public void Load_Where_FiltersByMetadata()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(PublicRule), typeof(RenamedRule)).Where(m => m.IsTagged("own")));

        Assert.That(repository.GetRuleSets().Single().Rules.Single().Name, Is.EqualTo("Public rule"));
    }

    [Test]
    public void Load_FromSequences_TakesTypesAndAssemblies()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(new List<Type> { typeof(PublicRule) }).To("types"));
        repository.Load(x => x.From(new List<System.Reflection.Assembly> { typeof(PublicRule).Assembly }).Where(m => m.RuleType == typeof(RenamedRule)).To("assemblies"));

        Assert.That(repository.GetRuleSets().SelectMany(s => s.Rules).Select(r => r.Name), Is.EqualTo(new[] { "Public rule", "Another name" }));
    }

    [Test]
    public void Load_ScanAction_IsHeeded()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(scan => scan.Type(typeof(PublicRule), typeof(InternalRule)).Where(t => t.IsPublic)));

        Assert.That(repository.GetRuleSets().Single().Rules.Count(), Is.EqualTo(1));
    }

    [Test]
    public void Load_ConstructorThrows_NamesTheClassAndKeepsTheCause()
    {
        var repository = new RuleRepository();
        var thrown = Assert.Throws<RuleActivationException>(() => repository.Load(x => x.From(typeof(RuleThatCannotBeConstructed))))!;

        Assert.That(thrown.RuleType, Is.EqualTo(typeof(RuleThatCannotBeConstructed)));
        Assert.That(thrown.InnerException, Is.TypeOf<TimeoutException>());
        Assert.That(thrown.Message, Does.Contain("The clock is broken."));
        Assert.That(repository.GetRuleSets(), Is.Empty);
    }

    [Test]
    public void Load_ActivatorGivesSeveral_LoadsAll()
    {
        var repository = new RuleRepository(new Twice());
        repository.Load(x => x.From(typeof(PublicRule)));

        Assert.That(repository.GetRuleSets().Single().Rules.Count(), Is.EqualTo(2));
    }

    [Test]
    public void Add_SetOfSameName_IsRefused()
    {
        var repository = new RuleRepository();
        repository.Add(new RuleSet("mine"));

        Assert.That(() => repository.Add(new RuleSet("mine")), Throws.ArgumentException.With.Message.Contains("'mine'"));
    }

    [Test]
    public void Metadata_Attributes_ReachTheDefinition()
    {
        var rule = new RuleDefinitionFactory().Create(new PublicRule());

        Assert.That(rule.Name, Is.EqualTo("Public rule"));
        Assert.That(rule.Description, Is.EqualTo("Says nothing."));
        Assert.That(rule.Tags, Is.EquivalentTo(new[] { "own", "base" }));
        Assert.That(rule.Priority, Is.EqualTo(3));
        Assert.That(rule.Repeatability, Is.EqualTo(RuleRepeatability.NonRepeatable));
        Assert.That(rule.Properties[RuleProperties.ClrType], Is.EqualTo(typeof(PublicRule)));
    }

    [Test]
    public void Metadata_WithoutAttributes_HasDefaults()
    {
        var metadata = new RuleMetadata(typeof(AdHocRule));

        Assert.That(metadata.Name, Is.EqualTo(typeof(AdHocRule).FullName));
        Assert.That(metadata.Description, Is.Empty);
        Assert.That(metadata.Priority, Is.Null);
        Assert.That(metadata.Repeatability, Is.Null);
    }

    [Test]
    public void Define_NameAndPriority_OverrideAttributes()
    {
        var rule = new RuleDefinitionFactory().Create(new RenamedRule());

        Assert.That(rule.Name, Is.EqualTo("Another name"));
        Assert.That(rule.Priority, Is.EqualTo(9));
    }

    private sealed class Twice : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [.. new DefaultRuleActivator().Activate(type), .. new DefaultRuleActivator().Activate(type)];
    }
}
