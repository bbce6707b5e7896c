using System.Linq.Expressions;

namespace NRules.Network;

/// <summary>
/// Finds out whether an expression deals with spans, which the framework cannot interpret. The compiler makes many calls on
/// arrays calls on spans: <c>new[] { "a", "b" }.Contains(x.Name)</c>.
/// </summary>
internal sealed class SpanFinder : ExpressionVisitor
{
    private bool _hasFound;

    private SpanFinder()
    {
    }

    public static bool FindsIn(Expression expression)
    {
        var finder = new SpanFinder();
        finder.Visit(expression);
        return finder._hasFound;
    }

    public override Expression? Visit(Expression? node)
    {
        _hasFound |= node?.Type.IsByRefLike == true;
        return _hasFound ? node : base.Visit(node);
    }
}
