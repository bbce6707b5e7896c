namespace GrantEligibility.Explanations;

/// <summary>One thing that a derivation rests on.</summary>
/// <param name="Alias">The name by which the rule knows it; null where it was collected and has none.</param>
/// <param name="Value">What it is; null where the rule computed null.</param>
/// <param name="Derivation">Where it came from; null: the host supplied it.</param>
internal readonly record struct Premise(string? Alias, object? Value, Derivation? Derivation)
{
    /// <summary>Finds the premise that a rule knows by a name.</summary>
    internal static bool TryFind(Premise[] premises, string? alias, out Premise found)
    {
        foreach (ref readonly var premise in premises.AsSpan())
        {
            if (premise.Alias == alias)
            {
                found = premise;
                return true;
            }
        }

        found = default;
        return false;
    }
}
