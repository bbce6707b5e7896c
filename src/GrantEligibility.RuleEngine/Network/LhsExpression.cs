using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>An expression of a left-hand side, compiled when it is evaluated. Shared by threads.</summary>
internal sealed class LhsExpression<T>(SlotExpression expression, IExpressionCompiler compiler, IReadOnlyCollection<IRuleDefinition> rules)
{
    private readonly ExpressionDelegate<Func<Fact[], Fact?, T>> _delegate = expression.DelegateOf<T>(compiler);

    // Kept here too, where it is found sooner.
    private Func<Fact[], Fact?, T>? _compiled;

    public SlotExpression Expression { get; } = expression;

    /// <summary>Several expressions of one node.</summary>
    public static LhsExpression<T>[] Of(IReadOnlyList<SlotExpression> expressions, IExpressionCompiler compiler, IReadOnlyCollection<IRuleDefinition> rules)
    {
        var all = new LhsExpression<T>[expressions.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new LhsExpression<T>(expressions[i], compiler, rules);
        }

        return all;
    }

    /// <summary>Evaluates without telling anyone, and lets errors through.</summary>
    public T Invoke(Fact[] row, Fact? fact) => (_compiled ?? Current())(row, fact);

    /// <summary>Evaluates and tells the listeners.</summary>
    /// <returns>Whether there is a value; false only where the expression threw and a listener declared the error dealt with.</returns>
    public bool TryEvaluate(Session session, MatchTuple tuple, Fact? fact, out T value)
    {
        try
        {
            value = Invoke(tuple.Row, fact);
        }
        catch (Exception exception)
        {
            Fail(session, tuple, fact, exception);
            value = default!;
            return false;
        }

        if (session.EventHub.ObservesLhs)
        {
            Tell(session, tuple, fact, null, value);
        }

        return true;
    }

    private Func<Fact[], Fact?, T> Current()
    {
        var current = _delegate.Current;
        _compiled = _delegate.Compiled;
        return current;
    }

    private void Fail(Session session, MatchTuple tuple, Fact? fact, Exception exception)
    {
        var args = new LhsExpressionErrorEventArgs(
            Expression.Lambda, exception, Expression.Arguments(tuple.Row, fact), tuple, fact, rules);
        session.EventHub.LhsExpressionFailed(session, args);
        Tell(session, tuple, fact, exception, null);
        if (!args.IsHandled)
        {
            throw new RuleLhsExpressionEvaluationException(Expression.Lambda.ToString(), exception);
        }
    }

    private void Tell(Session session, MatchTuple tuple, Fact? fact, Exception? exception, object? result)
        => session.EventHub.LhsExpressionEvaluated(
            session,
            new LhsExpressionEventArgs(
                Expression.Lambda, exception, Expression.Arguments(tuple.Row, fact), result, tuple, fact, rules));
}
