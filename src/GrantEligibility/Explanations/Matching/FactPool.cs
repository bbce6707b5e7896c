using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Matching;

/// <summary>The facts of a session once it has fired, by type. Belongs to one thread.</summary>
internal sealed class FactPool(IReadOnlyList<Fact> facts)
{
    private readonly Dictionary<Type, List<Fact>> _byType = Sorted(facts);

    /// <summary>The facts of a type or one derived from it, in the order of the session.</summary>
    internal List<Fact> Of(Type type)
    {
        if (!_byType.TryGetValue(type, out var ofType))
        {
            ofType = type.IsSealed ? [] : [.. facts.Where(type.IsInstanceOfType)];
            _byType.Add(type, ofType);
        }

        return ofType;
    }

    /// <summary>The facts by their own type; of one that is not sealed there may be more, so that it is left to be asked for.</summary>
    private static Dictionary<Type, List<Fact>> Sorted(IReadOnlyList<Fact> facts)
    {
        var byType = new Dictionary<Type, List<Fact>>();
        foreach (var fact in facts)
        {
            var type = fact.GetType();
            if (!type.IsSealed)
            {
                continue;
            }

            if (!byType.TryGetValue(type, out var ofType))
            {
                ofType = [];
                byType.Add(type, ofType);
            }

            ofType.Add(fact);
        }

        return byType;
    }
}
