using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing;

/// <summary>Finds the rule classes of a subject.</summary>
internal static class RuleClasses
{
    /// <summary>The rule classes nested in some static classes, in the order in which they are written.</summary>
    internal static IReadOnlyList<Type> In(params Type[] subjects) =>
    [
        .. subjects.SelectMany(subject => subject.GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Rule))).OrderBy(type => type.MetadataToken)),
    ];
}
