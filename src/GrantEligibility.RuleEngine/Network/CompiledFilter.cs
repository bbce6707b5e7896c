using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>A filter of a rule: a predicate on a match, or a key whose change lets it fire again.</summary>
internal sealed class CompiledFilter
{
    private readonly SlotExpression _expression;
    private readonly ExpressionDelegate<Func<Fact[], Fact?, object?>> _delegate;

    public CompiledFilter(FilterElement element, Scope scope, IExpressionCompiler compiler)
    {
        FilterType = element.FilterType;
        _expression = SlotExpression.Resolve(element.Parts, scope);
        _delegate = _expression.DelegateOf<object?>(compiler);
    }

    public FilterType FilterType { get; }

    /// <summary>The filters of a rule.</summary>
    public static CompiledFilter[] Of(IRuleDefinition definition, Scope scope, IExpressionCompiler compiler)
    {
        var elements = definition.FilterGroup.Filters;
        var filters = new CompiledFilter[elements.Count];
        for (var i = 0; i < filters.Length; i++)
        {
            filters[i] = new CompiledFilter(elements[i], scope, compiler);
        }

        return filters;
    }

    /// <summary>Evaluates and tells the listeners.</summary>
    /// <returns>Whether there is a value; false only where the expression threw and a listener declared the error dealt with.</returns>
    public bool TryEvaluate(Session session, Activation activation, out object? value)
    {
        var row = activation.Row;
        value = null;
        try
        {
            value = _delegate.Current(row, null);
        }
        catch (Exception exception)
        {
            var args = new AgendaExpressionErrorEventArgs(_expression.Lambda, exception, _expression.Arguments(row, null), activation);
            session.EventHub.AgendaExpressionFailed(session, args);
            Tell(session, activation, exception, null);
            return args.IsHandled
                ? false
                : throw new AgendaExpressionEvaluationException(_expression.Lambda.ToString(), activation.Rule.Name, exception);
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
                _expression.Lambda, exception, _expression.Arguments(activation.Row, null), result, activation));
}
