using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Which facts are one fact to the engine: those that are equal as records. The hash is taken from where a fact stands,
/// not from all it holds: no two facts of a session share both type and place, and the engine asks for it many times.
/// </summary>
internal sealed class FactIdentity : IEqualityComparer<Fact>
{
    public bool Equals(Fact? x, Fact? y) => ReferenceEquals(x, y) || (x is not null && x.Equals(y));

    // A fact without a place, such as a finding, knows its own hash best.
    public int GetHashCode(Fact fact) => fact.Place.Pointer is { } pointer
        ? HashCode.Combine(fact.GetType(), fact.CaseNumber, pointer)
        : fact.GetHashCode();
}
