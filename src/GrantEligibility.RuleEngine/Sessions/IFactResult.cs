namespace NRules;

/// <summary>Says which facts of a batch could not be applied.</summary>
public interface IFactResult
{
    /// <summary>How many could not be applied.</summary>
    int FailedCount { get; }

    /// <summary>Those that could not be applied, in the order given.</summary>
    IReadOnlyCollection<object> Failed { get; }
}
