namespace NRules.Diagnostics;

/// <summary>
/// The handlers of a session, and behind them those of its factory. Raising an event that nobody
/// listens to makes no arguments.
/// </summary>
internal sealed class EventHub(EventHub? factory = null) : IEventProvider
{
    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    /// <summary>Whether someone listens to evaluations on left-hand sides.</summary>
    public bool ObservesLhs => LhsExpressionEvaluatedEvent is not null || factory?.LhsExpressionEvaluatedEvent is not null;

    public bool ObservesAgenda => AgendaExpressionEvaluatedEvent is not null || factory?.AgendaExpressionEvaluatedEvent is not null;

    public bool ObservesRhs => RhsExpressionEvaluatedEvent is not null || factory?.RhsExpressionEvaluatedEvent is not null;

    public void ActivationCreated(ISession session, RuleModel.IMatch match)
    {
        if (ActivationCreatedEvent is not null || factory?.ActivationCreatedEvent is not null)
        {
            var args = new AgendaEventArgs(match);
            ActivationCreatedEvent?.Invoke(session, args);
            factory?.ActivationCreatedEvent?.Invoke(session, args);
        }
    }

    public void ActivationUpdated(ISession session, RuleModel.IMatch match)
    {
        if (ActivationUpdatedEvent is not null || factory?.ActivationUpdatedEvent is not null)
        {
            var args = new AgendaEventArgs(match);
            ActivationUpdatedEvent?.Invoke(session, args);
            factory?.ActivationUpdatedEvent?.Invoke(session, args);
        }
    }

    public void ActivationDeleted(ISession session, RuleModel.IMatch match)
    {
        if (ActivationDeletedEvent is not null || factory?.ActivationDeletedEvent is not null)
        {
            var args = new AgendaEventArgs(match);
            ActivationDeletedEvent?.Invoke(session, args);
            factory?.ActivationDeletedEvent?.Invoke(session, args);
        }
    }

    public void RuleFiring(ISession session, RuleModel.IMatch match)
    {
        if (RuleFiringEvent is not null || factory?.RuleFiringEvent is not null)
        {
            var args = new AgendaEventArgs(match);
            RuleFiringEvent?.Invoke(session, args);
            factory?.RuleFiringEvent?.Invoke(session, args);
        }
    }

    public void RuleFired(ISession session, RuleModel.IMatch match)
    {
        if (RuleFiredEvent is not null || factory?.RuleFiredEvent is not null)
        {
            var args = new AgendaEventArgs(match);
            RuleFiredEvent?.Invoke(session, args);
            factory?.RuleFiredEvent?.Invoke(session, args);
        }
    }

    public void FactInserting(ISession session, RuleModel.IFact fact)
    {
        if (FactInsertingEvent is not null || factory?.FactInsertingEvent is not null)
        {
            var args = new WorkingMemoryEventArgs(fact);
            FactInsertingEvent?.Invoke(session, args);
            factory?.FactInsertingEvent?.Invoke(session, args);
        }
    }

    public void FactInserted(ISession session, RuleModel.IFact fact)
    {
        if (FactInsertedEvent is not null || factory?.FactInsertedEvent is not null)
        {
            var args = new WorkingMemoryEventArgs(fact);
            FactInsertedEvent?.Invoke(session, args);
            factory?.FactInsertedEvent?.Invoke(session, args);
        }
    }

    public void FactUpdating(ISession session, RuleModel.IFact fact)
    {
        if (FactUpdatingEvent is not null || factory?.FactUpdatingEvent is not null)
        {
            var args = new WorkingMemoryEventArgs(fact);
            FactUpdatingEvent?.Invoke(session, args);
            factory?.FactUpdatingEvent?.Invoke(session, args);
        }
    }

    public void FactUpdated(ISession session, RuleModel.IFact fact)
    {
        if (FactUpdatedEvent is not null || factory?.FactUpdatedEvent is not null)
        {
            var args = new WorkingMemoryEventArgs(fact);
            FactUpdatedEvent?.Invoke(session, args);
            factory?.FactUpdatedEvent?.Invoke(session, args);
        }
    }

    public void FactRetracting(ISession session, RuleModel.IFact fact)
    {
        if (FactRetractingEvent is not null || factory?.FactRetractingEvent is not null)
        {
            var args = new WorkingMemoryEventArgs(fact);
            FactRetractingEvent?.Invoke(session, args);
            factory?.FactRetractingEvent?.Invoke(session, args);
        }
    }

    public void FactRetracted(ISession session, RuleModel.IFact fact)
    {
        if (FactRetractedEvent is not null || factory?.FactRetractedEvent is not null)
        {
            var args = new WorkingMemoryEventArgs(fact);
            FactRetractedEvent?.Invoke(session, args);
            factory?.FactRetractedEvent?.Invoke(session, args);
        }
    }

    public void LhsExpressionEvaluated(ISession session, LhsExpressionEventArgs args)
    {
        LhsExpressionEvaluatedEvent?.Invoke(session, args);
        factory?.LhsExpressionEvaluatedEvent?.Invoke(session, args);
    }

    public void LhsExpressionFailed(ISession session, LhsExpressionErrorEventArgs args)
    {
        LhsExpressionFailedEvent?.Invoke(session, args);
        factory?.LhsExpressionFailedEvent?.Invoke(session, args);
    }

    public void AgendaExpressionEvaluated(ISession session, AgendaExpressionEventArgs args)
    {
        AgendaExpressionEvaluatedEvent?.Invoke(session, args);
        factory?.AgendaExpressionEvaluatedEvent?.Invoke(session, args);
    }

    public void AgendaExpressionFailed(ISession session, AgendaExpressionErrorEventArgs args)
    {
        AgendaExpressionFailedEvent?.Invoke(session, args);
        factory?.AgendaExpressionFailedEvent?.Invoke(session, args);
    }

    public void RhsExpressionEvaluated(ISession session, RhsExpressionEventArgs args)
    {
        RhsExpressionEvaluatedEvent?.Invoke(session, args);
        factory?.RhsExpressionEvaluatedEvent?.Invoke(session, args);
    }

    public void RhsExpressionFailed(ISession session, RhsExpressionErrorEventArgs args)
    {
        RhsExpressionFailedEvent?.Invoke(session, args);
        factory?.RhsExpressionFailedEvent?.Invoke(session, args);
    }
}
