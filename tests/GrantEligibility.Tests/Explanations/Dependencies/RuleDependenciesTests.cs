using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Dependencies;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Explanations.Dependencies;

[TestFixture]
public sealed class RuleDependenciesTests
{
    private readonly RuleDependencies _dependencies = CompiledRegime.Of(BridgeLaw.Regime).Dependencies;

    [Test]
    public void Yielding_FactThatTwoRulesYield_NamesBoth()
    {
        var rules = _dependencies.Yielding(typeof(BridgeLaw.Light)).Select(links => links.Rule.Name);

        Assert.That(rules, Is.EqualTo(new[] { typeof(BridgeLaw.LitByWarning).FullName, typeof(BridgeLaw.LitByCare).FullName }));
    }

    [Test]
    public void ReadFor_RequirementOnWhatOtherRulesYield_ReachesBackToTheFactsBehind()
    {
        var read = _dependencies.ReadFor("2");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Select(pattern => pattern.Type), Does.Contain(typeof(BridgeLaw.Light)).And.Contain(typeof(Practice)).And.Contain(typeof(Case)));
            Assert.That(MayMatch(PracticeName.NoKnockWarrants, true), Is.True, "a negation two rules back");
            Assert.That(MayMatch(PracticeName.NoKnockWarrants, false), Is.False);
            Assert.That(MayMatch(PracticeName.DutyToIntervene, true), Is.False, "what another requirement reads");
        }

        bool MayMatch(PracticeName name, bool inPlace) => read.Any(pattern => pattern.MayMatch(Practice(name, inPlace)));
    }

    [Test]
    public void ReadBesideTheMatch_RuleThatOnlyMatches_IsEmpty()
    {
        Assert.That(_dependencies.ReadBesideTheMatch(Rule<BridgeLaw.ArchIsSafe.Safe>()), Is.Empty);
    }

    [Test]
    public void ReadBesideTheMatch_RuleThatCollects_IsWhatItCollects()
    {
        var read = _dependencies.ReadBesideTheMatch(Rule<BridgeLaw.EnoughIsDone.Enough>());

        Assert.That(read.Select(pattern => pattern.Type), Is.EqualTo(new[] { typeof(Practice) }));
    }

    private static Practice Practice(PracticeName name, bool? inPlace) => new() { Name = name, InPlace = inPlace, From = BridgeLaw.Today };

    private NRules.RuleModel.IRuleDefinition Rule<T>() => _dependencies.Rules.Single(links => links.Rule.Name == typeof(T).FullName).Rule;
}
