using System.Reflection;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Rules.Tests;

/// <summary>What holds of every rule class of the package.</summary>
[TestFixture]
internal sealed class RuleConventionsTests
{
    private static IEnumerable<Type> Loaded => TestedPackage.Regimes
        .SelectMany(regime => regime.SharedRuleTypes.Concat(regime.RequirementTypes.SelectMany(type => type.GetNestedTypes())));

    // Those that it takes from another package among them; what several derive from is no rule itself.
    private static IEnumerable<Type> RuleClasses =>
        TestedPackage.Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Union(Loaded);

    [Test]
    public void RuleClass_Each_IsNestedInARequirementOrShared()
    {
        var loaded = Loaded.ToHashSet();

        Assert.That(RuleClasses.Where(type => !loaded.Contains(type)), Is.Empty);
    }

    [Test]
    public void RuleClass_Each_IsPublicSealedAndBelongsToOneOfTheTwo()
    {
        var shared = TestedPackage.Regimes.SelectMany(regime => regime.SharedRuleTypes).ToHashSet();

        Assert.That(RuleClasses.Where(type => !type.IsNestedPublic || !type.IsSealed), Is.Empty);
        Assert.That(
            RuleClasses.Where(type => shared.Contains(type) == (type.DeclaringType?.GetCustomAttribute<RequirementAttribute>() is not null)), Is.Empty);
    }

    [Test]
    public void RuleClass_Each_ConcludesInSomeCase()
    {
        var evaluator = new EligibilityEvaluator(TestedPackage.Regimes);
        var concluded = new HashSet<string>(TestedPackage.RowsBesideTheScenarios, StringComparer.Ordinal);
        foreach (var caseFile in ScenarioFiles.Names.Select(ScenarioFiles.Read))
        {
            var decision = evaluator.Evaluate(new EligibilityQuestion
            {
                Profile = caseFile.Agency,
                Award = caseFile.Award,
                AsOf = caseFile.AsOf,
                RegimeId = caseFile.Regime,
                Options = caseFile.Options ?? new Dictionary<string, string>(),
            });
            concluded.UnionWith(Rules(decision.Trail));
            concluded.UnionWith(decision.Requirements.Concat(decision.Advisories).SelectMany(requirement => requirement.Findings).Select(finding => finding.Rule));
        }

        Assert.That(RuleClasses.Select(type => $"{type.DeclaringType!.Name}.{type.Name}").Where(name => !concluded.Contains(name)), Is.Empty);
    }

    private static IEnumerable<string> Rules(TrailNode node) =>
        node.Because.SelectMany(Rules).Concat(node.Rule is null ? [] : [node.Rule]);
}
