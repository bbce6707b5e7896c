using System.Linq.Expressions;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>A condition on one fact alone as text that is the same in every rule which asks it, whatever it calls the fact.</summary>
internal static class LoneCondition
{
    /// <summary>The text; null where the condition holds a value that is not all in its text.</summary>
    internal static string? TextOf(LambdaExpression condition)
    {
        var renaming = new Renaming(condition.Parameters[0]);
        var body = renaming.Visit(condition.Body);
        return renaming.IsPlain ? body.ToString() : null;
    }

    private sealed class Renaming(ParameterExpression fact) : ExpressionVisitor
    {
        private readonly ParameterExpression _it = Expression.Parameter(fact.Type, "it");

        internal bool IsPlain { get; private set; } = true;

        protected override Expression VisitParameter(ParameterExpression node) => node == fact ? _it : node;

        protected override Expression VisitConstant(ConstantExpression node)
        {
            IsPlain &= node.Value is null or string || node.Type.IsPrimitive || node.Type.IsEnum || Nullable.GetUnderlyingType(node.Type) is not null;
            return node;
        }
    }
}
