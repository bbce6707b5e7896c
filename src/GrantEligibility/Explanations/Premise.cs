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
        var place = 0;
        return TryFind(premises, alias, ref place, out found);
    }

    /// <summary>The same, for who asks for the same premise of one match after the other.</summary>
    /// <param name="premises">The premises.</param>
    /// <param name="alias">The name.</param>
    /// <param name="place">Where to look first; where it was found.</param>
    /// <param name="found">The premise.</param>
    internal static bool TryFind(Premise[] premises, string? alias, ref int place, out Premise found)
    {
        var first = place;
        if ((uint)first < (uint)premises.Length && premises[first].Alias == alias)
        {
            found = premises[first];
            return true;
        }

        for (var i = 0; i < premises.Length; i++)
        {
            if (premises[i].Alias == alias)
            {
                found = premises[i];
                place = i;
                return true;
            }
        }

        found = default;
        return false;
    }
}
