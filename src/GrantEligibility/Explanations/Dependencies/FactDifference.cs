using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Dependencies;

/// <summary>What of the facts of one question is otherwise in another. Immutable.</summary>
internal sealed class FactDifference
{
    private readonly HashSet<(Type Type, Place Place)> _gone = [];

    private FactDifference(List<Fact> facts) => Facts = facts;

    /// <summary>The facts that stand on one side only: those that went, those that came, and both forms of what changed.</summary>
    internal IReadOnlyList<Fact> Facts { get; }

    /// <summary>Compares two questions by what rules match on.</summary>
    internal static FactDifference Between(IEnumerable<Fact> before, IEnumerable<Fact> after)
    {
        var facts = new List<Fact>();
        var difference = new FactDifference(facts);
        var standing = before.ToDictionary(Key);
        foreach (var fact in after)
        {
            if (standing.Remove(Key(fact), out var former) && FactContent.AreEqual(former, fact))
            {
                continue;
            }

            facts.Add(fact);
            if (former is not null)
            {
                difference.Lose(former, facts);
            }
        }

        foreach (var gone in standing.Values)
        {
            difference.Lose(gone, facts);
        }

        return difference;
    }

    /// <summary>Whether a fact that stood before is gone or otherwise.</summary>
    internal bool Loses(Fact fact) => _gone.Contains(Key(fact));

    private static (Type Type, Place Place) Key(Fact fact) => (fact.GetType(), fact.Place);

    private void Lose(Fact fact, List<Fact> facts)
    {
        facts.Add(fact);
        _gone.Add(Key(fact));
    }
}
