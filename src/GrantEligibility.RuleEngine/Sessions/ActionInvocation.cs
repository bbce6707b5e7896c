using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.Network;
using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>An action about to run for a match. What it needs is asked for when it is first wanted.</summary>
internal struct ActionInvocation(Session session, ActionContext context, CompiledAction action)
{
    private object[]? _services;
    private object?[]? _arguments;

    public readonly ActionTrigger Trigger => action.Trigger;

    public object?[] Arguments => _arguments ??= action.Arguments(context.Activation.Row, Services);

    private object[] Services => _services ??= action.Resolve(context);

    /// <summary>Runs the action.</summary>
    /// <param name="wraps">Whether an error comes out with the rule and the expression, or else as it was thrown.</param>
    public void Invoke(bool wraps)
    {
        try
        {
            action.Invoke(context, context.Activation.Row, Services);
        }
        catch (Exception exception)
        {
            var args = new RhsExpressionErrorEventArgs(action.Lambda, exception, KnownArguments(), context.Activation);
            session.EventHub.RhsExpressionFailed(session, args);
            Tell(exception);
            if (args.IsHandled)
            {
                return;
            }

            if (wraps)
            {
                throw new RuleRhsExpressionEvaluationException(action.Lambda.ToString(), context.Rule.Name, exception);
            }

            throw;
        }

        if (session.EventHub.ObservesRhs)
        {
            Tell(null);
        }
    }

    private void Tell(Exception? exception)
        => session.EventHub.RhsExpressionEvaluated(
            session,
            new RhsExpressionEventArgs(action.Lambda, exception, KnownArguments(), context.Activation));

    // None where a service could not be had.
    private object?[] KnownArguments() => _services is null ? [] : Arguments;

    /// <summary>The invocation as an interceptor sees it.</summary>
    internal sealed class Intercepted(ActionInvocation invocation) : IActionInvocation
    {
        private ActionInvocation _invocation = invocation;

        public IReadOnlyList<object?> Arguments => _invocation.Arguments;

        public ActionTrigger Trigger => _invocation.Trigger;

        public void Invoke() => _invocation.Invoke(wraps: false);
    }
}
