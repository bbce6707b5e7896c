using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Which facts are one fact to the engine: those that are equal as records. The hash is taken from where a fact stands,
/// not from all it holds: no two facts of a session share both type and place, and the engine asks for it many times.
/// </summary>
internal sealed class FactIdentity : IEqualityComparer<Fact>
{
    private const int ReadOfPointer = 6;

    public bool Equals(Fact? x, Fact? y) => ReferenceEquals(x, y) || (x is not null && x.Equals(y));

    // A fact without a place, such as a finding, knows its own hash best. Of a pointer the end tells most: that is where the
    // index of a list's item stands.
    public int GetHashCode(Fact fact)
    {
        if (fact.Place.Pointer is not { } pointer)
        {
            return fact.GetHashCode();
        }

        var hash = (fact.GetType().GetHashCode() * 31) + fact.CaseNumber;
        hash = (hash * 31) + pointer.Length;
        for (var i = Math.Max(0, pointer.Length - ReadOfPointer); i < pointer.Length; i++)
        {
            hash = (hash * 31) + pointer[i];
        }

        return hash;
    }
}
