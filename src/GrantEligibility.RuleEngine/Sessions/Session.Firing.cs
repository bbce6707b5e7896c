using NRules.Diagnostics;
using NRules.Network;
using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>Firing of the rules on the agenda.</summary>
internal sealed partial class Session
{
    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        _isHalted = false;
        var fired = 0;
        while (fired < maxRulesNumber && !_isHalted && !cancellationToken.IsCancellationRequested
               && AgendaQueue.Pop() is { } activation)
        {
            Fire(activation, cancellationToken);
            fired++;
        }

        return fired;
    }

    public void Halt() => _isHalted = true;

    /// <summary>Fires a rule for a match.</summary>
    public void Fire(Activation activation, CancellationToken cancellationToken)
    {
        // The trigger may change while the actions run.
        var trigger = activation.Trigger;
        activation.HasFired = trigger != MatchTrigger.Removed;
        var context = new ActionContext(this, activation, cancellationToken);
        EventHub.RuleFiring(this, activation);
        try
        {
            Act(context, trigger);
        }
        finally
        {
            PropagateIfAutomatic();
        }

        EventHub.RuleFired(this, activation);
    }

    private void Act(ActionContext context, MatchTrigger trigger)
    {
        if (ActionInterceptor is { } interceptor)
        {
            var invocations = new List<ActionInvocation.Intercepted>();
            foreach (var action in context.Activation.Node.Actions)
            {
                if (Answers(action, trigger))
                {
                    invocations.Add(new ActionInvocation.Intercepted(new ActionInvocation(this, context, action)));
                }
            }

            if (invocations.Count > 0)
            {
                interceptor.Intercept(context, invocations);
            }
        }
        else
        {
            foreach (var action in context.Activation.Node.Actions)
            {
                if (Answers(action, trigger))
                {
                    new ActionInvocation(this, context, action).Invoke(wraps: true);
                }
            }
        }
    }

    // INVARIANT: each trigger of an action has the number of the trigger of a match that it answers.
    private static bool Answers(CompiledAction action, MatchTrigger trigger) => ((int)action.Trigger & (int)trigger) != 0;
}
