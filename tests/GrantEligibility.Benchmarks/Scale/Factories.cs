using System.Linq.Expressions;
using GrantEligibility.Benchmarks.Scale.Rules;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.Benchmarks.Scale;

/// <summary>Rules made ready.</summary>
internal static class Factories
{
    /// <summary>Two- and three-way joins, a negated one and a collected one, all on equality.</summary>
    internal static ISessionFactory OfJoins() =>
        Of(typeof(RecipientApplied), typeof(ApplicationReviewed), typeof(ApplicationNotReviewed), typeof(ApplicationsOfRecipient));

    /// <summary>Some rule classes.</summary>
    internal static ISessionFactory Of(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(rules));
        return repository.Compile();
    }

    /// <summary>So many rules, each of which asks for another number in one property of one type.</summary>
    internal static ISessionFactory OfConstants(int count) => new RuleCompiler().Compile(Enumerable.Range(0, count).Select(OfConstant));

    private static IRuleDefinition OfConstant(int number)
    {
        var rule = new RuleBuilder();
        rule.Name($"Application {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        var application = Expression.Parameter(typeof(Application), "application");
        rule.LeftHandSide().Pattern(application.Type, application.Name!).Condition(Expression.Lambda<Func<Application, bool>>(
            Expression.Equal(Expression.Property(application, nameof(Application.Id)), Expression.Constant(number)), application));
        rule.RightHandSide().Action((Expression<Action<IContext, Application>>)((_, application) => application.Fire()));
        return rule.Build();
    }
}
