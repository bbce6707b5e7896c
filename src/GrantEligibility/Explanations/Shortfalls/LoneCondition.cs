using System.Linq.Expressions;
using System.Text;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>A condition on one fact alone as text that is the same in every rule which asks it, whatever it calls the fact.</summary>
internal static class LoneCondition
{
    /// <summary>The text; null where the condition holds a value that is not all in its text.</summary>
    internal static string? TextOf(LambdaExpression condition)
    {
        var renaming = new Renaming(condition.Parameters[0]);
        var body = renaming.Visit(condition.Body);
        return renaming.IsPlain ? $"{body} {renaming.Named}" : null;
    }

    private sealed class Renaming(ParameterExpression fact) : ExpressionVisitor
    {
        private readonly ParameterExpression _it = Expression.Parameter(fact.Type, "it");

        internal bool IsPlain { get; private set; } = true;

        /// <summary>The methods and types that the text names in short, in full: two classes may each have a method of one name.</summary>
        internal StringBuilder Named { get; } = new();

        protected override Expression VisitParameter(ParameterExpression node) => node == fact ? _it : node;

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            Named.Append(node.Method.DeclaringType?.AssemblyQualifiedName).Append(' ').Append(node.Method).Append(';');
            return base.VisitMethodCall(node);
        }

        protected override Expression VisitTypeBinary(TypeBinaryExpression node)
        {
            Named.Append(node.TypeOperand.AssemblyQualifiedName).Append(';');
            return base.VisitTypeBinary(node);
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            Named.Append(node.Member.DeclaringType?.AssemblyQualifiedName).Append(';');
            return base.VisitMember(node);
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            IsPlain &= node.Value is null or string || node.Type.IsPrimitive || node.Type.IsEnum || Nullable.GetUnderlyingType(node.Type) is not null;
            return node;
        }
    }
}
