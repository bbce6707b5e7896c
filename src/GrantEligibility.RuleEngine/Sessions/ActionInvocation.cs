using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.Network;
using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>An action about to run for a match. Its arguments are read when they are first asked for.</summary>
internal sealed class ActionInvocation(Session session, ActionContext context, CompiledAction action) : IActionInvocation
{
    private object?[]? _arguments;

    public IReadOnlyList<object?> Arguments => _arguments ??= action.ArgumentsFor(context, context.Activation.Row);

    public ActionTrigger Trigger => action.Trigger;

    /// <summary>Runs the action; an error comes out as it was thrown.</summary>
    public void Invoke() => Invoke(wraps: false);

    /// <summary>Runs the action; an error comes out with the rule and the expression.</summary>
    public void InvokeGuarded() => Invoke(wraps: true);

    private void Invoke(bool wraps)
    {
        try
        {
            _ = Arguments;
            action.Invoke(context, _arguments!);
        }
        catch (Exception exception)
        {
            var args = new RhsExpressionErrorEventArgs(action.Lambda, exception, _arguments ?? [], context.Activation);
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
            new RhsExpressionEventArgs(action.Lambda, exception, _arguments ?? [], context.Activation));
}
