namespace NRules.Sessions;

internal sealed class FactResult(IReadOnlyCollection<object> failed) : IFactResult
{
    public int FailedCount => Failed.Count;

    public IReadOnlyCollection<object> Failed { get; } = failed;
}
