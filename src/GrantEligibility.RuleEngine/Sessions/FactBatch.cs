namespace NRules.Sessions;

/// <summary>Facts given together, sorted into those to which a verb can be applied and those to which it cannot. Immutable.</summary>
internal sealed record FactBatch(IReadOnlyList<object> Applicable, IReadOnlyList<object> Failed)
{
    public static FactBatch Split(IEnumerable<object> facts, Func<object, bool> isApplicable)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var applicable = new List<object>();
        var failed = new List<object>();
        foreach (var fact in facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            (isApplicable(fact) ? applicable : failed).Add(fact);
        }

        return new FactBatch(applicable, failed);
    }
}
