using GrantEligibility.Decisions;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations;

/// <summary>
/// The order in which the derivations of findings are drawn: that of the findings, and of two that read alike, by where the
/// facts stand that they rest on. It owes nothing to the order in which an engine came upon them.
/// </summary>
internal static class DerivationOrder
{
    internal static readonly Comparison<Derivation> Of = Compare;

    private static int Compare(Derivation? x, Derivation? y)
    {
        if (ReferenceEquals(x, y) || x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var byFinding = x.Value is Finding one && y.Value is Finding other ? Finding.HeaviestFirst(one, other) : 0;
        var byRule = byFinding != 0 ? byFinding : string.CompareOrdinal(x.Rule?.Name, y.Rule?.Name);
        var byPremises = byRule != 0 ? byRule : x.Premises.Length.CompareTo(y.Premises.Length);
        for (var i = 0; i < x.Premises.Length && byPremises == 0; i++)
        {
            byPremises = Compare(x.Premises[i], y.Premises[i]);
        }

        return byPremises;
    }

    private static int Compare(Premise x, Premise y)
    {
        var byPlace = string.CompareOrdinal((x.Value as Fact)?.Place.Pointer, (y.Value as Fact)?.Place.Pointer);
        return byPlace != 0 ? byPlace : Compare(x.Derivation, y.Derivation);
    }
}
