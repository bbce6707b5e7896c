using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using GrantEligibility.Decisions;
using GrantEligibility.Explanations.Matching;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>What a rule would yield: read from its action, and computed for a row that does not quite match. Immutable and shareable between threads.</summary>
internal sealed class RuleConclusion
{
    private readonly RowFunction<object?> _compute;

    private RuleConclusion(Type type, RequirementStatus? status, RowFunction<object?> compute)
    {
        Type = type;
        Status = status;
        _compute = compute;
    }

    /// <summary>The type of the fact.</summary>
    internal Type Type { get; }

    /// <summary>The status that the finding would have; null where it is no finding, or one that never decides.</summary>
    internal RequirementStatus? Status { get; }

    /// <summary>The conclusions of a rule, in the order of its actions.</summary>
    internal static List<RuleConclusion> Of(IRuleDefinition rule, IReadOnlyDictionary<string, int> indexes)
    {
        var reader = new ConclusionReader();
        return [.. rule.RightHandSide.Actions.SelectMany(action => reader.Read(action.Expression)
            .Select(yielded => new RuleConclusion(yielded.Type, StatusReader.Of(yielded), RowFunction<object?>.Of(Unworded.Instance.Visit(yielded), action.Expression.Parameters, indexes))))];
    }

    /// <summary>
    /// What it would be for a row; null where something on the way is unknown, and for a finding, which only the context of a
    /// rule that fires can make.
    /// </summary>
    internal Fact? On(object?[] row) => Type != typeof(Finding) && _compute.TryInvoke(row, out var fact) ? fact as Fact : null;

    /// <summary>Finds what an action hands to the engine.</summary>
    private sealed class ConclusionReader : ExpressionVisitor
    {
        private List<Expression> _found = [];

        internal List<Expression> Read(LambdaExpression action)
        {
            _found = [];
            Visit(action.Body);
            return _found;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType?.Namespace?.StartsWith("NRules", StringComparison.Ordinal) != true)
            {
                return node;
            }

            foreach (var argument in node.Arguments)
            {
                var handed = ValueReaders.Unwrapped(argument) is LambdaExpression lambda ? lambda.Body : ValueReaders.Unwrapped(argument);
                if (typeof(Fact).IsAssignableFrom(handed.Type))
                {
                    _found.Add(handed);
                }
            }

            return base.VisitMethodCall(node);
        }
    }

    /// <summary>Finds the status in the call that makes a finding.</summary>
    private sealed class StatusReader : ExpressionVisitor
    {
        private RequirementStatus? _status;

        internal static RequirementStatus? Of(Expression finding)
        {
            var reader = new StatusReader();
            reader.Visit(finding);
            return reader._status;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(Finding) && node.Method.IsStatic && Enum.TryParse<RequirementStatus>(node.Method.Name, out var status))
            {
                _status = status;
            }

            return base.VisitMethodCall(node);
        }
    }

    /// <summary>Leaves out the words of sentences: no rule asks for them, and they read more of a row than is known of it.</summary>
    private sealed class Unworded : ExpressionVisitor
    {
        internal static readonly Unworded Instance = new();

        private static readonly Expression NoSentence = Expression.Constant(FormattableStringFactory.Create(string.Empty), typeof(FormattableString));

        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Type == typeof(FormattableString) && node.Method.DeclaringType == typeof(FormattableStringFactory) ? NoSentence
            : node.Method.DeclaringType == typeof(string) && node.Method.Name == nameof(string.Format) ? Expression.Constant(string.Empty)
            : base.VisitMethodCall(node);
    }
}
