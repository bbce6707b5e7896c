namespace NRules;

/// <summary>What to do with a batch of facts when some of them cannot be applied.</summary>
public enum BatchOptions
{
    /// <summary>Apply none of them.</summary>
    AllOrNothing = 0,

    /// <summary>Apply the others.</summary>
    SkipFailed = 1,
}
