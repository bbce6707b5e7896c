using System.Linq.Expressions;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Dependencies;

/// <summary>A pattern of a rule, as far as one fact alone can tell whether it matches. Immutable and shareable between threads.</summary>
internal sealed class ReadPattern
{
    private readonly Lazy<IReadOnlyList<Func<Fact, bool>>> _tests;

    private ReadPattern(PatternElement pattern, bool isQuantified)
    {
        Type = pattern.ValueType;
        IsQuantified = isQuantified;
        _tests = new(() => [.. pattern.Expressions
            .Select(condition => condition.Expression)
            .Where(condition => condition.Parameters is [{ } own] && own.Type == pattern.ValueType && own.Name == pattern.Declaration.Name)
            .Select(Test)]);
    }

    /// <summary>The type of the facts it matches.</summary>
    internal Type Type { get; }

    /// <summary>Whether it is negated, quantified or collected over: then a fact that no match holds counts too.</summary>
    internal bool IsQuantified { get; }

    /// <summary>The patterns of an element of a rule, in their order.</summary>
    internal static IEnumerable<ReadPattern> Of(RuleElement element) => Of(element, isQuantified: false);

    /// <summary>Whether the conditions that look at the fact alone let it through; those that join it to others are not asked.</summary>
    internal bool MayMatch(Fact fact)
    {
        if (!Type.IsInstanceOfType(fact))
        {
            return false;
        }

        try
        {
            return _tests.Value.All(test => test(fact));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A condition that throws stops its requirement, so the fact matters.
            return true;
        }
    }

    private static IEnumerable<ReadPattern> Of(RuleElement element, bool isQuantified) => element switch
    {
        PatternElement { Source: null } pattern => [new ReadPattern(pattern, isQuantified)],
        PatternElement { Source: AggregateElement aggregate } => Of(aggregate.Source, isQuantified: true),
        NotElement not => Of(not.Source, isQuantified: true),
        ExistsElement exists => Of(exists.Source, isQuantified: true),
        ForAllElement forAll => forAll.Patterns.Prepend(forAll.BasePattern).SelectMany(pattern => Of(pattern, isQuantified: true)),
        GroupElement group => group.ChildElements.SelectMany(child => Of(child, isQuantified)),
        _ => [],
    };

    // Interpreted: most patterns are asked a few times only.
    private static Func<Fact, bool> Test(LambdaExpression condition)
    {
        var fact = Expression.Parameter(typeof(Fact));
        return Expression
            .Lambda<Func<Fact, bool>>(Expression.Invoke(condition, Expression.Convert(fact, condition.Parameters[0].Type)), fact)
            .Compile(preferInterpretation: true);
    }
}
