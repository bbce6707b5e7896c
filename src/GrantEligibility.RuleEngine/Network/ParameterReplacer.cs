using System.Linq.Expressions;

namespace NRules.Network;

/// <summary>Puts other expressions in the place of parameters.</summary>
internal sealed class ParameterReplacer : ExpressionVisitor
{
    private readonly IReadOnlyDictionary<ParameterExpression, Expression> _replacements;

    private ParameterReplacer(IReadOnlyDictionary<ParameterExpression, Expression> replacements)
    {
        _replacements = replacements;
    }

    public static Expression Replace(Expression expression, IReadOnlyDictionary<ParameterExpression, Expression> replacements)
        => new ParameterReplacer(replacements).Visit(expression);

    protected override Expression VisitParameter(ParameterExpression node)
        => _replacements.TryGetValue(node, out var replacement) ? replacement : node;
}
