using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Fluent;

/// <summary>A rule whose body stands in the test that reads its canonical form.</summary>
internal sealed class AdHocRule(Action<AdHocRule> define) : Rule
{
    public override void Define() => define(this);

    public new ILeftHandSideExpression When() => base.When();

    public new IRightHandSideExpression Then() => base.Then();

    public new IFilterExpression Filter() => base.Filter();

    public new IDependencyExpression Dependency() => base.Dependency();

    public new void Name(string value) => base.Name(value);

    public new void Priority(int value) => base.Priority(value);

    public static IRuleDefinition Define(Action<AdHocRule> define) => new RuleDefinitionFactory().Create(new AdHocRule(define));

    /// <summary>The conditions of a rule that otherwise does nothing.</summary>
    public static IReadOnlyList<RuleElement> Conditions(Action<ILeftHandSideExpression> when) => Define(rule =>
    {
        when(rule.When());
        rule.Then().Do(_ => Nothing());
    }).LeftHandSide.ChildElements;

    public static string MessageOf(Action<AdHocRule> define) =>
        Assert.Throws<RuleDefinitionException>(() => Define(define))!.Message;

    public static void Nothing()
    {
    }
}
