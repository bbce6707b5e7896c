using NRules.RuleModel;

namespace NRules.Diagnostics;

/// <summary>Tells of a fact that enters, changes in or leaves working memory.</summary>
public class WorkingMemoryEventArgs : EventArgs
{
    /// <summary>Makes the arguments of the event.</summary>
    /// <param name="fact">The fact.</param>
    public WorkingMemoryEventArgs(IFact fact)
    {
        Fact = fact;
    }

    /// <summary>The fact.</summary>
    public IFact Fact { get; }
}
