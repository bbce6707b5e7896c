using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing;

/// <summary>Finds the rule classes of a subject.</summary>
internal static class RuleClasses
{
    /// <summary>The rule classes nested in some static classes, in the order in which they are written.</summary>
    internal static IReadOnlyList<Type> In(params Type[] subjects)
    {
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
