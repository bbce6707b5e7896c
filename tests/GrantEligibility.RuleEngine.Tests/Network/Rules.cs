using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Network;

/// <summary>Compiles rule classes and writes down what their actions report.</summary>
internal static class Rules
{
    public static ISessionFactory Compile(params Type[] rules) => Repository(rules).Compile();

    public static ISession Session(params Type[] rules) => Compile(rules).CreateSession();

    public static IRuleDefinition Definition<TRule>()
        where TRule : Rule
        => Repository(typeof(TRule)).GetRules().Single();

    public static RuleRepository Repository(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(spec => spec.PrivateTypes().NestedTypes().From(rules));
        return repository;
    }
}
