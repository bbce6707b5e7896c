using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>The facts of a session once it has fired, by type. Belongs to one thread.</summary>
internal sealed class FactPool(IReadOnlyList<Fact> facts)
{
    private readonly Dictionary<Type, List<Fact>> _byType = [];

    /// <summary>The facts of a type or one derived from it, in the order of the session.</summary>
    internal List<Fact> Of(Type type)
    {
        if (!_byType.TryGetValue(type, out var ofType))
        {
            ofType = [];
            foreach (var fact in facts)
            {
                if (type.IsInstanceOfType(fact))
                {
                    ofType.Add(fact);
                }
            }

            _byType.Add(type, ofType);
        }

        return ofType;
    }
}
