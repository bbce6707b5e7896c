using NRules.RuleModel;

namespace NRules.Diagnostics;

/// <summary>Tells of a match on its way over the agenda.</summary>
public class AgendaEventArgs : EventArgs
{
    /// <summary>Makes the arguments of the event.</summary>
    /// <param name="match">The match.</param>
    public AgendaEventArgs(IMatch match)
    {
        Match = match;
    }

    /// <summary>The rule that is matched.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts that match it.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
