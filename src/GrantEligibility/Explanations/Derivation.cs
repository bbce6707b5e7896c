using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>Walks the provenance of a fact.</summary>
internal static class Derivation
{
    /// <summary>The values of a fact and of all it was derived from, each once, nearest first.</summary>
    internal static IEnumerable<object> ValuesBehind(IFact fact)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<IFact>([fact]);
        while (waiting.TryDequeue(out var next))
        {
            if (next.Value is not { } value || !seen.Add(value))
            {
                continue;
            }

            yield return value;
            foreach (var source in next.Source?.Facts ?? [])
            {
                waiting.Enqueue(source);
            }
        }
    }
}
