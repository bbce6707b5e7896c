using System.Reflection;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Tests.Scenarios;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Tests.Conventions;

/// <summary>What holds of every rule class of the package.</summary>
[TestFixture]
internal sealed class RuleConventionsTests
{
    private static IEnumerable<Type> RuleClasses =>
        typeof(SafePolicingRegimes).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)));

    [Test]
    public void RuleClass_Each_IsNestedInARequirementOrShared()
    {
        var loaded = SafePolicingRegimes.All
            .SelectMany(regime => regime.SharedRuleTypes.Concat(regime.RequirementTypes.SelectMany(type => type.GetNestedTypes())))
            .ToHashSet();

        Assert.That(RuleClasses.Where(type => !loaded.Contains(type)), Is.Empty);
    }

    [Test]
    public void RuleClass_Each_IsPublicSealedAndBelongsToOneOfTheTwo()
    {
        var shared = SafePolicingRegimes.All.SelectMany(regime => regime.SharedRuleTypes).ToHashSet();

        Assert.That(RuleClasses.Where(type => !type.IsNestedPublic || !type.IsSealed), Is.Empty);
        Assert.That(
            RuleClasses.Where(type => shared.Contains(type) == (type.DeclaringType?.GetCustomAttribute<RequirementAttribute>() is not null)), Is.Empty);
    }

    [Test]
    public void RuleClass_Each_ConcludesInSomeCase()
    {
        var evaluator = new EligibilityEvaluator(SafePolicingRegimes.All);
        var concluded = new HashSet<string>(RowsBesideTheScenarios.TestedByHand.Concat(RowsBesideTheScenarios.SeenByNoTrail), StringComparer.Ordinal);
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
