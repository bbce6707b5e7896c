
namespace GrantEligibility.RuleEngine.Tests.Sessions;

/// <summary>Writes down the events of a session, or of all sessions of a factory, in the order they come.</summary>
internal sealed class Recorder
{
    private readonly List<string> _lines = [];

    public Recorder(NRules.Diagnostics.IEventProvider events)
    {
        events.FactInsertingEvent += (_, e) => _lines.Add($"inserting {e.Fact.Value}");
        events.FactInsertedEvent += (_, e) => _lines.Add($"inserted {e.Fact.Value}");
        events.FactUpdatingEvent += (_, e) => _lines.Add($"updating {e.Fact.Value}");
        events.FactUpdatedEvent += (_, e) => _lines.Add($"updated {e.Fact.Value}");
        events.FactRetractingEvent += (_, e) => _lines.Add($"retracting {e.Fact.Value}");
        events.FactRetractedEvent += (_, e) => _lines.Add($"retracted {e.Fact.Value}");
        events.ActivationCreatedEvent += (_, e) => _lines.Add($"created {e.Rule.Name}");
        events.ActivationUpdatedEvent += (_, e) => _lines.Add($"updated {e.Rule.Name}");
        events.ActivationDeletedEvent += (_, e) => _lines.Add($"deleted {e.Rule.Name}");
        events.RuleFiringEvent += (_, e) => _lines.Add($"firing {e.Rule.Name}");
        events.RuleFiredEvent += (_, e) => _lines.Add($"fired {e.Rule.Name}");
    }

    /// <summary>What came since this was last read.</summary>
    public string[] Take()
    {
        string[] lines = [.. _lines];
        _lines.Clear();
        return lines;
    }
}
