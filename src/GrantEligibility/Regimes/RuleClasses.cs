using NRules.Fluent.Dsl;

namespace GrantEligibility.Regimes;

/// <summary>Finds the rule classes of a subject. Thread-safe.</summary>
public static class RuleClasses
{
    /// <summary>The rule classes nested in some static classes, in the order in which they are written.</summary>
    /// <param name="subjects">The static classes.</param>
    /// <returns>The public rule classes nested in them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subjects"/> is null.</exception>
    public static IReadOnlyList<Type> In(params Type[] subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        var rules = new List<Type>();
        foreach (var subject in subjects)
        {
            var nested = Array.FindAll(subject.GetNestedTypes(), type => type.IsSubclassOf(typeof(Rule)));
            Array.Sort(nested, (x, y) => x.MetadataToken.CompareTo(y.MetadataToken));
            rules.AddRange(nested);
        }

        return rules;
    }
}
