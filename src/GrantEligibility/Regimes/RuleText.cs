using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using NRules.RuleModel;

namespace GrantEligibility.Regimes;

/// <summary>
/// Writes a rule as text that is the same on every engine, machine and culture, for the digest: what it matches, and what
/// it concludes. Names of variables are left out, and so is what an engine wraps around a conclusion.
/// </summary>
internal sealed class RuleText : ExpressionVisitor
{
    private readonly StringBuilder _text;
    private readonly List<string> _parameters = [];

    private RuleText(StringBuilder text) => _text = text;

    internal static void Append(StringBuilder text, IRuleDefinition rule)
    {
        text.Append("rule ").Append(rule.Name).Append(' ').Append(PlainText.Of(rule.Priority)).Append('\n');
        var writer = new RuleText(text);
        writer.Write(rule.LeftHandSide);
        foreach (var action in rule.RightHandSide.Actions)
        {
            writer.WriteConclusion(ElementBody.Of(action));
        }
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        var name = node.Name ?? string.Empty;
        var index = _parameters.IndexOf(name);
        if (index < 0)
        {
            index = _parameters.Count;
            _parameters.Add(name);
        }

        _text.Append('$').Append(PlainText.Of(index)).Append(':').Append(node.Type.Name);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        // A captured variable is its value: one engine has folded it already, another keeps the closure.
        if (node is { Expression: ConstantExpression { Value: { } closure }, Member: FieldInfo field })
        {
            _text.Append(PlainText.Of(field.GetValue(closure)));
            return node;
        }

        Visit(node.Expression);
        _text.Append('.').Append(node.Member.Name);
        return node;
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        _text.Append(PlainText.Of(node.Value));
        return node;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _text.Append(node.Method.DeclaringType?.Name).Append('.').Append(node.Method.Name);
        return InParentheses(() => base.VisitMethodCall(node));
    }

    protected override Expression VisitNew(NewExpression node)
    {
        _text.Append("new ").Append(node.Type.Name);
        return InParentheses(() => base.VisitNew(node));
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        _text.Append(node.NodeType);
        return InParentheses(() => base.VisitUnary(node));
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        _text.Append(node.NodeType);
        return InParentheses(() => base.VisitBinary(node));
    }

    private Expression InParentheses(Func<Expression> visit)
    {
        _text.Append('(');
        var node = visit();
        _text.Append(')');
        return node;
    }

    private void Write(RuleElement? element)
    {
        if (element is null)
        {
            return;
        }

        _text.Append(element.ElementType).Append('{');
        switch (element)
        {
            case GroupElement group:
                WriteAll(group.ChildElements);
                break;
            case PatternElement pattern:
                _text.Append(pattern.ValueType.Name);
                WriteAll(pattern.Expressions);
                Write(pattern.Source);
                break;
            case ExpressionElement expression:
                Visit(ElementBody.Of(expression));
                break;
            case AggregateElement aggregate:
                _text.Append(aggregate.Name);
                WriteAll(aggregate.Expressions);
                Write(aggregate.Source);
                break;
            case NotElement not:
                Write(not.Source);
                break;
            case ExistsElement exists:
                Write(exists.Source);
                break;
            case ForAllElement forAll:
                Write(forAll.BasePattern);
                WriteAll(forAll.Patterns);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(element), element.ElementType, "An element no rule of a regime has.");
        }

        _text.Append("}\n");
    }

    private void WriteAll(IEnumerable<RuleElement> elements)
    {
        foreach (var element in elements)
        {
            Write(element);
        }
    }

    /// <summary>Writes what the author wrote in an action, and skips the calls that the engine wrapped around it.</summary>
    private void WriteConclusion(Expression expression) => new Conclusions(this).Visit(expression);

    private sealed class Conclusions(RuleText text) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            IsOfEngine(node.Method.DeclaringType) ? base.VisitMethodCall(node) : text.Visit(node);

        protected override Expression VisitNew(NewExpression node) =>
            IsOfEngine(node.Type) ? base.VisitNew(node) : text.Visit(node);

        private static bool IsOfEngine(Type? type) => type?.Namespace?.StartsWith("NRules", StringComparison.Ordinal) == true;
    }
}
