using System.Linq.Expressions;

namespace NRules.Network;

/// <summary>Finds the parameters that an expression reads.</summary>
internal sealed class ParameterFinder : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> _found = [];

    private ParameterFinder()
    {
    }

    public static IReadOnlySet<ParameterExpression> In(Expression expression)
    {
        var finder = new ParameterFinder();
        finder.Visit(expression);
        return finder._found;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found.Add(node);
        return node;
    }
}
