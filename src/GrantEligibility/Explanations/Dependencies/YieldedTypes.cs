using System.Linq.Expressions;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Dependencies;

/// <summary>Reads from the actions of a rule which types of facts it hands to the engine.</summary>
internal sealed class YieldedTypes : ExpressionVisitor
{
    private readonly List<Type> _types = [];

    /// <summary>The types a rule yields, each once, in the order of its actions.</summary>
    internal static IReadOnlyList<Type> Of(IRuleDefinition rule)
    {
        var reader = new YieldedTypes();
        foreach (var action in rule.RightHandSide.Actions)
        {
            reader.Visit(action.Expression.Body);
        }

        return reader._types;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType?.Namespace?.StartsWith("NRules", StringComparison.Ordinal) == true)
        {
            foreach (var argument in node.Arguments)
            {
                Add(argument);
            }
        }

        return base.VisitMethodCall(node);
    }

    private void Add(Expression argument)
    {
        var handed = ValueReaders.Unwrapped(argument);
        var type = handed is LambdaExpression lambda ? lambda.ReturnType : handed.Type;
        if (typeof(Fact).IsAssignableFrom(type) && !_types.Contains(type))
        {
            _types.Add(type);
        }
    }
}
