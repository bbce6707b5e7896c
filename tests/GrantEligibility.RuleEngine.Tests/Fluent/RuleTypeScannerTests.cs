using NRules.Fluent;

namespace GrantEligibility.RuleEngine.Tests.Fluent;

public sealed class RuleTypeScannerTests
{
    [Test]
    public void GetRuleTypes_Unfiltered_TakesPublicConcreteTopLevelRules()
    {
        var types = Scan(s => s.AssemblyOf<PublicRule>());

        Assert.That(types, Does.Contain(typeof(PublicRule)).And.Contain(typeof(RenamedRule)));
        Assert.That(types, Has.None.EqualTo(typeof(InternalRule)));
        Assert.That(types, Has.None.EqualTo(typeof(PublicRule.NestedRule)));
        Assert.That(types, Has.None.EqualTo(typeof(TaggedRule)));
        Assert.That(types, Has.None.EqualTo(typeof(GenericRule<>)));
    }

    [Test]
    public void GetRuleTypes_NestedTypes_AddsPublicNestedOnly()
    {
        var types = Scan(s => s.AssemblyOf<PublicRule>().NestedTypes());

        Assert.That(types, Does.Contain(typeof(PublicRule.NestedRule)));
        Assert.That(types, Has.None.EqualTo(typeof(PublicRule.InternalNestedRule)));
    }

    [Test]
    public void GetRuleTypes_PrivateTypes_AddsTopLevelOnly()
    {
        var types = Scan(s => s.AssemblyOf<PublicRule>().PrivateTypes());

        Assert.That(types, Does.Contain(typeof(InternalRule)));
        Assert.That(types, Has.None.EqualTo(typeof(PublicRule.InternalNestedRule)));
    }

    [Test]
    public void GetRuleTypes_PrivateAndNested_AddsBoth() =>
        Assert.That(Scan(s => s.AssemblyOf<PublicRule>().PrivateTypes().NestedTypes()), Does.Contain(typeof(PublicRule.InternalNestedRule)));

    [Test]
    public void GetRuleTypes_NamedTypes_AreTakenAsTheyAreAndOnce() => Assert.That(
        Scan(s => s.Type(typeof(InternalRule), typeof(PublicRule.NestedRule), typeof(string), typeof(TaggedRule), typeof(InternalRule))),
        Is.EqualTo(new[] { typeof(InternalRule), typeof(PublicRule.NestedRule) }));

    [Test]
    public void GetRuleTypes_Where_NarrowsEverything() => Assert.That(
        Scan(s => s.AssemblyOf<PublicRule>().Type(typeof(InternalRule)).Where(t => t.Name.StartsWith('I'))),
        Is.EqualTo(new[] { typeof(InternalRule) }));

    private static Type[] Scan(Action<RuleTypeScanner> setUp)
    {
        var scanner = new RuleTypeScanner();
        setUp(scanner);
        return scanner.GetRuleTypes();
    }
}
