using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour;

/// <summary>Rules put together from elements, for shapes that rule classes cannot say.</summary>
internal static class Built
{
    public static IRuleDefinition Rule(string name, params RuleElement[] conditions) => Element.RuleDefinition(
        name, "", 0, Element.AndGroup(conditions), Element.ActionGroup(Element.Action((IContext context) => context.Nothing())));

    /// <summary>A pattern of facts whose conditions take parameters named like the declarations they read.</summary>
    public static PatternElement Pattern<TFact>(string name, params LambdaExpression[] conditions) =>
        Element.Pattern(typeof(TFact), name, conditions.Select(c => KeyValuePair.Create(PatternElement.ConditionName, c)));

    public static LambdaExpression Test<T>(Expression<Func<T, bool>> test) => test;

    public static LambdaExpression Test<T1, T2>(Expression<Func<T1, T2, bool>> test) => test;
}
