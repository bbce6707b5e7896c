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

    private void Fire(Activation activation, CancellationToken cancellationToken)
    {
        // The trigger may change while the actions run.
        var trigger = activation.Trigger;
        activation.HasFired = trigger != MatchTrigger.Removed;
        var context = new ActionContext(this, activation, cancellationToken);
        EventHub.RuleFiring(this, activation);
        var invocations = Invocations(context, activation, trigger);
        try
        {
            Act(context, invocations);
        }
        finally
        {
            PropagateIfAutomatic();
        }

        EventHub.RuleFired(this, activation);
    }

    private void Act(ActionContext context, List<ActionInvocation> invocations)
    {
        if (ActionInterceptor is { } interceptor)
        {
            if (invocations.Count > 0)
            {
                interceptor.Intercept(context, invocations);
            }
        }
        else
        {
            foreach (var invocation in invocations)
            {
                invocation.InvokeGuarded();
            }
        }
    }

    private List<ActionInvocation> Invocations(ActionContext context, Activation activation, MatchTrigger trigger)
    {
        var invocations = new List<ActionInvocation>();
        foreach (var action in activation.Node.Actions)
        {
            // INVARIANT: each trigger of an action has the number of the trigger of a match that it answers.
            if (((int)action.Trigger & (int)trigger) != 0)
            {
                invocations.Add(new ActionInvocation(this, context, action));
            }
        }

        return invocations;
    }
}
