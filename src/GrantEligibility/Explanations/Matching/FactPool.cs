using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Matching;

/// <summary>The facts of a session once it has fired, by type. Belongs to one thread.</summary>
internal sealed class FactPool(Fact[] facts)
{
    private readonly Dictionary<Type, List<Fact>> _byType = [];

    /// <summary>The facts of a type or one derived from it, in the order of the session.</summary>
    internal List<Fact> Of(Type type)
    {
        if (!_byType.TryGetValue(type, out var ofType))
        {
            ofType = OfType(type);
            _byType.Add(type, ofType);
        }

        return ofType;
    }

    private List<Fact> OfType(Type type)
    {
        var ofType = new List<Fact>();
        var isSealed = type.IsSealed;
        foreach (var fact in facts)
        {
            if (isSealed ? fact.GetType() == type : type.IsInstanceOfType(fact))
            {
                ofType.Add(fact);
            }
        }

        return ofType;
    }
}
