using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>A filter of a rule: a predicate on a match, or a key whose change lets it fire again.</summary>
internal sealed class CompiledFilter(FilterElement element, Scope scope, IExpressionCompiler compiler)
{
    private readonly SlotExpression _expression = SlotExpression.Resolve(element.Expression, scope);
    private Func<Fact[], Fact?, object?>? _compiled;

    public FilterType FilterType => element.FilterType;

    /// <summary>Evaluates and tells the listeners.</summary>
    /// <returns>Whether there is a value; false only where the expression threw and a listener declared the error dealt with.</returns>
    public bool TryEvaluate(Session session, Activation activation, out object? value)
    {
        var row = activation.Tuple.Row;
        value = null;
        try
        {
            value = (_compiled ??= _expression.Compile<object?>(compiler))(row, null);
        }
        catch (Exception exception)
        {
            var args = new AgendaExpressionErrorEventArgs(element.Expression, exception, _expression.Arguments(row, null), activation);
            session.EventHub.AgendaExpressionFailed(session, args);
            Tell(session, activation, exception, null);
            return args.IsHandled
                ? false
                : throw new AgendaExpressionEvaluationException(element.Expression.ToString(), activation.Rule.Name, exception);
        }

        if (session.EventHub.ObservesAgenda)
        {
            Tell(session, activation, null, value);
        }

        return true;
    }

    private void Tell(Session session, Activation activation, Exception? exception, object? result)
        => session.EventHub.AgendaExpressionEvaluated(
            session,
            new AgendaExpressionEventArgs(
                element.Expression, exception, _expression.Arguments(activation.Tuple.Row, null), result, activation));
}
